// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Runs;

[UseCase("verrekeningen-lijst", "Toont de verrekeningen met hun toestand")]
public sealed record ListRuns : IQuery<IReadOnlyList<RunView>>
{
    public static Permission Requires => SettlementPermissions.See;
}

/// <summary>A run in a list. A concept has no total yet: null is onbekend.</summary>
public sealed record RunView(
    [property: JsonPropertyName("verrekening")] string Code,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("toestand")] RunState State,
    [property: JsonPropertyName("totaal")] Money? Total,
    [property: JsonPropertyName("gemaaktDoor")] string MadeBy,
    [property: JsonPropertyName("gemaaktOp")] DateTime MadeUtc,
    [property: JsonPropertyName("gecontroleerdDoor")] string? CheckedBy,
    [property: JsonPropertyName("gecontroleerdOp")] DateTime? CheckedUtc,
    [property: JsonPropertyName("vastgelegdOp")] DateTime? AdoptedUtc,
    [property: JsonPropertyName("besluit")] string? Decision,
    [property: JsonPropertyName("besluitdatum")] DateOnly? DecisionDate,
    [property: JsonPropertyName("orgaan")] string? Body,
    [property: JsonPropertyName("hash")] string? Hash,
    [property: JsonPropertyName("kostengroepen")] IReadOnlyList<string> Pools,
    [property: JsonPropertyName("vervangt")] string? Replaces,
    [property: JsonPropertyName("reden")] string? Reason,
    [property: JsonPropertyName("teruggegeven")] string? Returned)
{
    internal static RunView Of(Run run, Decision? decision, string? replaces) => new(
        run.Code, run.Year, run.Version, run.State, run.IsStored ? run.Total : null, run.MadeByName, run.MadeUtc, run.CheckedByName, run.CheckedUtc, run.AdoptedUtc,
        decision?.Reference, decision?.Date, decision?.Body.Text(), run.Hash, run.PoolCodes, replaces, run.Reason, run.Returned);
}

internal sealed class ListRunsHandler(BundelDb db) : IHandler<ListRuns, IReadOnlyList<RunView>>
{
    public async Task<Result<IReadOnlyList<RunView>>> Handle(ListRuns useCase, Actor actor, CancellationToken cancel)
    {
        var all = await db.Set<Run>().AsNoTracking().ToListAsync(cancel);
        var ids = all.Select(run => run.DecisionId).OfType<DecisionId>().ToList();
        var decisions = await db.Set<Decision>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        var codes = all.ToDictionary(run => run.Id, run => run.Code);
        return all.Where(run => run.IsStored || actor.May(SettlementPermissions.SeeConcepts))
            .OrderByDescending(run => run.Year).ThenByDescending(run => run.Version)
            .Select(run => RunView.Of(run, run.DecisionId is { } decision ? decisions.GetValueOrDefault(decision) : null, run.ReplacesId is { } replaced ? codes.GetValueOrDefault(replaced) : null))
            .ToArray();
    }
}
