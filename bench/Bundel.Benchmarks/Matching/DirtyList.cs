// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Bundel.Bag.Addresses;
using Bundel.Bag.Matching;
using Bundel.Bag.Store;
using Bundel.Collaborations.Organisations;

namespace Bundel.Benchmarks.Matching;

/// <summary>
/// Makes a dirty list of which the truth is known from any store, with a seed: the same store and seed give the same list. Nothing is done that takes
/// away what tells two addresses apart: a letter that is left out, or another number that exists, is not dirt but another address.
/// </summary>
internal sealed class DirtyList
{
    private static readonly (string Long, string Short)[] Habits = [("straat", "str"), ("laan", "ln"), ("weg", "wg"), ("plein", "pln"), ("Burgemeester", "Burg."), ("van der ", "vd "), ("van den ", "vd "), ("van de ", "vd "), ("Prinses", "Prinses"), ("Eerste", "1e")];

    /// <summary>Places that are no gemeente: people write the village or the neighbouring place as often as another town.</summary>
    private static readonly string[] Villages = ["Driemond", "Muiderberg", "Nigtevecht", "Nederhorst den Berg", "Ankeveen", "Kortenhoef", "Overmeer", "Uitermeer", "Abcoude", "Baambrugge", "Vreeland", "Loenen aan de Vecht", "Westknollendam", "Drachten-Azeven", "Koog aan de Zaan", "Kamerik"];

    private readonly Random random;
    private readonly bool postcodes;
    private readonly List<Address> addresses;
    private readonly List<(Address Address, string Id)> withdrawn;
    private readonly Dictionary<string, int> highest;
    private readonly string[] towns;
    private readonly string[] elsewhere;

    public DirtyList(BagDatabase database, int seed, bool postcodes)
    {
        random = new Random(seed);
        this.postcodes = postcodes;
        using var reader = new AddressReader(database);
        addresses = [.. reader.All([], 0).Where(address => address.Object is not null && address.Town.Length > 0 && address.Street.Length > 0)];
        highest = addresses.GroupBy(address => address.Street, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Max(address => address.Number), StringComparer.Ordinal);
        towns = [.. addresses.Select(address => address.Town).Distinct(StringComparer.Ordinal)];
        var own = towns.Select(SearchText.Fold).ToHashSet(StringComparer.Ordinal);
        elsewhere = [.. Municipalities.All.Select(row => row.Name).Where(name => !own.Contains(SearchText.Fold(name)))];
        withdrawn = Gone(database);
    }

    /// <summary>Three in ten rows are clean; the rest has each kind of dirt equally often.</summary>
    public List<DirtyRow> Make(int rows)
    {
        var made = new List<DirtyRow>(rows);
        var kinds = Enum.GetValues<Noise>();
        while (made.Count < rows)
        {
            var noise = random.Next(10) < 3 ? Noise.Clean : kinds[1 + random.Next(kinds.Length - 1)];
            if (Make(noise) is { } row) made.Add(row);
        }

        return made;
    }

    private DirtyRow? Make(Noise noise)
    {
        if (noise == Noise.Withdrawn)
        {
            if (withdrawn.Count == 0) return null;
            var (gone, id) = withdrawn[random.Next(withdrawn.Count)];
            return new DirtyRow(Clean(gone), noise, id);
        }

        var address = addresses[random.Next(addresses.Count)];
        return Spoil(noise, address, Clean(address)) is { } row ? new DirtyRow(row, noise, noise is Noise.NoSuchNumber or Noise.Elsewhere ? null : address.Id) : null;
    }

    private DirtyAddress? Spoil(Noise noise, Address address, DirtyAddress row) => noise switch
    {
        Noise.Clean => row,
        Noise.StreetTypo => row with { Street = Typo(address.Street) },
        Noise.TownTypo => row with { Town = Typo(address.Town) },
        Noise.Merged => address.Letter is null && address.Suffix is null ? null : row with { Number = Merged(address), Letter = null, Suffix = null },
        Noise.LetterAsSuffix => address.Letter is null ? null : row with { Letter = null, Suffix = address.Letter + (address.Suffix is null ? "" : " " + address.Suffix) },
        Noise.ShortName => address.ShortStreet == address.Street ? null : row with { Street = address.ShortStreet },
        Noise.Abbreviated => row with { Street = Abbreviated(address.Street), Town = address.Town.ToUpperInvariant(), Postcode = row.Postcode?.Insert(4, " ").ToLowerInvariant() },
        Noise.OneCell => new DirtyAddress { Line = $"{address.Street} {Merged(address)}{(row.Postcode is null ? "" : $", {row.Postcode}")}{(row.Postcode is null ? ", " : " ")}{address.Town}" },
        Noise.StreetAndNumber => row with { Street = $"{address.Street} {Merged(address)}", Number = null, Letter = null, Suffix = null },
        Noise.Swapped => Swapped(address, row),
        Noise.WrongPostcode => row.Postcode is null ? null : row with { Postcode = WrongPostcode(row.Postcode) },
        Noise.WrongTown => row with { Town = random.Next(2) == 0 ? elsewhere[random.Next(elsewhere.Length)] : Villages[random.Next(Villages.Length)] },
        Noise.Sparse => postcodes ? row.Postcode is null ? null : row with { Street = null, Town = random.Next(2) == 0 ? null : row.Town } : row with { Town = null },
        Noise.NoSuchNumber => row with { Number = (highest[address.Street] + 1 + random.Next(60)).ToString(CultureInfo.InvariantCulture), Letter = null, Suffix = null, Postcode = row.Postcode },
        _ => row with { Town = elsewhere[random.Next(elsewhere.Length)], Street = random.Next(2) == 0 ? row.Street : "Verzonnen " + row.Street, Postcode = postcodes ? $"{9990 + random.Next(9)}ZZ" : null },
    };

