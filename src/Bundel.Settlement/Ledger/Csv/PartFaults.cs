// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Csv;

/// <summary>What is wrong in a part; rows count from the start of the part until it is known how many rows stand before it.</summary>
internal sealed class PartFaults
{
    public const int Most = 1_000;
    private readonly List<(long Row, string? Column, Problem Problem)> faults = [];

    public long Count { get; private set; }

    public void Clear()
    {
        faults.Clear();
        Count = 0;
    }

    public void Add(long row, string? column, string code, string message, string? found = null, string? expected = null)
    {
        Count++;
        if (faults.Count < Most) faults.Add((row, column, new Problem(code, message) { Found = found, Expected = expected }));
    }

    /// <summary>The problems with their place in the file; <paramref name="before"/> rows stand before this part.</summary>
    public IEnumerable<Problem> In(string file, long before) =>
        faults.OrderBy(fault => fault.Row).Select(fault => fault.Problem with { Place = new Place(file, before + fault.Row, fault.Column) });
}
