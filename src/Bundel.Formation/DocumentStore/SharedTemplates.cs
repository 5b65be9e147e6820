// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Formation.Documenting;
using Bundel.Formation.Documenting.Templates;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Formation.DocumentStore;

/// <summary>Own templates, to share and to take over.</summary>
internal sealed class SharedTemplates(BundelDb db, TimeProvider clock) : IShareable
{
    public string Kind => "sjabloon";

    public async Task<IReadOnlyList<ShareableItem>> List(Actor actor, CancellationToken cancel) =>
        [.. (await db.Set<FormationTemplate>().AsNoTracking().ToListAsync(cancel)).GroupBy(row => row.Sort).Select(group => group.MaxBy(row => row.Version)!).OrderBy(row => row.Sort, StringComparer.Ordinal).Select(row => new ShareableItem(Kind, row.Sort, row.Name, row.Text))];

    public IReadOnlyList<Problem> Check(ShareableItem item) => [.. DocumentSorts.Find(item.Code).Problems, .. Template.Read(item.Text ?? "").Problems];

    public async Task<Result<Done>> Take(ShareableItem item, string origin, Actor actor, CancellationToken cancel)
    {
        var last = await db.Set<FormationTemplate>().Where(row => row.Sort == item.Code).Select(row => (int?)row.Version).MaxAsync(cancel) ?? 0;
        db.Add(new FormationTemplate(actor.Collaboration!.Value, item.Code, last + 1, $"{item.Name} (uit {origin})", item.Text, actor.Name, clock.Instant()));
        return new Done();
    }
}
