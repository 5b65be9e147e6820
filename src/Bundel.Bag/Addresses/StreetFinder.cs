// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;
using Bundel.Bag.Store;
using Bundel.Collaborations.Organisations;

namespace Bundel.Bag.Addresses;

/// <summary>A street with the names of the place in which it lies, folded.</summary>
internal sealed record FoundStreet(long Id, string Town, string Municipality)
{
    public bool LiesIn(string word) => Town.Contains(word, StringComparison.Ordinal) || Municipality.Contains(word, StringComparison.Ordinal) || SearchWords.OtherName(Town)?.Contains(word, StringComparison.Ordinal) == true;

    public bool BeginsIn(string place) => Town.StartsWith(place, StringComparison.Ordinal) || Municipality.StartsWith(place, StringComparison.Ordinal) || SearchWords.OtherName(Town)?.StartsWith(place, StringComparison.Ordinal) == true;
}

/// <summary>Finds streets by a name that may be abbreviated, may lack its end, and may carry the place behind it; or all streets of a place.</summary>
internal sealed class StreetFinder(BagDatabase database) : IDisposable
{
    private const int MostStreets = 40;
    private const string Select = "SELECT s.openbareruimte, w.naam, (SELECT max(gemeente) FROM gemeente_woonplaats g WHERE g.woonplaats = s.woonplaats AND g.eind IS NULL) FROM straat s LEFT JOIN woonplaats w ON w.sleutel = (SELECT max(sleutel) FROM woonplaats WHERE sleutel BETWEEN s.woonplaats << 9 AND (s.woonplaats << 9) + 511)";
    private readonly BagStatement byName = database.Prepare($"{Select} WHERE s.zoeknaam >= ?1 AND s.zoeknaam < ?2 ORDER BY s.zoeknaam <> ?1, s.zoeknaam LIMIT 400");
    private readonly BagStatement byTown = database.Prepare($"{Select} WHERE s.woonplaats = ?1 ORDER BY s.zoeknaam LIMIT {MostStreets}");
    private readonly BagStatement towns = database.Prepare("SELECT DISTINCT sleutel >> 9, naam FROM woonplaats ORDER BY naam");
    private readonly BagStatement ofResidence = database.Prepare("SELECT hoofdadres FROM verblijfsobject WHERE sleutel BETWEEN ?1 AND ?2 UNION ALL SELECT hoofdadres FROM ligplaats WHERE sleutel BETWEEN ?1 AND ?2 UNION ALL SELECT hoofdadres FROM standplaats WHERE sleutel BETWEEN ?1 AND ?2");
    private readonly BagStatement ofBuilding = database.Prepare("SELECT hoofdadres FROM verblijfsobject WHERE pand = ?1");

    /// <summary>The exact name first; the last words may be the place.</summary>
    public List<FoundStreet> Find(string name)
    {
        for (var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries); words.Length > 0; words = words[..^1])
        {
            var begin = string.Join(' ', words);
            var place = name[begin.Length..].Trim();
            var found = new List<FoundStreet>();
            foreach (var spelling in SearchWords.Spellings(begin)) Add(found, spelling, place);
            if (found.Count > 0) return found;
        }

        return InPlace(name);
    }

    /// <summary>The main addresses of an adresseerbaar object, or of those in a pand.</summary>
    public List<long> MainAddresses(long id) => BagKinds.Of(id) == BagKind.Pand ? Ids(ofBuilding.Reset().Bind(1, id)) : Ids(ofResidence.Reset().Bind(1, id << 9).Bind(2, (id << 9) + 511));

    public void Dispose()
    {
        foreach (var statement in new[] { byName, byTown, towns, ofResidence, ofBuilding }) statement.Dispose();
    }

    private void Add(List<FoundStreet> found, string name, string place)
    {
        byName.Reset().Bind(1, name).Bind(2, name + "\uFFFF");
        while (found.Count < MostStreets && byName.Step())
        {
            var street = Street(byName);
            if ((place.Length == 0 || street.BeginsIn(place)) && !found.Exists(known => known.Id == street.Id)) found.Add(street);
        }

        byName.Reset();
    }

    /// <summary>Streets of the woonplaatsen whose name, or whose gemeente, begins so.</summary>
    private List<FoundStreet> InPlace(string place)
    {
        var ids = new List<long>();
        towns.Reset();
        while (towns.Step())
        {
            var name = SearchText.Fold(towns.String(1));
            if (name.StartsWith(place, StringComparison.Ordinal) || SearchWords.OtherName(name)?.StartsWith(place, StringComparison.Ordinal) == true) ids.Add(towns.Long(0));
        }

        towns.Reset();
        var found = new List<FoundStreet>();
        foreach (var town in ids.Concat(InMunicipality(place)).Distinct())
        {
            byTown.Reset().Bind(1, town);
            while (found.Count < MostStreets && byTown.Step()) found.Add(Street(byTown));
            byTown.Reset();
        }

        return found;
    }

    private List<long> InMunicipality(string place)
    {
        var codes = Municipalities.All.Where(row => SearchText.Fold(row.Name).StartsWith(place, StringComparison.Ordinal)).Select(row => row.Code[^4..]).ToList();
        if (codes.Count == 0) return [];
        using var read = database.Prepare($"SELECT DISTINCT woonplaats FROM gemeente_woonplaats WHERE eind IS NULL AND gemeente IN ({string.Join(',', codes.Select(code => int.Parse(code, CultureInfo.InvariantCulture)))})");
        return Ids(read);
    }

    private static FoundStreet Street(BagStatement row) => new(
        row.Long(0), SearchText.Fold(row.String(1)), row.LongOrNull(2) is { } code && Municipalities.Find($"GM{code:0000}") is { } municipality ? SearchText.Fold(municipality.Name) : "");

    private static List<long> Ids(BagStatement read)
    {
        var found = new List<long>();
        while (read.Step()) found.Add(read.Long(0));
        read.Reset();
        return found;
    }
}
