// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Csv;

/// <summary>The codes of one part of a ledger.</summary>
internal sealed class PartCodes(int? year)
{
    public CodeTable Accounts { get; } = new();

    public CodeTable CostCentres { get; } = new();

    public CodeTable Projects { get; } = new();

    public PeriodTable Months { get; } = new(year);

    public IEnumerable<int> Periods => Months.Months;

    public bool IsFull => Accounts.IsFull || CostCentres.IsFull || Projects.IsFull || Months.IsFull;

    public void Clear()
    {
        Accounts.Clear();
        CostCentres.Clear();
        Projects.Clear();
        Months.Clear();
    }
}
