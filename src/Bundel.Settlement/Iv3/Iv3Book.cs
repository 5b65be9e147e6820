// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Bundel.Settlement.Budget;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Iv3;

/// <summary>Where one service line goes in one set of books. <see cref="Assumed"/>: nobody filled it in.</summary>
public sealed record Iv3Line(
    [property: JsonPropertyName("boeken")] string? Participant,
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("taakveld")] string TaskField,
    [property: JsonPropertyName("categorie")] string Category,
    [property: JsonPropertyName("aangenomen")] bool Assumed);

/// <summary>The mapping of service lines to taakvelden and Iv3 categories: of the collaboration, and of each participant.</summary>
public sealed class Iv3Book(BundelDb db)
{
    /// <summary>Every service line in these books, the assumed ones too. No participant: those of the collaboration.</summary>
    public async Task<IReadOnlyList<Iv3Line>> For(string? participant, CancellationToken cancel)
    {
        var id = participant is null ? (ParticipantId?)null : await db.Set<Participant>().Where(row => row.Code == participant).Select(row => (ParticipantId?)row.Id).FirstOrDefaultAsync(cancel);
        var rules = await db.Set<TaskFieldRule>().AsNoTracking().Where(row => row.ParticipantId == id).ToDictionaryAsync(row => row.Pool, cancel);
        var fields = participant is null ? await OfBudget(cancel) : [];
        var pools = await db.Set<Pool>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel);
        return pools.ConvertAll(pool => rules.TryGetValue(pool.Code, out var rule)
            ? new Iv3Line(participant, pool.Code, pool.Name, rule.TaskField, rule.Category, false)
            : new Iv3Line(participant, pool.Code, pool.Name, fields.GetValueOrDefault(pool.Code) ?? Iv3Defaults.Overhead, participant is null ? Iv3Defaults.CollaborationCategory : Iv3Defaults.ParticipantCategory, true));
    }

    /// <summary>The taakveld with the most cost in the budget lines of a pool.</summary>
    private async Task<Dictionary<string, string>> OfBudget(CancellationToken cancel)
    {
        var lines = await db.Set<PoolLine>().AsNoTracking().Where(row => row.TaskField != null).Select(row => new { row.Pool, row.TaskField, row.Amount }).ToListAsync(cancel);
        return lines.GroupBy(line => line.Pool).ToDictionary(pool => pool.Key, pool => pool.GroupBy(line => line.TaskField!).OrderByDescending(group => Money.Sum(group.Select(line => line.Amount)).Cents).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key, StringComparer.Ordinal);
    }
}
