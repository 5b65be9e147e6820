// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Addresses;

/// <summary>
/// One box for an identificatie, postcode and number, street, town or gemeente; case, accents, spaces and abbreviations do not matter, and
/// "3hs" is the same as "3 hs" and "3-hs".
/// </summary>
public sealed partial class AddressSearch(BagDatabase database, AddressReader addresses) : IDisposable
{
    public const int Most = 20;
    private const int MostOnStreet = 1000;
    private readonly StreetFinder streets = new(database);

    /// <summary>What fits best first; nothing for an empty question.</summary>
    public List<Address> Find(string question, int most = Most)
    {
        var text = SearchText.Fold(question);
        if (Identifier().IsMatch(text)) return ById(long.Parse(text, CultureInfo.InvariantCulture), most);
        var postcode = Postcode().Match(text);
        if (postcode.Success) return ByPostcode(postcode.Groups["digits"].Value + postcode.Groups["letters"].Value.ToUpperInvariant(), text.Remove(postcode.Index, postcode.Length).Trim(), most);
        var named = Named().Match(text);
        return named.Success ? ByName(named.Groups["street"].Value, Number(named.Groups["number"]), named.Groups["rest"].Value, most) : [];
    }

    public void Dispose() => streets.Dispose();

    /// <summary>The address itself, or those of an object or a pand.</summary>
    private List<Address> ById(long id, int most) => BagKinds.Of(id) == BagKind.Nummeraanduiding
        ? [.. new[] { addresses.ById(id) }.OfType<Address>()]
        : [.. streets.MainAddresses(id).Select(addresses.ById).OfType<Address>().DistinctBy(address => address.Id).Take(most)];

    private List<Address> ByPostcode(string postcode, string rest, int most)
    {
        var named = Numbered().Match(rest);
        if (named.Success) return [.. Narrowed(addresses.ByPostcode(postcode, Number(named.Groups["number"])), named.Groups["rest"].Value).Take(most)];
        var found = addresses.InPostcode(postcode, rest.Length == 0 ? most : MostOnStreet);
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. found.Where(address => words.All(word => SearchText.Fold(address.Street).Contains(word, StringComparison.Ordinal) || SearchText.Fold(address.Town).Contains(word, StringComparison.Ordinal))).Take(most)];
    }

    private List<Address> ByName(string name, int number, string rest, int most)
    {
        var found = new List<Address>();
        foreach (var street in streets.Find(name))
        {
            if (found.Count >= most) break;
            if (Rest(street, rest) is { } letters) found.AddRange(Narrowed(addresses.ByStreet(street.Id, number, number == 0 ? most : MostOnStreet), letters).Take(most - found.Count));
        }

        return found;
    }

    /// <summary>What is left for letter and suffix when the words of the place are taken off; nothing when they name another place.</summary>
    private static string? Rest(FoundStreet street, string rest)
    {
        var letters = "";
        foreach (var word in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (street.LiesIn(word)) continue;
            if (word.Length > 4) return null;
            letters += word;
        }

        return letters;
    }

    /// <summary>Only the addresses with this letter and suffix, where there are any: "3hs" and "3 hs" are the same.</summary>
    private static List<Address> Narrowed(List<Address> found, string rest)
    {
        var wanted = string.Concat(rest.Where(char.IsLetterOrDigit));
        if (wanted.Length == 0) return found;
        var exact = found.Where(address => string.Equals(address.Letter + address.Suffix, wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return exact.Count > 0 ? exact : found;
    }

    private static int Number(Group group) => int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("^[0-9]{16}$", RegexOptions.None, 1000)]
    private static partial Regex Identifier();

    [GeneratedRegex("(?<![0-9a-z])(?<digits>[1-9][0-9]{3}) ?(?<letters>[a-z]{2})(?![a-z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Postcode();

    [GeneratedRegex("(^|\\s)(?<number>[0-9]{1,5})(?<rest>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex("^(?<street>.*?[a-z].*?)(\\s(?<number>[0-9]{1,5})(?<rest>.*))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
