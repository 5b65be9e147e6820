// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Model;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>From a key that belongs to a financing method to the fields of the form.</summary>
internal static class MethodKeyFill
{
    public static void Fill(EditModel form, KeyRule rule)
    {
        switch (rule)
        {
            case AverageRule average:
                form.Parts = [.. average.Parts.Select(part => new PartRow { Code = part.Measure, Part = part.Factor })];
                (form.First, form.Last, form.Recalibrate) = (average.First, average.Last, average.Recalibrate);
                form.Years = string.Join(", ", average.Years.Select(Text));
                break;
            case TariffRule tariff:
                (form.Measure, form.Moment, form.Price, form.Planned, form.Fixed) = (tariff.Measure, tariff.Moment.ToString(), tariff.Price, tariff.Planned, tariff.Fixed);
                (form.Threshold, form.PriceUnit, form.RestKey) = (tariff.Threshold, tariff.PriceUnit, tariff.RestKey);
                break;
            case TimeRule time:
                (form.Capacity, form.RestKey) = (time.Capacity, time.UnusedKey);
                form.Activities = [.. time.Activities.Select(ActivityRow.Of)];
                break;
            case GrowthRule growth:
                (form.Old, form.New) = (growth.Old, growth.New);
                form.GrowthPath = [.. growth.Path.Select(StepRow.Of)];
                break;
            case BoundedRule bounded:
                (form.Inside, form.Floor, form.Cap) = (bounded.Inside, bounded.Floor, bounded.Cap);
                form.Bounds = [.. bounded.Bounds.Select(BoundsRow.Of)];
                break;
            case ClaimsRule claims:
                form.Parts = [.. claims.Claims.Select(claim => new PartRow { Code = claim.Participant, Part = claim.Amount.Euros })];
                break;
        }
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
