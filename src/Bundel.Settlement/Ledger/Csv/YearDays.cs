// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>The days of one year, such as 2026-03-31, with the number of their month: found by the last bits of their digits.</summary>
internal sealed class YearDays
{
    /// <summary>"2026-" and the second dash, and of the digits of the month the bits that every month has.</summary>
    private const ulong YearBits = 0xFFF0_FEFF_FFFF_FFFF;

    /// <summary>Of the digits of the day the bits that every day has.</summary>
    private const uint DayBits = 0xF0FC;

    private const uint DayZeros = 0x3030;
    private readonly byte[] places = new byte[1 << 11];

    /// <summary>The year that was learned last, as it stands in a date.</summary>
    public ulong Year { get; private set; }

    /// <summary>Per place the number of the month; 0 where there is no such day yet. Place 0 is never a day.</summary>
    public ReadOnlySpan<byte> Places => places;

    public void Clear()
    {
        Year = 0;
        Array.Clear(places);
    }

    /// <summary>The place of a day of a year, or 0.</summary>
    /// <param name="year">As <see cref="Year"/>.</param>
    /// <param name="month">The first eight letters, such as 2026-03-.</param>
    /// <param name="day">The last two.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PlaceOf(ulong year, ulong month, ushort day)
    {
        var isHere = ((month ^ year) & YearBits) == 0 && ((day ^ DayZeros) & DayBits) == 0;
        return isHere ? (int)((((month >> 40) & 1) << 10) | (((month >> 48) & 15) << 6) | ((day & 3UL) << 4) | ((ulong)(day >> 8) & 15)) : 0;
    }

    /// <summary>Takes a day that is right; another year takes the place of the one before.</summary>
    public void Learn(ulong month, ushort day, byte number)
    {
        if (((month ^ Year) & YearBits) != 0)
        {
            Clear();
            Year = month & YearBits;
        }

        places[PlaceOf(Year, month, day)] = number;
        places[0] = 0;
    }
}
