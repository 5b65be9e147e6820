// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Bundel.Settlement.Budget;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Iv3;

/// <summary>Which books: those of the collaboration, or of one participant.</summary>
internal sealed record Books(ParticipantId? Participant);

/// <summary>Writes the mapping, after looking whether these books are the actor's and the service lines exist.</summary>
internal sealed class Iv3Writer(BundelDb db)
{
    public int Changed { get; private set; }

    public async Task<Result<Books>> Books(string? participant, Actor actor, CancellationToken cancel, bool reading = false)
    {
        if (string.IsNullOrWhiteSpace(participant)) return reading || actor.Participants is null ? new Books((ParticipantId?)null) : Problem.Forbidden("De boeken van de samenwerking zijn van haar controller.");
        var found = await db.Set<Participant>().AsNoTracking().FirstOrDefaultAsync(row => row.Code == participant, cancel);
        if (found is null) return Problem.NotFound("Deze deelnemer bestaat niet.") with { Field = "deelnemer", Found = participant };
        return actor.Covers(found.Id) ? new Books(found.Id) : Problem.Forbidden("De boeken van een andere deelnemer zijn niet van u.");
    }

    public async Task<IReadOnlyList<Problem>> Set(Books books, IReadOnlyList<(string Pool, string TaskField, string Category)> rows, Actor actor, CancellationToken cancel, string? file = null)
    {
        var pools = await db.Set<Pool>().AsNoTracking().OrderBy(row => row.Code).Select(row => row.Code).ToListAsync(cancel);
        var problems = rows.Select((row, i) => (row.Pool, Number: i + 2)).Where(row => !pools.Contains(row.Pool)).Select(row => new Problem("kostengroep-onbekend", "deze kostengroep bestaat niet.") { Field = file is null ? "kostengroep" : "bestand", Place = file is null ? null : new Place(file, row.Number, "kostengroep"), Found = row.Pool, Expected = "een van " + Dutch.List(pools) }).ToList();
        problems.AddRange(rows.GroupBy(row => row.Pool).Where(group => group.Count() > 1).Select(group => new Problem("kostengroep-dubbel", "deze kostengroep staat meer dan één keer in het bestand.") { Field = "bestand", Place = new Place(file), Found = group.Key }));
        if (problems.Count > 0) return problems;
        var known = await db.Set<TaskFieldRule>().Where(row => row.ParticipantId == books.Participant).ToDictionaryAsync(row => row.Pool, cancel);
        foreach (var (pool, taskField, category) in rows)
        {
            if (!known.TryGetValue(pool, out var rule)) db.Add(rule = new TaskFieldRule(actor.Collaboration!.Value, books.Participant, pool));
            if (rule.TaskField != taskField.Trim() || rule.Category != category.Trim()) Changed++;
            rule.Change(taskField, category);
        }

        return [];
    }
}
