// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Columns;
using Bundel.Settlement.Ledger.Csv;

namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>Takes lines one by one into the parts of a ledger file.</summary>
internal sealed class LedgerSink(LedgerWriter writer)
{
    private const int MostLines = 256 * 1024;
    private readonly PartColumns columns = new() { HasCostCentres = true, HasProjects = true };
    private readonly PartCodes codes = new(null);
    private long partStart;
    private long lineStart;
    private int lastLength;

    public PartCodes Codes => codes;

    /// <summary>A line of which the codes were taken from <see cref="Codes"/>.</summary>
    public void Add(long start, long end, (ushort Account, ushort CostCentre, ushort Project, byte Period) line, long cents)
    {
        columns.Reserve(1);
        var at = columns.Lines;
        if (at > 0) columns.Lengths[at - 1] = (ushort)(start - lineStart);
        if (at == 0) partStart = start;
        columns.Accounts[at] = line.Account;
        columns.CostCentres[at] = line.CostCentre;
        columns.Projects[at] = line.Project;
        columns.Periods[at] = line.Period;
        columns.Amounts.Put(at, cents);
        lineStart = start;
        lastLength = (int)Math.Min(end - start, ushort.MaxValue);
        columns.Lengths[at] = (ushort)lastLength;
        columns.Lines = at + 1;
    }

    /// <summary>Ends the part when it is full, or when the next line starts too far from the last; asked before the codes of a line are taken.</summary>
    public void Turn(long start)
    {
        if (columns.Lines > 0 && (columns.Lines == MostLines || codes.IsFull || start - lineStart > ushort.MaxValue)) Flush();
    }

    public void Flush()
    {
        if (columns.Lines == 0) return;
        var image = new PartImage(columns);
        writer.Write(writer.Take(columns, image, partStart, codes), image);
        columns.Clear();
        codes.Clear();
    }
}
