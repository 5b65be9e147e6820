// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>From the fields of the form to a way of dividing.</summary>
internal static class KeyFormRead
{
    public static Result<KeyRule> Rule(EditModel form) => form.Form.Kind switch
    {
        "maatstaf" => Measure(form),
        "gelijk" => new EqualRule { Circle = CircleOf(form), Without = KeyForm.Lines(form.Without) },
        "vast" => KeyRowReader.Parts(form.Parts).Select(KeyRule (parts) => new FixedSharesRule { Unit = KeyForm.Unit(form.Unit), Shares = [.. parts.Select(part => new FixedShare { Participant = part.Code, Part = part.Part })] }),
        "samengesteld" => KeyRowReader.Parts(form.Parts).Select(KeyRule (parts) => new CompositeRule { Unit = KeyForm.Unit(form.Unit), Parts = [.. parts.Select(part => new CompositePart { Key = part.Code, Part = part.Part })] }),
        "bedragen" => KeyRowReader.Amounts(form.Parts).Select(KeyRule (amounts) => new FixedAmountsRule { Amounts = amounts }),
        "rechtstreeks" => new DirectRule { To = KeyForm.Lines(form.To), Group = Blank(form.Group), Inside = Blank(form.Inside) },
        _ => MethodKeyRead.Rule(form),
    };

    public static Result<ReferenceMoment> Moment(string? text, string field) => ReferenceMoment.TryParse(text, out var moment)
        ? moment
        : Problem.InField(field, "moment-ongeldig", "Dit is geen peilmoment.") with { Found = text, Expected = "1 januari T-1 of gemiddelde T-1" };

    public static Circle CircleOf(EditModel form) => form.Circle == "deelnemers-en-klanten" ? Circle.ParticipantsAndCustomers : Circle.Participants;

    public static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Result<KeyRule> Measure(EditModel form) => Moment(form.Moment, "moment").Select(KeyRule (moment) =>
        new MeasureRule { Measure = form.Measure ?? "", Moment = moment, Circle = CircleOf(form), Without = KeyForm.Lines(form.Without) });
}
