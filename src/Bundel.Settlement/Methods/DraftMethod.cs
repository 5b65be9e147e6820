// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Methods;

[UseCase("methode-opstellen", "Stelt een onderdeel van de financieringsmethoden op als concept, of wijzigt het concept dat er is", Example = """{"onderdeel":"indexen","geldigVanaf":"2026-01-01","inhoud":[{"code":"lpi","naam":"Loon- en prijsindex","loonaandeel":"0.8","jaren":[{"jaar":2026,"loon":"4","prijs":"2"}]}]}""")]
public sealed record DraftMethod(
    [property: JsonPropertyName("onderdeel")] string Part,
    [property: JsonPropertyName("geldigVanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("inhoud")] JsonNode Content,
    [property: JsonPropertyName("bron")] string? Source = null)
    : ICommand<MethodId>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class DraftMethodHandler(BundelDb db, ModelAssembler assembler, AuditNote note) : IHandler<DraftMethod, MethodId>
{
    public async Task<Result<MethodId>> Handle(DraftMethod useCase, Actor actor, CancellationToken cancel)
    {
        var read = MethodJsonParts.Read(useCase.Part, useCase.Content.ToJsonString());
        if (!read.Succeeded) return Result<MethodId>.Failure(read.Problems);
        if (await Problems(useCase.Part, read.Value, actor, cancel) is { Count: > 0 } problems) return Result<MethodId>.Failure(problems);
        var versions = await db.Set<MethodVersion>().Where(row => row.Code == useCase.Part).ToListAsync(cancel);
        var draft = versions.Find(version => version.State == VersionState.Draft);
        if (draft is null) db.Add(draft = new MethodVersion(actor.Collaboration!.Value, useCase.Part, versions.Count == 0 ? 1 : versions.Max(version => version.Version) + 1, useCase.ValidFrom, read.Value, useCase.Source));
        else if (draft.Change(useCase.ValidFrom, read.Value, useCase.Source) is { Succeeded: false } refused) return Result<MethodId>.Failure(refused.Problems);
        note.About(FormattableString.Invariant($"{useCase.Part}, versie {draft.Version}"));
        return draft.Id;
    }

    /// <summary>The rules of the model, with this part in its place: one set of rules for file and database.</summary>
    private async Task<IReadOnlyList<Problem>> Problems(string part, string definition, Actor actor, CancellationToken cancel)
    {
        var model = await assembler.Assemble(ModelScope.All, actor, cancel);
        var parts = MethodJsonParts.Split(model.Methods).Where(other => other.Part != part).Append((part, definition));
        var changed = model with { Methods = MethodJsonParts.Join(parts) };
        var before = ModelRules.Check(model).ToHashSet();
        return [.. ModelRules.Check(changed).Where(problem => !before.Contains(problem)).Select(problem => problem with { Field = "inhoud" })];
    }
}
