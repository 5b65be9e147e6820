// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Keys;

[UseCase("verdeelsleutel-tonen", "Toont een verdeelsleutel: versies, gebruik en de aandelen in een jaar", Example = """{"sleutel":"inwoners","jaar":2026}""")]
public sealed record ShowKey(
    [property: JsonPropertyName("sleutel")] string Code,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("versie")] int? Version = null,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : IQuery<KeyDetails>
{
    public static Permission Requires => SettlementPermissions.See;
}

/// <summary>One key, seen from one year.</summary>
public sealed record KeyDetails(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("getoond")] KeyVersionView Shown,
    [property: JsonPropertyName("verdeling"), JsonConverter(typeof(KeyRuleConverter))] KeyRule Rule,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("aandelen")] IReadOnlyList<KeyShare> Shares,
    [property: JsonPropertyName("problemen")] IReadOnlyList<string> Problems,
    [property: JsonPropertyName("versies")] IReadOnlyList<KeyVersionView> Versions,
    [property: JsonPropertyName("gebruik")] IReadOnlyList<KeyPlace> Uses,
    [property: JsonPropertyName("uitleg")] Explanation? Why = null);

public sealed record KeyVersionView(
    [property: JsonPropertyName("id")] KeyId Id,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("toestand")] string State,
    [property: JsonPropertyName("geldigVanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("besluit")] string? Decision,
    [property: JsonPropertyName("omschrijving")] string Sentence,
    [property: JsonPropertyName("bron")] string? Source);

internal sealed class ShowKeyHandler(BundelDb db, KeyUse use, KeyShares shares) : IHandler<ShowKey, KeyDetails>
{
    public async Task<Result<KeyDetails>> Handle(ShowKey useCase, Actor actor, CancellationToken cancel)
    {
        var versions = await db.Set<KeyVersion>().AsNoTracking().Where(row => row.Code == useCase.Code).OrderByDescending(row => row.Version).ToListAsync(cancel);
        if (versions.Count == 0) return Problem.NotFound("Deze verdeelsleutel bestaat niet.") with { Field = "sleutel", Found = useCase.Code };
        var shown = useCase.Version is { } wanted ? versions.Find(version => version.Version == wanted) : InForce(versions, useCase.Year);
        if (shown is null) return Problem.NotFound("Deze versie van de verdeelsleutel bestaat niet.") with { Field = "versie" };
        var ids = versions.Select(version => version.DecisionId).OfType<DecisionId>().ToList();
        var decisions = await db.Set<Bundel.Collaborations.Decisions.Decision>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Reference, cancel);
        var names = await KeyNames.Of(db, cancel);
        var views = versions.ConvertAll(version => View(version, decisions, names));
        var given = await shares.Of(shown, useCase.Year, useCase.Participant, actor, cancel);
        return new KeyDetails(shown.Code, shown.Name, views.First(view => view.Id == shown.Id), shown.Rule, useCase.Year, given.Shares, given.Problems, views, await use.Of(shown.Code, cancel), given.Why);
    }

    private static KeyVersion InForce(List<KeyVersion> versions, int year) =>
        versions.Where(version => version.State == VersionState.Adopted && version.ValidFrom <= new DateOnly(year, 1, 1)).MaxBy(version => version.ValidFrom)
        ?? versions.Find(version => version.State == VersionState.Draft)
        ?? versions[0];

    private static KeyVersionView View(KeyVersion version, Dictionary<DecisionId, string> decisions, KeyNames names) => new(
        version.Id, version.Version, version.Name, version.State.Text(), version.ValidFrom,
        version.DecisionId is { } decision ? decisions.GetValueOrDefault(decision) : null, version.Rule.Sentence(names), version.Source);
}
