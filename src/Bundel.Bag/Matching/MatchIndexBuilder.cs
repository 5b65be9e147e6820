// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Addresses;
using Bundel.Bag.Model;
using Bundel.Bag.Store;
using Bundel.Collaborations.Organisations;

namespace Bundel.Bag.Matching;

/// <summary>Makes an index from a store in one pass along the registers, in the order of their keys.</summary>
public sealed class MatchIndexBuilder
{
    private readonly BagDatabase database;
    private readonly NameFinder streetFinder = new();
    private readonly NameFinder townFinder = new();
    private readonly Dictionary<long, int> streetNumbers = [];
    private readonly List<StreetName> streets = [];
    private readonly Dictionary<int, string> towns = [];
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal) { [""] = "" };
    private readonly List<Entry> entries = [];
    private readonly List<Entry> versions = [];
    private readonly Dictionary<long, int> current = [];

    private MatchIndexBuilder(BagDatabase database) => this.database = database;

    public static MatchIndex Build(BagDatabase database) => new MatchIndexBuilder(database).Run();

    private MatchIndex Run()
    {
        ReadTowns();
        ReadMunicipalities();
        ReadStreets();
        ReadNumbers();
        streetFinder.Close();
        townFinder.Close();
        var (successors, main) = Mains();
        return new MatchIndex(entries)
        {
            Addresses = current.Count,
            Streets = [.. streets],
            Towns = towns,
            StreetFinder = streetFinder,
            TownFinder = townFinder,
            Successors = successors,
            SideAddresses = Sides(main),
            CurrentEntry = current,
        };
    }

    private void ReadTowns()
    {
        using var read = database.Prepare("SELECT sleutel >> 9, naam FROM woonplaats ORDER BY sleutel");
        while (read.Step())
        {
            var (id, name) = ((int)read.Long(0), read.String(1)!);
            towns[id] = name;
            AddTown(name, id);
        }
    }

    private void ReadMunicipalities()
    {
        using var read = database.Prepare("SELECT DISTINCT woonplaats, gemeente FROM gemeente_woonplaats");
        while (read.Step())
        {
            var code = string.Create(CultureInfo.InvariantCulture, $"GM{read.Long(1):0000}");
            if (towns.ContainsKey((int)read.Long(0)) && Municipalities.Find(code) is { } municipality) AddTown(municipality.Name, (int)read.Long(0));
        }
    }

    private void AddTown(string name, int id)
    {
        var folded = SearchText.Fold(name);
        townFinder.Add(NameKey.Of(folded), id);
        if (SearchWords.OtherName(folded) is { } other) townFinder.Add(NameKey.Of(other), id);
    }

    private void ReadStreets()
    {
        using var read = database.Prepare("SELECT sleutel >> 9, naam, verkorte_naam, woonplaats FROM openbareruimte ORDER BY sleutel");
        while (read.Step())
        {
            var name = read.String(1)!;
            if (!streetNumbers.TryGetValue(read.Long(0), out var number))
            {
                streetNumbers.Add(read.Long(0), number = streets.Count);
                streets.Add(new StreetName(name, read.Long(3)));
            }

            streets[number] = new StreetName(name, read.Long(3));
            foreach (var key in NameKey.All(name)) streetFinder.Add(key, number);
            foreach (var key in NameKey.All(read.String(2))) streetFinder.Add(key, number);
        }
    }

    private void ReadNumbers()
    {
        using var read = database.Prepare("SELECT n.sleutel >> 9, n.huisnummer, n.huisletter, n.toevoeging, n.postcode, n.openbareruimte, n.woonplaats, n.status, a.voorkomen = (n.sleutel & 511), a.object >> 9 FROM nummeraanduiding n LEFT JOIN adres a ON a.nummeraanduiding = n.sleutel >> 9 ORDER BY n.sleutel");
        var (last, status) = (0L, 0L);
        while (read.Step())
        {
            if (read.Long(0) != last) Flush(status);
            (last, status) = (read.Long(0), read.Long(7));
            if (!streetNumbers.TryGetValue(read.Long(5), out var street)) continue;
            var (letter, suffix) = (Kept(read.String(2)), Kept(read.String(3)));
            var kind = read.IsNull(8) ? EntryKind.Withdrawn : read.Long(8) == 1 ? EntryKind.Current : EntryKind.Former;
            var town = read.IsNull(6) ? streets[street].Town : read.Long(6);
            versions.Add(new Entry(last, read.LongOrNull(9) ?? 0, street, (int)town, (int)read.Long(1), Postcodes.Parse(read.String(4)), letter, suffix, Kept(HouseNumber.Bare(letter + suffix)), kind));
        }

        Flush(status);
    }

    /// <summary>The spellings of one address: the current one first, an equal one only once; what never held or is still to come is left out.</summary>
    private void Flush(long status)
    {
        var withdrawn = versions.Count > 0 && versions[0].Kind == EntryKind.Withdrawn;
        if (withdrawn && !Codes.EndStates.Contains((byte)status)) versions.Clear();
        versions.Reverse();
        foreach (var version in versions.OrderBy(version => version.Kind))
        {
            if (version.Kind == EntryKind.Current) current[version.Address] = entries.Count;
            else if (entries.Count > 0 && Known(version)) continue;
            entries.Add(version);
        }

        versions.Clear();
    }

    private bool Known(in Entry version)
    {
        for (var i = entries.Count - 1; i >= 0 && entries[i].Address == version.Address; i--)
        {
            var other = entries[i];
            if (other.Street == version.Street && other.Number == version.Number && other.Postcode == version.Postcode && other.Rest == version.Rest) return true;
        }

        return false;
    }

    private (Dictionary<long, long> Successors, HashSet<long> Main) Mains()
    {
        var successors = new Dictionary<long, long>();
        var main = new HashSet<long>();
        foreach (var kind in new[] { BagKind.Verblijfsobject, BagKind.Ligplaats, BagKind.Standplaats })
        {
            using var read = database.Prepare($"SELECT sleutel >> 9, hoofdadres, status FROM {kind.Table()} ORDER BY sleutel DESC");
            var (last, latest) = (0L, 0L);
            while (read.Step())
            {
                if (read.Long(0) != last)
                {
                    (last, latest) = (read.Long(0), Codes.EndStates.Contains((byte)read.Long(2)) ? 0 : read.Long(1));
                    main.Add(latest);
                }
                else if (latest != 0 && read.Long(1) != latest && !current.ContainsKey(read.Long(1)) && current.ContainsKey(latest))
                {
                    successors[read.Long(1)] = latest;
                }
            }
        }

        return (successors, main);
    }

    private HashSet<long> Sides(HashSet<long> main)
    {
        var sides = new HashSet<long>();
        using var read = database.Prepare("SELECT DISTINCT nummeraanduiding FROM nevenadres");
        while (read.Step())
        {
            if (!main.Contains(read.Long(0))) sides.Add(read.Long(0));
        }

        return sides;
    }

    private string Kept(string? text)
    {
        if (text is null) return "";
        if (texts.TryGetValue(text, out var known)) return known;
        texts.Add(text, text);
        return text;
    }
}
