// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Keys;

[UseCase("verdeelsleutels-lijst", "Toont de verdeelsleutels met hun laatste versie en waar ze worden gebruikt")]
public sealed record ListKeys : IQuery<IReadOnlyList<KeyView>>
{
    public static Permission Requires => SettlementPermissions.See;
}

/// <summary>A key in a list: its version in force, or its draft when it has no other.</summary>
public sealed record KeyView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("toestand")] string State,
    [property: JsonPropertyName("geldigVanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("wijze")] string Kind,
    [property: JsonPropertyName("omschrijving")] string Sentence,
    [property: JsonPropertyName("concept")] KeyId? Draft,
    [property: JsonPropertyName("gebruik")] IReadOnlyList<KeyPlace> Uses);

internal sealed class ListKeysHandler(BundelDb db, KeyUse use) : IHandler<ListKeys, IReadOnlyList<KeyView>>
{
    public async Task<Result<IReadOnlyList<KeyView>>> Handle(ListKeys useCase, Actor actor, CancellationToken cancel)
    {
        var versions = await db.Set<KeyVersion>().AsNoTracking().ToListAsync(cancel);
        var uses = await use.All(cancel);
        var names = await KeyNames.Of(db, cancel);
        return versions.GroupBy(version => version.Code, StringComparer.Ordinal)
            .Select(group => View([.. group], uses.GetValueOrDefault(group.Key) ?? [], names))
            .OrderBy(view => SortName(view.Name), StringComparer.Ordinal)
            .ToArray();
    }

    private static KeyView View(IReadOnlyList<KeyVersion> versions, IReadOnlyList<KeyPlace> uses, KeyNames names)
    {
        var shown = versions.OrderBy(version => version.State == VersionState.Adopted ? 0 : 1).ThenByDescending(version => version.Version).First();
        var draft = versions.FirstOrDefault(version => version.State == VersionState.Draft);
        return new KeyView(shown.Code, shown.Name, shown.Version, shown.State.Text(), shown.ValidFrom, shown.Rule.Kind(), shown.Rule.Sentence(names), draft?.Id, uses);
    }

    private static string SortName(string name) => name.ToLowerInvariant();
}
