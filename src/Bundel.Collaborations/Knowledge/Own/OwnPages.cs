// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Knowledge.Own;

/// <summary>The pages of a collaboration itself as they hold now.</summary>
internal static class OwnPages
{
    public static async Task<IReadOnlyList<OwnPage>> Read(BundelDb db, CancellationToken cancel) =>
        [.. (await db.Set<OwnPage>().AsNoTracking().ToListAsync(cancel)).GroupBy(row => row.Code).Select(versions => versions.OrderBy(row => row.RecordedUtc).ThenBy(row => row.Id).Last()).Where(row => row.Text is not null).OrderBy(row => row.Title, StringComparer.OrdinalIgnoreCase)];
}

/// <summary>Lets the search of a collaboration find its own pages.</summary>
internal sealed class OwnPageSearch(BundelDb db) : ISearch
{
    public async Task<IReadOnlyList<SearchHit>> Find(string query, Actor actor, CancellationToken cancel) =>
        actor.May(CollaborationsPermissions.See) ? [.. (await OwnPages.Read(db, cancel)).Where(page => SearchText.Matches(query, page.Title, page.Text!)).Select(page => new SearchHit(page.Title, "eigen kennispagina", "kennis/" + page.Code, page.Source))] : [];
}

/// <summary>Own pages, to share and to take over.</summary>
internal sealed class SharedPages(BundelDb db, TimeProvider clock) : IShareable
{
    public string Kind => "kennispagina";

    public async Task<IReadOnlyList<ShareableItem>> List(Actor actor, CancellationToken cancel) =>
        [.. (await OwnPages.Read(db, cancel)).Select(page => new ShareableItem(Kind, page.Code, page.Title, page.Text!))];

    public IReadOnlyList<Problem> Check(ShareableItem item) => [.. new RecordPage(item.Code, item.Name, item.Text, "pakket").Validate()];

    public Task<Result<Done>> Take(ShareableItem item, string origin, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(CollaborationsPermissions.Manage)) return Task.FromResult<Result<Done>>(Problem.Forbidden($"U hebt geen recht voor: {CollaborationsPermissions.Manage.Description}."));
        db.Add(new OwnPage(actor.Collaboration!.Value, item.Code, item.Name, item.Text, origin, actor.Name, clock.Instant()));
        return Task.FromResult<Result<Done>>(new Done());
    }
}
