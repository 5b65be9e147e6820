// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>
/// The numbers of the transactions of one journal, to tell when one comes twice. Whole numbers are bits in pages, so that millions that follow each other take
/// an eighth of a byte each; other numbers are kept by their print.
/// </summary>
internal sealed class TransactionNumbers
{
    private const int MostDigits = 18;
    private const int MostPages = 8192;
    private const int BitsOfPage = 16;
    private readonly Dictionary<long, ulong[]> pages = [];
    private readonly HashSet<ulong> prints = [];
    private long currentPage = -1;
    private ulong[] current = [];

    /// <summary>False when the number was there already.</summary>
    public bool Add(ReadOnlySpan<byte> text)
    {
        if (!TryWhole(text, out var number) || PageOf(number >> BitsOfPage) is not { } page) return prints.Add(LinePrint.Of(text));
        var (word, bit) = ((int)(number & ((1 << BitsOfPage) - 1)) >> 6, 1UL << (int)(number & 63));
        var isNew = (page[word] & bit) == 0;
        page[word] |= bit;
        return isNew;
    }

    public void Clear()
    {
        pages.Clear();
        prints.Clear();
        (currentPage, current) = (-1, []);
    }

    private ulong[]? PageOf(long page)
    {
        if (page == currentPage) return current;
        if (!pages.TryGetValue(page, out var found))
        {
            if (pages.Count == MostPages) return null;
            pages[page] = found = new ulong[(1 << BitsOfPage) / 64];
        }

        (currentPage, current) = (page, found);
        return found;
    }

    /// <summary>"7" and "007" are two numbers, so only the plain form is a whole number.</summary>
    private static bool TryWhole(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        if (text.IsEmpty || text.Length > MostDigits || (text[0] == (byte)'0' && text.Length > 1)) return false;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            number = number * 10 + (digit - '0');
        }

        return true;
    }
}
