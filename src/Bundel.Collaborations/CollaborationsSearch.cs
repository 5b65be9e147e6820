// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Ports;
using Bundel.Collaborations.Services;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations;

/// <summary>Participants, decisions, services and measures; folded in memory, for neither database folds accents alike.</summary>
internal sealed class CollaborationsSearch(BundelDb db) : ISearch
{
    public async Task<IReadOnlyList<SearchHit>> Find(string query, Actor actor, CancellationToken cancel) =>
        [.. await Participants(query, cancel), .. await Decisions(query, cancel), .. await Services(query, cancel), .. await Measures(query, cancel)];

    private async Task<IEnumerable<SearchHit>> Participants(string query, CancellationToken cancel) =>
        (await db.ParticipantsByName(cancel))
            .Where(row => SearchText.Matches(query, row.Organisation.Name, row.Participant.Code, row.Organisation.MunicipalityCode, row.Organisation.Oin, row.Organisation.Kvk))
            .Select(row => new SearchHit(row.Organisation.Name, row.Participant.Kind.Text(), "deelnemers/" + row.Participant.Code, $"{row.Organisation.Kind.Text()}, vanaf {Dutch.Date(row.Participant.Joined)}"));

    private async Task<IEnumerable<SearchHit>> Decisions(string query, CancellationToken cancel) =>
        (await db.Set<Decision>().AsNoTracking().ToListAsync(cancel))
            .Where(row => SearchText.Matches(query, row.Reference, row.Subject, row.Code))
            .Select(row => new SearchHit(row.Reference, "besluit", "besluiten/" + row.Code, row.Date is { } date ? $"{row.Subject} ({row.State.Text()}, {Dutch.Date(date)})" : $"{row.Subject} ({row.State.Text()})"));

    private async Task<IEnumerable<SearchHit>> Services(string query, CancellationToken cancel) =>
        (await db.Set<Service>().AsNoTracking().ToListAsync(cancel))
            .Where(row => SearchText.Matches(query, row.Name, row.Code, row.Owner, row.Description))
            .Select(row => new SearchHit(row.Name, "dienst", "diensten/" + row.Code, row.Description ?? $"{row.Package.Text()}, per {row.Unit}"));

    private async Task<IEnumerable<SearchHit>> Measures(string query, CancellationToken cancel) =>
        (await db.Set<Measure>().AsNoTracking().ToListAsync(cancel))
            .Where(row => SearchText.Matches(query, row.Name, row.Code, row.Unit))
            .Select(row => new SearchHit(row.Name, "maatstaf", "maatstaven/" + row.Code, $"in {row.Unit}, {row.Moment.Text()}"));
}
