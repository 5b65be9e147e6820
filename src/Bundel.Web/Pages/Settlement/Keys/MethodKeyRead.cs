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
        "ingroei" => Parts(form.GrowthPath, "pad", "2027 = 0,5", Step).Select(KeyRule (path) => new GrowthRule { Old = form.Old ?? "", New = form.New ?? "", Path = path }),
        "begrensd" => Parts(form.Bounds, "grenzen", "kerkveen = 10.000; 25.000", BoundsOf, mayBeEmpty: true).Select(KeyRule (bounds) => new BoundedRule { Inside = form.Inside ?? "", Floor = form.Floor, Cap = form.Cap, Bounds = bounds }),
        _ => KeyForm.Amounts(form.Parts).Select(KeyRule (amounts) => new ClaimsRule { Claims = amounts }),
    };

    private static Result<KeyRule> Average(EditModel form)
    {
        var years = KeyForm.Lines(form.Years).Select(text => (text, year: int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)).ToList();
        var wrong = years.Where(found => found.year == 0).Select(found => Problem.InField("jaren", "jaar-ongeldig", "Dit is geen jaar.") with { Found = found.text, Expected = "2023, 2024, 2025" }).ToList();
        var parts = KeyForm.Parts(form.Parts);
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
        var activities = Parts(form.Activities, "activiteiten", "Melding = 12; meldingen; gemiddelde T-1", Activity);
        return form.Capacity is { } capacity
            ? activities.Select(KeyRule (found) => new TimeRule { Capacity = capacity, Activities = found, UnusedKey = KeyFormRead.Blank(form.RestKey), Circle = KeyFormRead.CircleOf(form) })
            : Result<KeyRule>.Failure([Problem.InField("capaciteit", "verplicht", "Vul de praktische capaciteit in minuten in."), .. activities.Problems]);
    }

    /// <summary>One thing per line, "name = rest"; lines that cannot be read are problems of the field.</summary>
    private static Result<IReadOnlyList<T>> Parts<T>(string? text, string field, string example, Func<string, string[], T?> read, bool mayBeEmpty = false)
        where T : class
    {
        var (found, problems) = (new List<T>(), new List<Problem>());
        foreach (var line in KeyForm.Rows(text))
        {
            var at = line.IndexOf('=', StringComparison.Ordinal);
            if (at > 0 && read(line[..at].Trim(), line[(at + 1)..].Split(';', StringSplitOptions.TrimEntries)) is { } one) found.Add(one);
            else problems.Add(Problem.InField(field, "regel-ongeldig", "Deze regel is niet te lezen.") with { Found = line, Expected = example });
        }

        if (found.Count + problems.Count == 0 && !mayBeEmpty) problems.Add(Problem.InField(field, "verplicht", "Vul ten minste één regel in.") with { Expected = example });
        return problems.Count > 0 ? problems : found;
    }

    private static PathStep? Step(string name, string[] rest) =>
        rest.Length == 1 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && KeyForm.TryNumber(rest[0], out var part) ? new PathStep { Year = year, Part = part } : null;

    private static Bounds? BoundsOf(string name, string[] rest) =>
        rest.Length == 2 && IsAmount(rest[0], out var floor) && IsAmount(rest[1], out var cap) ? new Bounds { Participant = name, Floor = floor, Cap = cap } : null;

    private static bool IsAmount(string text, out Money? amount)
    {
        var known = KeyForm.TryAmount(text, out var found);
        amount = known ? found : null;
        return known || text.Length == 0;
    }

    private static TimedActivity? Activity(string name, string[] rest) =>
        rest.Length == 3 && KeyForm.TryNumber(rest[0], out var minutes) && ReferenceMoment.TryParse(rest[2], out var moment) ? new TimedActivity { Name = name, Minutes = minutes, Measure = rest[1], Moment = moment } : null;
}
