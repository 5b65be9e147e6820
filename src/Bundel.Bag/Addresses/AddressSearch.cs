// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;
using Bundel.Bag.Store;

namespace Bundel.Bag.Addresses;

/// <summary>One box for an identificatie, postcode and number, or street with number and town; case, accents and spaces do not matter.</summary>
public sealed partial class AddressSearch(BagDatabase database, AddressReader addresses)
{
    public const int Most = 20;
    private const int MostOnStreet = 1000;

    /// <summary>What fits best first; nothing for an empty question.</summary>
    public List<Address> Find(string question, int most = Most)
    {
        var text = question.Trim();
        if (Identifier().IsMatch(text)) return [.. new[] { addresses.ById(long.Parse(text, CultureInfo.InvariantCulture)) }.OfType<Address>()];
        var postcode = Postcode().Match(text);
        if (postcode.Success) return ByPostcode(postcode);
        var named = Named().Match(SearchText.Fold(text));
        return named.Success ? ByName(named.Groups["street"].Value, Number(named), named.Groups["rest"].Value, most) : [];
    }

    private List<Address> ByPostcode(Match match)
    {
        var found = addresses.ByPostcode(match.Groups["digits"].Value + match.Groups["letters"].Value.ToUpperInvariant(), Number(match));
        return Narrowed(found, match.Groups["rest"].Value);
    }

    private List<Address> ByName(string street, int number, string rest, int most)
    {
        var found = new List<Address>();
        foreach (var (id, town) in Streets(street))
        {
            if (found.Count >= most) break;
            var here = addresses.ByStreet(id, number, MostOnStreet);
            var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !SearchText.Fold(town).Contains(word, StringComparison.Ordinal));
            found.AddRange(Narrowed(here, string.Concat(words)).Take(most - found.Count));
        }

        return found;
    }

    /// <summary>Streets whose name begins with the words, the exact name first; the last words may be the name of the town.</summary>
    private List<(long Id, string Town)> Streets(string name)
    {
        using var read = database.Prepare("SELECT s.openbareruimte, w.naam FROM straat s LEFT JOIN woonplaats w ON w.sleutel = (SELECT max(sleutel) FROM woonplaats WHERE sleutel BETWEEN s.woonplaats << 9 AND (s.woonplaats << 9) + 511) WHERE s.zoeknaam >= ?1 AND s.zoeknaam < ?2 ORDER BY s.zoeknaam <> ?1, s.zoeknaam LIMIT 20");
        for (var words = name.Split(' '); words.Length > 0; words = words[..^1])
        {
            var begin = string.Join(' ', words);
            var town = name[begin.Length..].Trim();
            var streets = new List<(long, string)>();
            read.Reset().Bind(1, begin).Bind(2, begin + "\uFFFF");
            while (read.Step())
            {
                var place = read.String(1) ?? "";
                if (town.Length == 0 || SearchText.Fold(place).StartsWith(town, StringComparison.Ordinal)) streets.Add((read.Long(0), place));
            }

            if (streets.Count > 0) return streets;
        }

        return [];
    }

    /// <summary>Only the addresses with this letter and suffix, where there are any: "3hs" and "3 hs" are the same.</summary>
    private static List<Address> Narrowed(List<Address> found, string rest)
    {
        var wanted = string.Concat(SearchText.Fold(rest).Where(char.IsLetterOrDigit));
        if (wanted.Length == 0) return found;
        var exact = found.Where(address => string.Equals(address.Letter + address.Suffix, wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return exact.Count > 0 ? exact : found;
    }

    private static int Number(Match match) => int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("^[0-9]{16}$", RegexOptions.None, 1000)]
    private static partial Regex Identifier();

    [GeneratedRegex("^(?<digits>[1-9][0-9]{3})\\s*(?<letters>[A-Za-z]{2})[\\s,]+(?<number>[0-9]{1,5})(?<rest>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Postcode();

    [GeneratedRegex("^(?<street>.*?[a-z].*?)(\\s(?<number>[0-9]{1,5})(?<rest>.*))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
