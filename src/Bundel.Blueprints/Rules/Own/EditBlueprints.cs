// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Blueprints.Reference;
using Bundel.Collaborations.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Rules.Own;

[UseCase("blauwdruk-opstellen", "Stelt een eigen blauwdruk op als concept, of wijzigt het concept dat er is", Example = """{"geldigVanaf":"2027-01-01","inhoud":"{\"code\":\"eigen-basis\",\"naam\":\"Eigen basis\",\"blokken\":[{\"code\":\"WP\",\"naam\":\"Werkplek\",\"regels\":[{\"code\":\"WP-1\",\"tekst\":\"De werkplek is van het gezamenlijke concept.\",\"soort\":\"feit\",\"feit\":\"wp.concept\",\"waarde\":\"ja\"}]}]}"}""")]
public sealed record DraftBlueprint(
    [property: JsonPropertyName("geldigVanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("inhoud")] string Content)
    : ICommand<string>
{
    public static Permission Requires => BlueprintsPermissions.Manage;
}

[UseCase("blauwdruk-vaststellen", "Legt een versie van een eigen blauwdruk vast met het besluit van het bevoegde orgaan", Example = """{"blauwdruk":"eigen-basis","besluit":"BVO-2025-31"}""")]
public sealed record AdoptBlueprint(
    [property: JsonPropertyName("blauwdruk")] string Code,
    [property: JsonPropertyName("besluit")] string Decision)
    : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Manage;
}

[UseCase("blauwdruk-concept-weggooien", "Gooit het concept van een eigen blauwdruk weg", Example = """{"blauwdruk":"eigen-basis"}""")]
public sealed record DiscardBlueprint([property: JsonPropertyName("blauwdruk")] string Code) : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Manage;
}

internal sealed class DraftBlueprintHandler(BundelDb db, ReferenceStore store, AuditNote note) : IHandler<DraftBlueprint, string>
{
    public async Task<Result<string>> Handle(DraftBlueprint useCase, Actor actor, CancellationToken cancel)
    {
        if (Encoding.UTF8.GetByteCount(useCase.Content) > BlueprintJson.MaxBytes) return Problem.InField("inhoud", "blauwdruk-te-groot", "Deze blauwdruk is te groot.");
        var reference = await store.Current(cancel);
        var read = BlueprintJson.Read(Encoding.UTF8.GetBytes(useCase.Content), "blauwdruk", reference);
        if (!read.Succeeded) return Result<string>.Failure(read.Problems.Select(problem => problem with { Field = "inhoud" }));
        if (ShippedBlueprints.Find(read.Value.Code, reference) is not null) return Problem.InField("inhoud", "code-bezet", "Deze code is van een blauwdruk die Bundel meelevert; geef de uwe een andere code.") with { Found = read.Value.Code };
        var versions = await db.Set<OwnBlueprint>().Where(row => row.Code == read.Value.Code).ToListAsync(cancel);
        if (versions.Find(version => version.State == VersionState.Draft) is not { } draft) db.Add(new OwnBlueprint(actor.Collaboration!.Value, versions.Count == 0 ? 1 : versions.Max(version => version.Version) + 1, useCase.ValidFrom, read.Value));
        else if (draft.Change(useCase.ValidFrom, read.Value) is { Succeeded: false } refused) return Result<string>.Failure(refused.Problems);
        note.About($"{read.Value.Name}: {Dutch.Count(read.Value.Rules.Count(), "regel", "regels")}");
        return read.Value.Code;
    }
}

internal sealed class AdoptBlueprintHandler(BundelDb db, AuditNote note) : IHandler<AdoptBlueprint, Done>
{
    public async Task<Result<Done>> Handle(AdoptBlueprint useCase, Actor actor, CancellationToken cancel)
    {
        var draft = await db.DraftOf(useCase.Code, cancel);
        if (!draft.Succeeded) return Result<Done>.Failure(draft.Problems);
        var decision = await db.TakenDecision(useCase.Decision, ActKind.Services, actor, cancel);
        if (!decision.Succeeded) return Result<Done>.Failure(decision.Problems);
        var same = await db.Set<OwnBlueprint>().Where(row => row.Code == useCase.Code && row.ValidFrom == draft.Value.ValidFrom && row.State == VersionState.Adopted).ToListAsync(cancel);
        foreach (var older in same) older.Supersede();
        note.About(FormattableString.Invariant($"{useCase.Code}, versie {draft.Value.Version}, besluit {decision.Value.Reference}"));
        return draft.Value.Adopt(decision.Value.Id);
    }
}

internal sealed class DiscardBlueprintHandler(BundelDb db, AuditNote note) : IHandler<DiscardBlueprint, Done>
{
    public async Task<Result<Done>> Handle(DiscardBlueprint useCase, Actor actor, CancellationToken cancel) =>
        (await db.DraftOf(useCase.Code, cancel)).Select(draft =>
        {
            db.Remove(draft);
            note.About(FormattableString.Invariant($"{draft.Code}, versie {draft.Version}"));
            return new Done();
        });
}

internal static class DraftLookup
{
    public static async Task<Result<OwnBlueprint>> DraftOf(this BundelDb db, string code, CancellationToken cancel) =>
        await db.Set<OwnBlueprint>().FirstOrDefaultAsync(row => row.Code == code && row.State == VersionState.Draft, cancel) is { } draft
            ? draft
            : Problem.NotFound("Van deze blauwdruk is er geen concept.") with { Field = "blauwdruk", Found = code };
}
