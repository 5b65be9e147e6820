// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Recompute;

/// <summary>One way in which the table may have been made, and what it gives.</summary>
/// <param name="Policy">Its name in Dutch.</param>
/// <param name="Factor">Euros per unit of the basis.</param>
/// <param name="Unit">Rounding unit.</param>
/// <param name="Expected">Amount per row.</param>
internal sealed record Candidate(string Policy, Share Factor, Money Unit, IReadOnlyList<Money> Expected)
{
    /// <summary>True when every published amount is whole in the unit: a coarser unit must earn its place by more rows.</summary>
    public bool FitsUnit { get; private init; }

    public int Exact { get; private init; }

    public int Within { get; private init; }

    public Candidate Scored(IReadOnlyList<PublishedRow> rows, Money tolerance) => this with
    {
        FitsUnit = rows.All(row => row.Published!.Value.Cents % Unit.Cents == 0),
        Exact = Enumerable.Range(0, rows.Count).Count(i => Expected[i] == rows[i].Published!.Value),
        Within = Enumerable.Range(0, rows.Count).Count(i => (Expected[i] - rows[i].Published!.Value).Abs <= tolerance),
    };
}
