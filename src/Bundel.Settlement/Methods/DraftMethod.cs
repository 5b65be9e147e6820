// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Methods;

[UseCase("methode-opstellen", "Stelt onderdelen van de financieringsmethoden op als concept, of wijzigt de concepten die er zijn", Example = """{"geldigVanaf":"2026-01-01","inhoud":{"indexen":[{"code":"lpi","naam":"Loon- en prijsindex","loonaandeel":"0.8","jaren":[{"jaar":2026,"loon":"4","prijs":"2"}]}]}}""")]
public sealed record DraftMethod(
    [property: JsonPropertyName("geldigVanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("inhoud")] MethodContent Content,
    [property: JsonPropertyName("bron")] string? Source = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() =>
        MethodJsonParts.Split(Content?.Parts).Count > 0 ? [] : [Problem.InField("inhoud", "inhoud-leeg", "De inhoud noemt geen onderdeel.") with { Expected = string.Join(", ", MethodJsonParts.Names) }];
}

internal sealed class DraftMethodHandler(BundelDb db, ModelAssembler assembler, AuditNote note) : IHandler<DraftMethod, Done>
{
    public async Task<Result<Done>> Handle(DraftMethod useCase, Actor actor, CancellationToken cancel)
    {
        var parts = MethodJsonParts.Split(useCase.Content.Parts);
        if (await Problems(parts, actor, cancel) is { Count: > 0 } problems) return Result<Done>.Failure(problems);
        foreach (var (part, definition) in parts)
        {
            var versions = await db.Set<MethodVersion>().Where(row => row.Code == part).ToListAsync(cancel);
            var draft = versions.Find(version => version.State == VersionState.Draft);
            if (draft is null) db.Add(new MethodVersion(actor.Collaboration!.Value, part, versions.Count == 0 ? 1 : versions.Max(version => version.Version) + 1, useCase.ValidFrom, definition, useCase.Source));
            else if (draft.Change(useCase.ValidFrom, definition, useCase.Source) is { Succeeded: false } refused) return refused;
        }

        note.About(Dutch.List([.. parts.Select(part => part.Part)]));
        return new Done();
    }

    /// <summary>The rules of the model, with these parts in their place: one set of rules for file and database.</summary>
    private async Task<IReadOnlyList<Problem>> Problems(IReadOnlyList<(string Part, string Definition)> parts, Actor actor, CancellationToken cancel)
    {
        var model = await assembler.Assemble(ModelScope.All, actor, cancel);
        var others = MethodJsonParts.Split(model.Methods).Where(other => parts.All(part => part.Part != other.Part));
        var before = ModelRules.Check(model).ToHashSet();
        var changed = model with { Methods = MethodJsonParts.Join([.. others, .. parts]) };
        return [.. ModelRules.Check(changed).Where(problem => !before.Contains(problem)).Select(problem => problem with { Field = "inhoud" })];
    }
}
