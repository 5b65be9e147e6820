// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Months by a small number: from a date, or from a period such as 3, 03, 2026-03, 202603.</summary>
internal sealed class PeriodTable(int? year)
{
    private readonly CodeTable texts = new();
    private readonly List<int> months = [0];
    private readonly YearDays days = new();
    private byte[] monthOf = new byte[256];
    private byte[] daysOf = new byte[256];
    private int known = 1;

    /// <summary>The months as 202603; number 0 is none.</summary>
    public IReadOnlyList<int> Months => months;

    public bool IsFull => texts.IsFull;

    public void Clear()
    {
        texts.Clear();
        days.Clear();
        months.RemoveRange(1, months.Count - 1);
        known = 1;
    }

    /// <summary>Numbers of the months of dates; 0 where it is no date. Most dates are one look in a table of the days of the year that was seen last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void OfDates(Cells cells, int cell, Span<byte> target)
    {
        unchecked
        {
            ref var data = ref MemoryMarshal.GetArrayDataReference(cells.Data);
            ref var mark = ref cells.FirstEnd(cell);
            ref var place = ref MemoryMarshal.GetReference(days.Places);
            var (width, trim, year) = (cells.Width, cells.IsLast(cell), days.Year);
            for (var row = 0; row < target.Length; row++, mark = ref Unsafe.Add(ref mark, width))
            {
                var start = Unsafe.Add(ref mark, -1) + 1;
                ref var text = ref Unsafe.Add(ref data, start);
                var length = mark - start;
                if (trim && Unsafe.Add(ref data, mark - 1) == (byte)'\r') length--;
                var month = length == 10 ? Unsafe.Add(ref place, YearDays.PlaceOf(year, Unsafe.ReadUnaligned<ulong>(ref text), Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref text, 8)))) : (byte)0;
                if (month == 0) (month, year) = (OfDate(cells.Text(row, cell)), days.Year);
                target[row] = month;
            }
        }
    }

    /// <summary>Numbers of periods; 0 where it is none.</summary>
    public void OfPeriods(Cells cells, int cell, Span<byte> target)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var text = cells.Text(row, cell);
            target[row] = text.Length is < 1 or > 8 ? (byte)0 : monthOf[Known(texts.CodeOf(text), text)];
        }
    }

    /// <summary>Number of the month of a date; 0 when it is no date.</summary>
    public byte OfDate(ReadOnlySpan<byte> text)
    {
        if (text.Length == 10 && text[7] == (byte)'-')
        {
            var (year, day) = (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt16LittleEndian(text[8..]));
            var month = OfDay(year, day);
            if (month != 0) days.Learn(year, day, month);
            return month;
        }

        if (text.Length == 10 && text[2] == text[5] && text[2] is (byte)'-' or (byte)'/') return OfDay(BinaryPrimitives.ReadUInt64LittleEndian(text[2..]), BinaryPrimitives.ReadUInt16LittleEndian(text));
        if (!DateText.TryParse(Encoding.UTF8.GetString(text), out var date)) return 0;
        return OfDay(BinaryPrimitives.ReadUInt64LittleEndian(Encoding.ASCII.GetBytes(date.ToString("yyyy-MM-", CultureInfo.InvariantCulture))), 0x3130);
    }

    /// <summary>From a year and month such as 2026-03- or -03-2026, and the two digits of a day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte OfDay(ulong month, ushort day)
    {
        unchecked
        {
            var code = texts.CodeOf(month);
            if (code >= known) Learn(month);
            var (tens, units) = ((uint)(day & 0xFF) - '0', (uint)(day >> 8) - '0');
            return units <= 9 && tens * 10 + units - 1 < daysOf[code] ? monthOf[code] : (byte)0;
        }
    }

    private ushort Known(ushort code, ReadOnlySpan<byte> text)
    {
        if (code >= known) Learn(Encoding.ASCII.GetString(text));
        return code;
    }

    private void Learn(ulong month)
    {
        Span<byte> text = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(text, month);
        Learn(Encoding.ASCII.GetString(text));
    }

    private void Learn(string text)
    {
        if (known == monthOf.Length)
        {
            Array.Resize(ref monthOf, known * 2);
            Array.Resize(ref daysOf, known * 2);
        }

        var month = MonthOf(text);
        var place = months.IndexOf(month);
        if (place < 0 && months.Count <= byte.MaxValue)
        {
            place = months.Count;
            months.Add(month);
        }

        monthOf[known] = (byte)Math.Max(0, place);
        daysOf[known++] = month == 0 ? (byte)0 : (byte)DateTime.DaysInMonth(month / 100, month % 100);
    }

    private int MonthOf(string text)
    {
        if (text.Length == 8 && text[0] is '-' or '/') text = text[4..] + text[1..3];
        var digits = text.TrimEnd('-').Replace("-", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return 0;
        if (digits.Length <= 2 && year is { } given) number += given * 100;
        return number is >= 190001 and <= 219912 && number % 100 is >= 1 and <= 12 ? number : 0;
    }
}
