// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Keys;
using Bundel.Settlement.Model;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>From the newest version of a key to the fields of the form.</summary>
internal static class KeyFormFill
{
    public static void Fill(EditModel form, KeyDetails key)
    {
        var draft = key.Versions.FirstOrDefault(version => version.State == "concept");
        form.DraftId = draft?.Id;
        form.Name = key.Name;
        form.ValidFrom = draft?.ValidFrom ?? new DateOnly(key.Year + 1, 1, 1);
        form.Source = key.Shown.Source;
        var asked = form.Kind;
        form.Kind ??= key.Rule.Kind();
        if (asked is not null && asked != key.Rule.Kind()) return;
        Rule(form, key.Rule);
    }

    private static void Rule(EditModel form, KeyRule rule)
    {
        switch (rule)
        {
            case MeasureRule measure:
                (form.Measure, form.Moment) = (measure.Measure, measure.Moment.ToString());
                Circle(form, measure.Circle, measure.Without);
                break;
            case EqualRule equal:
                Circle(form, equal.Circle, equal.Without);
                break;
            case FixedSharesRule shares:
                form.Unit = shares.Unit.Json();
                form.Parts = [.. shares.Shares.Select(share => new PartRow { Code = share.Participant, Part = share.Part })];
                break;
            case CompositeRule composite:
                form.Unit = composite.Unit.Json();
                form.Parts = [.. composite.Parts.Select(part => new PartRow { Code = part.Key, Part = part.Part })];
                break;
            case FixedAmountsRule amounts:
                form.Parts = [.. amounts.Amounts.Select(amount => new PartRow { Code = amount.Participant, Part = amount.Amount.Euros })];
                break;
            case DirectRule direct:
                (form.To, form.Group, form.Inside) = (string.Join('\n', direct.To), direct.Group, direct.Inside);
                break;
            default:
                MethodKeyFill.Fill(form, rule);
                if (rule is AverageRule average) Circle(form, average.Circle, average.Without);
                if (rule is TariffRule tariff) Circle(form, tariff.Circle, tariff.Without);
                if (rule is TimeRule time) Circle(form, time.Circle, []);
                break;
        }
    }

    private static void Circle(EditModel form, Circle circle, IReadOnlyList<string> without) => (form.Circle, form.Without) = (circle.Json(), string.Join('\n', without));
}