    private DirtyAddress Clean(Address address) => new()
    {
        Street = address.Street,
        Number = address.Number.ToString(CultureInfo.InvariantCulture),
        Letter = address.Letter,
        Suffix = address.Suffix,
        Postcode = postcodes ? address.Postcode : null,
        Town = address.Town,
    };

    private DirtyAddress Swapped(Address address, DirtyAddress row) => random.Next(3) switch
    {
        0 => row with { Street = row.Town, Town = row.Street },
        1 when row.Postcode is not null => row with { Postcode = row.Town, Town = row.Postcode },
        _ when address.Letter is not null => row with { Number = address.Letter, Letter = row.Number },
        _ => row with { Street = row.Town, Town = row.Street },
    };

    private string Merged(Address address)
    {
        var between = random.Next(3) switch { 0 => "", 1 => " ", _ => "-" };
        var rest = address.Letter + (address.Letter is not null && address.Suffix is not null ? between : "") + address.Suffix;
        var separator = rest.Length > 0 && char.IsAsciiDigit(rest[0]) && between.Length == 0 ? "-" : between;
        return address.Number.ToString(CultureInfo.InvariantCulture) + (rest.Length == 0 ? "" : separator + (random.Next(2) == 0 ? rest.ToUpperInvariant() : rest));
    }

    private string Abbreviated(string street)
    {
        foreach (var (whole, part) in Habits) street = street.Replace(whole, part, StringComparison.Ordinal);
        var bare = new StringBuilder();
        foreach (var letter in street.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) bare.Append(letter);
        }

        return random.Next(2) == 0 ? bare.ToString().ToUpperInvariant() : bare.ToString();
    }

    /// <summary>A letter left out, doubled, replaced or changed with its neighbour; never a digit.</summary>
    private string Typo(string text)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var at = random.Next(text.Length - 1);
            if (!char.IsLetter(text[at]) || !char.IsLetter(text[at + 1])) continue;
            var made = random.Next(4) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, text[at].ToString()),
                2 => string.Concat(text.AsSpan(0, at), ((char)('a' + random.Next(26))).ToString(), text.AsSpan(at + 1)),
                _ => string.Concat(text.AsSpan(0, at), text.AsSpan(at + 1, 1), text.AsSpan(at, 1), text.AsSpan(at + 2)),
            };
            if (made != text) return made;
        }

        return text;
    }

    private string WrongPostcode(string postcode)
    {
        var at = random.Next(postcode.Length);
        var digit = (char)(at == 0 ? '1' + random.Next(9) : '0' + random.Next(10));
        var made = string.Concat(postcode.AsSpan(0, at), (at < 4 ? digit : (char)('A' + random.Next(26))).ToString(), postcode.AsSpan(at + 1));
        return made == postcode ? WrongPostcode(postcode) : made;
    }

    /// <summary>Withdrawn addresses of which nothing current has the same spelling.</summary>
    private List<(Address Address, string Id)> Gone(BagDatabase database)
    {
        var current = addresses.Select(address => Spelling(address)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var gone = new List<(Address, string)>();
        using var read = database.Prepare("""
            SELECT n.sleutel >> 9, s.naam, n.huisnummer, n.huisletter, n.toevoeging, n.postcode, w.naam FROM nummeraanduiding n
            JOIN openbareruimte s ON s.sleutel = (SELECT max(sleutel) FROM openbareruimte WHERE sleutel BETWEEN n.openbareruimte << 9 AND (n.openbareruimte << 9) + 511)
            JOIN woonplaats w ON w.sleutel = (SELECT max(sleutel) FROM woonplaats WHERE sleutel BETWEEN s.woonplaats << 9 AND (s.woonplaats << 9) + 511)
            WHERE n.status = 2 AND n.sleutel = (SELECT max(sleutel) FROM nummeraanduiding m WHERE m.sleutel BETWEEN (n.sleutel >> 9) << 9 AND ((n.sleutel >> 9) << 9) + 511) ORDER BY n.sleutel
            """);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (read.Step())
        {
            var id = $"{read.Long(0):0000000000000000}";
            var address = new Address(id, read.String(1)!, read.String(1)!, (int)read.Long(2), read.String(3), read.String(4), read.String(5), read.String(6)!, null);
            if (!current.Contains(Spelling(address)) && seen.Add(Spelling(address))) gone.Add((address, id));
        }

        return gone;
    }

    private static string Spelling(Address address) => $"{address.Street}|{address.Number}|{address.Letter}{address.Suffix}|{address.Town}";
}
