// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Norms;
using Bundel.Obligations.Norms.Sets;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Ports;

/// <summary>Own sets of rules (norm sets), to share: numbers and subjects, never one's own copy of the text of a norm.</summary>
internal sealed class SharedNormSets(BundelDb db) : IShareable
{
    public string Kind => "regelset";

    public async Task<IReadOnlyList<ShareableItem>> List(Actor actor, CancellationToken cancel) =>
        [.. (await db.Set<OwnNormSet>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel)).Select(row => new ShareableItem(Kind, row.Code, row.Text().Name, SharedJson.Write(row.Text() with { Source = "" })))];

    public IReadOnlyList<Problem> Check(ShareableItem item)
    {
        var read = SharedJson.Read<NormSet>(item);
        if (!read.Succeeded) return read.Problems;
        List<Problem> problems = [.. Required.Text("naam", read.Value.Name, 200)];
        if (read.Value.Code != item.Code) problems.Add(new Problem("code-anders", "De code in de regelset is een andere dan die van het onderdeel.") { Found = read.Value.Code, Expected = item.Code });
        if (ShippedNorms.Sets.Any(set => set.Code == item.Code)) problems.Add(new Problem("code-bezet", "Deze code is van een normenkader dat Bundel meelevert.") { Found = item.Code });
        problems.AddRange(read.Value.Measures.GroupBy(measure => measure.Number).Where(group => string.IsNullOrWhiteSpace(group.Key) || group.Skip(1).Any()).Select(group => new Problem("nummer-dubbel", "Een nummer ontbreekt of staat er twee keer.") { Found = group.Key }));
        return problems;
    }

    public async Task<Result<Done>> Take(ShareableItem item, string origin, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(ObligationsPermissions.Register)) return Problem.Forbidden($"U hebt geen recht voor: {ObligationsPermissions.Register.Description}.");
        var set = SharedJson.Read<NormSet>(item).Value with { Source = origin };
        if (await db.Set<OwnNormSet>().FirstOrDefaultAsync(row => row.Code == item.Code, cancel) is { } row) row.Change(set);
        else db.Add(new OwnNormSet(actor.Collaboration!.Value, item.Code, set));
        return new Done();
    }
}
