// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Ledger.Columns;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Takes the cells of rows into the columns, one column at a time; what cannot be read is a fault with row and column.</summary>
internal sealed class RowReader(CsvLayout layout, PartColumns columns, PartCodes codes, PartFaults faults)
{
    /// <summary>At most so many rows at once; a table of codes has room for as many new ones.</summary>
    public const int MostRows = 512;

    private readonly int width = layout.Headings.Count;
    private readonly ulong[] words = new ulong[MostRows];
    private readonly int month = layout.Date >= 0 ? layout.Date : layout.Period;

    public LineNumbers Numbers { get; } = new();

    public void Start() => Numbers.Clear();

    /// <summary>
    /// Takes rows that lie one after another. Mark <paramref name="first"/> is the end of the first cell of the first row; the mark before it the end of what went before.
    /// </summary>
    public void Take(byte[] data, int[] marks, int first, int rows, long number)
    {
        var cells = new Cells(data, marks, first, width, rows);
        var line = columns.Lines;
        Lengths(cells, columns.Lengths.Slice(line, rows));
        if (layout.Line >= 0) Numbers.Take(cells, layout.Line);
        codes.Accounts.CodesOf(cells, layout.Account, columns.Accounts.Slice(line, rows));
        if (columns.HasCostCentres) codes.CostCentres.CodesOf(cells, layout.CostCentre, columns.CostCentres.Slice(line, rows));
        if (columns.HasProjects) codes.Projects.CodesOf(cells, layout.Project, columns.Projects.Slice(line, rows));
        Months(cells, columns.Periods.Slice(line, rows));
        if (layout.Amount >= 0) Amounts(cells, line, number);
        else TwoSides(cells, line, number);
        if (columns.Accounts.Slice(line, rows).Contains((ushort)0) || columns.Periods.Slice(line, rows).Contains((byte)0)) Refuse(cells, line, number);
        columns.Lines = line + rows;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Lengths(Cells cells, Span<ushort> target)
    {
        unchecked
        {
            ref var end = ref cells.FirstEnd(cells.Width - 1);
            var (width, before) = (cells.Width, cells.FirstEnd(-1));
            for (var row = 0; row < target.Length; row++, end = ref Unsafe.Add(ref end, width))
            {
                target[row] = (ushort)(end - before);
                before = end;
            }
        }
    }

    private void Months(Cells cells, Span<byte> target)
    {
        if (layout.Date >= 0) codes.Months.OfDates(cells, month, target);
        else codes.Months.OfPeriods(cells, month, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Amounts(Cells cells, int line, long number)
    {
        var found = words.AsSpan(0, cells.Rows);
        var target = columns.Amounts.Narrow.Slice(line, cells.Rows);
        var (point, row) = (layout.Point, 0);
        CellWords.High(cells, layout.Amount, found);
        for (; row <= found.Length - Vector512<ulong>.Count; row += Vector512<ulong>.Count)
        {
            if (PlainCents.TryRead(Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(found), (nuint)row), point, out var cents)) Vector256.Narrow(cents.GetLower(), cents.GetUpper()).StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)row);
            else OneByOne(cells, line, row, row + Vector512<ulong>.Count, number);
        }

        OneByOne(cells, line, row, found.Length, number);
    }

    private void OneByOne(Cells cells, int line, int row, int to, long number)
    {
        for (; row < to; row++)
        {
            if (!PlainCents.TryRead(cells.Data, cells.Start(row, layout.Amount), cells.End(row, layout.Amount), layout.Point, out var cents)) Amount(cells, row, layout.Amount, number + row, out cents);
            columns.Amounts.Put(line + row, cents);
        }
    }

    private bool Amount(Cells cells, int row, int cell, long number, out long cents)
    {
        var text = cells.Text(row, cell);
        if (NumberText.TryCents(text, layout.Notation, out cents)) return true;
        faults.Add(number, layout.Headings[cell], text.IsEmpty ? "cel-leeg" : "bedrag-ongeldig", text.IsEmpty ? "deze cel is leeg." : "dit is geen bedrag.", text.IsEmpty ? null : Encoding.UTF8.GetString(text), "een bedrag met hoogstens twee decimalen");
        return false;
    }

    private void TwoSides(Cells cells, int line, long number)
    {
        for (var row = 0; row < cells.Rows; row++)
        {
            long debit = 0, credit = 0;
            var noCredit = cells.Text(row, layout.Credit).IsEmpty;
            if (noCredit || !cells.Text(row, layout.Debit).IsEmpty) Amount(cells, row, layout.Debit, number + row, out debit);
            if (!noCredit) Amount(cells, row, layout.Credit, number + row, out credit);
            columns.Amounts.Put(line + row, debit - credit);
        }
    }

    private void Refuse(Cells cells, int line, long number)
    {
        for (var row = 0; row < cells.Rows; row++)
        {
            if (columns.Accounts[line + row] == 0) faults.Add(number + row, layout.Headings[layout.Account], "cel-leeg", "deze cel is leeg.", expected: "een grootboekrekening");
            if (columns.Periods[line + row] != 0) continue;
            var text = Encoding.UTF8.GetString(cells.Text(row, month));
            if (layout.Date >= 0) faults.Add(number + row, layout.Headings[month], "datum-ongeldig", "dit is geen datum.", text.Length == 0 ? "leeg" : text, "een datum, zoals 2026-03-31");
            else faults.Add(number + row, layout.Headings[month], "periode-ongeldig", "dit is geen periode.", text.Length == 0 ? "leeg" : text, "een maand, zoals 2026-03");
        }
    }
}
