// SPDX-License-Identifier: EUPL-1.2
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
    private byte[] monthOf = new byte[256];
    private byte[] daysOf = new byte[256];
    private int known = 1;

    /// <summary>The months as 202603; number 0 is none.</summary>
    public IReadOnlyList<int> Months => months;

    public bool IsFull => texts.IsFull;

    public void Clear()
    {
        texts.Clear();
        months.RemoveRange(1, months.Count - 1);
        known = 1;
    }

    /// <summary>Number of the month of a date; 0 when it is no date.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte OfDate(byte[] data, int start, int end)
    {
        unchecked
        {
            if (end - start != 10) return OfRareDate(data, start, end);
            ref var text = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(data), start);
            var isIso = Unsafe.Add(ref text, 7) == (byte)'-';
            if (!isIso && Unsafe.Add(ref text, 2) != Unsafe.Add(ref text, 5)) return 0;
            var from = isIso ? start : start + 2;
            ref var day = ref Unsafe.Add(ref text, isIso ? 8 : 0);
            var (tens, units) = ((uint)(day - '0'), (uint)(Unsafe.Add(ref day, 1) - '0'));
            var code = Code(data, from, from + 8);
            return tens <= 9 && units <= 9 && tens * 10 + units - 1 < daysOf[code] ? monthOf[code] : (byte)0;
        }
    }

    /// <summary>Number of a period; 0 when it is none.</summary>
    public byte OfPeriod(byte[] data, int start, int end) => end - start is < 1 or > 8 ? (byte)0 : monthOf[Code(data, start, end)];

    private byte OfRareDate(byte[] data, int start, int end)
    {
        if (!DateText.TryParse(Encoding.UTF8.GetString(data, start, end - start), out var date)) return 0;
        var text = Encoding.ASCII.GetBytes(date.ToString("yyyy-MM-", CultureInfo.InvariantCulture) + "        ");
        return monthOf[Code(text, 0, 8)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ushort Code(byte[] data, int start, int end)
    {
        var code = texts.CodeOf(data, start, end);
        if (code >= known) Learn(Encoding.ASCII.GetString(data, start, end - start));
        return code;
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
