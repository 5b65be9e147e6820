// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Matching.Lists;

/// <summary>Counts how far a registration agrees with the BAG, by what that registration must take over.</summary>
internal sealed class Agreements(MatchIndex index, BagDatabase database, Registration registration) : IDisposable
{
    private readonly BagStatement place = database.Prepare(string.Join(" UNION ALL ", new[] { BagKind.Verblijfsobject, BagKind.Ligplaats, BagKind.Standplaats, BagKind.Pand }.Select(kind => $"SELECT 1 FROM {kind.Table()} WHERE sleutel BETWEEN ?1 AND ?2 AND status NOT IN {Codes.EndStatesSql}")));
    private readonly Dictionary<string, (int Right, int Of)> counts = [];

    public void Add(MatchedRow matched)
    {
        var (row, result) = (matched.Row.Address, matched.Result);
        Count("adres in de BAG gevonden", result.State is MatchState.Certain);
        var facts = result.State == MatchState.Certain ? index.FactsOf(result.Candidates[0].Address) : null;
        switch (registration)
        {
            case Registration.Brp:
                Brp(row, facts);
                break;
            case Registration.Woz or Registration.Bgt:
                if (row.ObjectId is not null) Count("object bestaat in de BAG (verblijfsobject, ligplaats, standplaats of pand)", Exists(row.ObjectId));
                if (registration == Registration.Bgt && row.Number is not null) Count("huisnummer van de nummeraanduidingreeks bestaat", facts is not null);
                break;
            default:
                Place(row, facts);
                break;
        }
    }

    public IReadOnlyList<AgreementRate> Rates() => [.. counts.Select(pair => new AgreementRate(pair.Key, pair.Value.Right, pair.Value.Of))];

    public void Dispose() => place.Dispose();

    /// <summary>A woonadres is a hoofdadres, with the four gegevens of the BAG equal to the BAG.</summary>
    private void Brp(DirtyAddress row, IndexedAddress? facts)
    {
        if (facts is not null) Count("woonadres is een hoofdadres", !facts.IsSide);
        if (row.AddressId is null && row.ObjectId is null) return;
        Count("vier BAG-gegevens gelijk (openbare ruimte, woonplaats, verblijfplaats, nummeraanduiding)",
            facts is not null && row.Street == facts.Street && row.Town == facts.Town && IdentifierLookup.Parse(row.AddressId) == facts.Address && IdentifierLookup.Parse(row.ObjectId) == facts.Object);
    }

    private void Place(DirtyAddress row, IndexedAddress? facts)
    {
        if (facts is null) return;
        if (row.Postcode is not null && facts.Postcode.Length > 0) Count("postcode gelijk", Postcodes.Parse(row.Postcode) == Postcodes.Parse(facts.Postcode));
        if (row.Town is not null) Count("woonplaats gelijk", SearchText.Fold(row.Town) == SearchText.Fold(facts.Town));
    }

    private bool Exists(string id)
    {
        var number = IdentifierLookup.Parse(id);
        var found = number != 0 && place.Reset().Bind(1, number << 9).Bind(2, (number << 9) + 511).Step();
        place.Reset();
        return found;
    }

    private void Count(string name, bool right)
    {
        var (was, of) = counts.GetValueOrDefault(name);
        counts[name] = (was + (right ? 1 : 0), of + 1);
    }
}
