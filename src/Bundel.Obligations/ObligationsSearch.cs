// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Register;
using Bundel.Obligations.Roadmaps;

namespace Bundel.Obligations;

/// <summary>Finds rows of the register and deliveries by their words.</summary>
internal sealed class ObligationsSearch(BundelDb db, TimeProvider clock) : ISearch
{
    public async Task<IReadOnlyList<SearchHit>> Find(string query, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(ObligationsPermissions.See)) return [];
        var book = await RegisterBook.Read(db, cancel);
        var data = await PlanData.Read(db, clock, cancel);
        return
        [
            .. book.Obligations.Where(row => SearchText.Matches(query, $"{row.Name} {row.Code} {row.Basis}")).Select(row => new SearchHit(row.Name, "verplichting", "verplichtingen/register/" + row.Code, $"{row.Theme}, {row.Force.Text()}")),
            .. data.Deliveries.Where(row => SearchText.Matches(query, $"{row.Text.Name} {row.Code}")).Select(row => new SearchHit(row.Text.Name, "oplevering", "verplichtingen/opleveringen/" + row.Code, $"voor {Dutch.Count(row.Text.Obligations.Count, "verplichting", "verplichtingen")}")),
        ];
    }
}
