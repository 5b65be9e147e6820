// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching;

/// <summary>Takes a whole address apart: "Kerkstraat 12 A, 1381 CE Weesp".</summary>
internal static class AddressLine
{
    private const int LongestRest = 4;

    /// <summary>Fills in what a row has no column for from the text that holds it all.</summary>
    public static DirtyAddress TakeApart(DirtyAddress row, Func<string, bool> isStreet)
    {
        var line = row.Line!.Trim();
        var (postcode, town) = (row.Postcode, row.Town);
        if (Postcodes.Find(line) is { } found)
        {
            postcode ??= line.Substring(found.Start, found.Length);
            var behind = line[(found.Start + found.Length)..].Trim(' ', ',', ';');
            if (behind.Length > 0) town ??= behind;
            line = line[..found.Start].Trim(' ', ',', ';');
        }
        else if (line.LastIndexOfAny([',', ';']) is var comma and > 0 && !line.AsSpan(comma).ContainsAnyInRange('0', '9'))
        {
            town ??= line[(comma + 1)..].Trim();
            line = line[..comma];
        }

        return Split(line, isStreet) is var (street, number, place)
            ? row with { Street = row.Street ?? street, Number = row.Number ?? number, Postcode = postcode, Town = town ?? place }
            : row with { Street = row.Street ?? line, Postcode = postcode, Town = town };
    }

    /// <summary>Street, number with what follows it, and the place behind; the split whose street is known, otherwise the last number.</summary>
    public static (string Street, string Number, string? Town)? Split(string text, Func<string, bool> isStreet)
    {
        var words = text.Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        (string, string, string?)? last = null;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var glued = Glued(words[i]);
            if (i == 0 && glued == 0) break;
            if (glued < 0) continue;
            var street = string.Join(' ', words[..i]) + (glued > 0 ? (i > 0 ? " " : "") + words[i][..glued] : "");
            if (street.EndsWith(" t/o", StringComparison.OrdinalIgnoreCase) || street.EndsWith(" bij", StringComparison.OrdinalIgnoreCase)) street = street[..^4];
            var mark = street.Length < string.Join(' ', words[..i]).Length ? words[i - 1] + " " : "";
            var (rest, town) = Behind(words[(i + 1)..]);
            var split = (street, mark + words[i][glued..] + rest, town);
            if (isStreet(street)) return split;
            last ??= split;
        }

        return last;
    }

    /// <summary>Where the digits begin in a word that ends in a number or a number with a letter: 0 for "12a", 10 for "Kerkstraat12"; -1 for no number.</summary>
    private static int Glued(string word)
    {
        var at = word.AsSpan().IndexOfAnyInRange('0', '9');
        if (at <= 0) return at;
        return at >= LongestRest && word.AsSpan(0, at).IndexOfAny('/', '.') < 0 ? at : -1;
    }

    private static (string More, string? Town) Behind(string[] words)
    {
        var count = 0;
        while (count < words.Length && (words[count].Length <= LongestRest || words[count] is "boven" or "beneden" or "huis") && count < 3) count++;
        if (count == words.Length) return (count == 0 ? "" : " " + string.Join(' ', words), null);
        return (count == 0 ? "" : " " + string.Join(' ', words[..count]), string.Join(' ', words[count..]));
    }
}
