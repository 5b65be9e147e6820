// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Columns;

/// <summary>Where the columns of a part stand, in bytes from its start. Numbers are little-endian.</summary>
internal readonly record struct PartLayout(int Lines, bool Wide, bool HasCostCentres, bool HasProjects)
{
    public int Lengths => Lines * (Wide ? sizeof(long) : sizeof(int));

    public int Accounts => Lengths + Lines * sizeof(ushort);

    public int CostCentres => Accounts + Lines * sizeof(ushort);

    public int Projects => CostCentres + (HasCostCentres ? Lines * sizeof(ushort) : 0);

    public int Periods => Projects + (HasProjects ? Lines * sizeof(ushort) : 0);

    public int Size => Periods + Lines;
}
