// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Model;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>From the fields of the form to a key that belongs to a financing method.</summary>
internal static class MethodKeyRead
{
    public static Result<KeyRule> Rule(EditModel form) => form.Form.Kind switch
    {
        "gemiddelde" => Average(form),
        "tarief" => KeyFormRead.Moment(form.Moment, "moment").Select(KeyRule (moment) => new TariffRule
        {
            Measure = form.Measure ?? "",
            Moment = moment,
            Price = form.Price,
            Planned = form.Planned,
            Fixed = form.Fixed,
            Threshold = form.Threshold,
            PriceUnit = form.PriceUnit,
            RestKey = KeyFormRead.Blank(form.RestKey),
            Circle = KeyFormRead.CircleOf(form),
            Without = KeyForm.Lines(form.Without),
        }),
        "tijd" => Time(form),
        "ingroei" => KeyRowReader.Path(form.GrowthPath).Select(KeyRule (path) => new GrowthRule { Old = form.Old ?? "", New = form.New ?? "", Path = path }),
        "begrensd" => KeyRowReader.Bounds(form.Bounds).Select(KeyRule (bounds) => new BoundedRule { Inside = form.Inside ?? "", Floor = form.Floor, Cap = form.Cap, Bounds = bounds }),
        _ => KeyRowReader.Amounts(form.Parts).Select(KeyRule (amounts) => new ClaimsRule { Claims = amounts }),
    };

    private static Result<KeyRule> Average(EditModel form)
    {
        var years = KeyForm.Lines(form.Years).Select(text => (text, year: int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)).ToList();
        var wrong = years.Where(found => found.year == 0).Select(found => Problem.InField("jaren", "jaar-ongeldig", "Dit is geen jaar.") with { Found = found.text, Expected = "2023, 2024, 2025" }).ToList();
        var parts = KeyRowReader.Parts(form.Parts);
        return wrong.Count + parts.Problems.Count > 0 ? Result<KeyRule>.Failure([.. wrong, .. parts.Problems]) : new AverageRule
        {
            Parts = [.. parts.Value.Select(part => new AveragePart { Measure = part.Code, Factor = part.Part })],
            First = form.First,
            Last = form.Last,
            Years = [.. years.Select(found => found.year)],
            Recalibrate = form.Recalibrate,
            Circle = KeyFormRead.CircleOf(form),
            Without = KeyForm.Lines(form.Without),
        };
    }

    private static Result<KeyRule> Time(EditModel form)
    {
        var activities = KeyRowReader.Activities(form.Activities);
        return form.Capacity is { } capacity
            ? activities.Select(KeyRule (found) => new TimeRule { Capacity = capacity, Activities = found, UnusedKey = KeyFormRead.Blank(form.RestKey), Circle = KeyFormRead.CircleOf(form) })
            : Result<KeyRule>.Failure([Problem.InField("capaciteit", "verplicht", "Vul de praktische capaciteit in minuten in."), .. activities.Problems]);
    }
}
