// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes.Sharing;
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules.Own;
using Bundel.Collaborations.Ports;

namespace Bundel.Blueprints;

/// <summary>Finds items of the reference model, applications and technology, and rules of blueprints.</summary>
internal sealed class BlueprintsSearch(LandscapeReader landscapes, ReferenceStore store, BlueprintShelf shelf) : ISearch
{
    private const int Most = 25;

    public async Task<IReadOnlyList<SearchHit>> Find(string query, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(BlueprintsPermissions.See)) return [];
        var reference = await store.Current(cancel);
        var products = from landscape in await landscapes.All(actor, cancel)
                       from row in landscape.Products
                       where SearchText.Matches(query, row.Name, row.Code, row.Value("leverancier"))
                       select new SearchHit(row.Name, "applicatie", "blauwdrukken/landschap/" + landscape.Owner, $"{landscape.Name}; {Dutch.List([.. row.Components.Select(reference.NameOf)])}");
        var rules = from shelved in (await shelf.All(cancel)).Where(row => row.Blueprint.Code != Rules.ShippedBlueprints.Gemma)
                    from rule in shelved.Blueprint.Rules
                    where SearchText.Matches(query, rule.Code, rule.Text)
                    select new SearchHit($"{rule.Code}: {rule.Text}", "regel", "blauwdrukken/regels/" + shelved.Blueprint.Code, shelved.Blueprint.Name);
        return
        [
            .. reference.Search(query).Where(item => ReferenceKinds.Shown.Contains(item.Kind)).Take(Most).Select(item => new SearchHit(item.Name, item.Kind.ToLowerInvariant(), "blauwdrukken/referentie/onderdelen/" + item.Key, item.Status ?? "status onbekend")),
            .. products.Take(Most),
            .. rules.Take(Most),
        ];
    }
}
