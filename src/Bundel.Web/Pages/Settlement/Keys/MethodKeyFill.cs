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
                form.Parts = KeyForm.Join(average.Parts.Select(part => (part.Measure, KeyForm.Text(part.Factor))));
                (form.First, form.Last, form.Recalibrate) = (average.First, average.Last, average.Recalibrate);
                form.Years = string.Join(", ", average.Years.Select(Text));
                break;
            case TariffRule tariff:
                (form.Measure, form.Moment, form.Price, form.Planned, form.Fixed) = (tariff.Measure, tariff.Moment.ToString(), tariff.Price, tariff.Planned, tariff.Fixed);
                (form.Threshold, form.PriceUnit, form.RestKey) = (tariff.Threshold, tariff.PriceUnit, tariff.RestKey);
                break;
            case TimeRule time:
                (form.Capacity, form.RestKey) = (time.Capacity, time.UnusedKey);
                form.Activities = KeyForm.Join(time.Activities.Select(activity => (activity.Name, $"{KeyForm.Text(activity.Minutes)}; {activity.Measure}; {activity.Moment}")));
                break;
            case GrowthRule growth:
                (form.Old, form.New) = (growth.Old, growth.New);
                form.GrowthPath = KeyForm.Join(growth.Path.Select(step => (Text(step.Year), KeyForm.Text(step.Part))));
                break;
            case BoundedRule bounded:
                (form.Inside, form.Floor, form.Cap) = (bounded.Inside, bounded.Floor, bounded.Cap);
                form.Bounds = KeyForm.Join(bounded.Bounds.Select(own => (own.Participant, $"{Amount(own.Floor)}; {Amount(own.Cap)}")));
                break;
            case ClaimsRule claims:
                form.Parts = KeyForm.Join(claims.Claims.Select(claim => (claim.Participant, Dutch.Amount(claim.Amount))));
                break;
        }
    }

    private static string Amount(Money? amount) => amount is { } known ? Dutch.Amount(known) : "";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
