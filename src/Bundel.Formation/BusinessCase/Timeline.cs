// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase;

/// <summary>When the new way works, and how far it is in each year.</summary>
internal sealed class Timeline(CaseInput input, Alternative alternative)
{
    private const int MonthsInYear = 12;
    private const decimal AllOfIt = 100;

    /// <summary>The part of the full saving in a year: months that it works, times how far it has grown.</summary>
    public decimal Working(int year, decimal delayMonths)
    {
        var start = (alternative.LeadMonths + delayMonths) / MonthsInYear;
        var part = Math.Clamp(year + 1 - start, 0, 1);
        if (part == 0) return 0;
        var workingYear = Math.Max(0, year - (int)Math.Floor(start));
        var grown = workingYear < (alternative.RampUp?.Count ?? 0) ? alternative.RampUp![workingYear] : AllOfIt;
        return part * grown / AllOfIt;
    }

    /// <summary>Growth of prices since year 0.</summary>
    public decimal Growth(int year, decimal indexPoints) => Power(1 + (input.Index + indexPoints) / 100, year);

    /// <summary>What an amount of a year is worth in year 0.</summary>
    public decimal Discount(int year) => 1 / Power(1 + input.DiscountRate / 100, year);

    /// <summary>What contracts that cannot go over cost in a year after the work has gone over.</summary>
    public decimal Friction(Candidate candidate, int year, decimal delayMonths)
    {
        if (alternative.Kind == AlternativeKind.Alone) return 0;
        var first = new DateOnly(input.StartYear + year, 1, 1);
        var last = new DateOnly(input.StartYear + year, 12, 31);
        var goLive = new DateOnly(input.StartYear, 1, 1).AddMonths(alternative.LeadMonths + (int)Math.Round(delayMonths, MidpointRounding.AwayFromZero));
        var sum = 0m;
        foreach (var contract in candidate.Contracts ?? [])
        {
            var from = goLive > first ? goLive : first;
            var until = contract.Ends < last ? contract.Ends : last;
            if (!contract.Transferable && until >= from) sum += contract.PerYear.Euros * (until.DayNumber - from.DayNumber + 1) / (last.DayNumber - first.DayNumber + 1);
        }

        return sum;
    }

    private static decimal Power(decimal factor, int times)
    {
        var power = 1m;
        for (var i = 0; i < times; i++) power *= factor;
        return power;
    }
}
