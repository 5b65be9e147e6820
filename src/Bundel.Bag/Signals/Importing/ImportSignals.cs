// SPDX-License-Identifier: EUPL-1.2
using Bundel.Platform;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Signals.Importing;

[UseCase("bag-signalen-vergelijken", "Laat zien wat een bestand met signalen zou veranderen", Example = """{"deelnemer":"lindehaven","bestand":{"sha256":"…","naam":"terugmeldingen.csv","omvang":1204},"indeling":{"soort":"terugmelding"}}""")]
public sealed record PreviewSignals(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("indeling")] SignalMapping? Mapping = null,
    [property: JsonPropertyName("bewaardeIndeling")] string? Saved = null)
    : IQuery<SignalImport>, IValidated
{
    public static Permission Requires => BagPermissions.Work;

    public IEnumerable<Problem> Validate() => Mapping?.Validate() ?? [];
}

[UseCase("bag-signalen-importeren", "Neemt signalen uit een bestand over in de bak van een deelnemer, alle of geen", Example = """{"deelnemer":"lindehaven","bestand":{"sha256":"…","naam":"terugmeldingen.csv","omvang":1204},"indeling":{"soort":"terugmelding"},"bewaarAls":"kadaster"}""")]
public sealed record ImportSignals(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("indeling")] SignalMapping? Mapping = null,
    [property: JsonPropertyName("bewaardeIndeling")] string? Saved = null,
    [property: JsonPropertyName("bewaarAls")] string? SaveAs = null)
    : ICommand<SignalImport>, IValidated
{
    public static Permission Requires => BagPermissions.Work;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in Mapping?.Validate() ?? []) yield return problem;
        if (SaveAs is { Length: > 0 } code && !Code.Parse(code.Trim()).Succeeded) yield return Problem.InField("bewaarAls", "naam-onjuist", "Een naam bestaat uit kleine letters, cijfers en streepjes.") with { Found = code };
    }
}

[UseCase("bag-indelingen-lijst", "Toont de bewaarde indelingen van bestanden met signalen")]
public sealed record ListSignalMappings : IQuery<IReadOnlyList<NamedMapping>>
{
    public static Permission Requires => BagPermissions.See;
}

public sealed record NamedMapping([property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("indeling")] SignalMapping Mapping);

internal sealed class PreviewSignalsHandler(SignalPlan plan) : IHandler<PreviewSignals, SignalImport>
{
    public async Task<Result<SignalImport>> Handle(PreviewSignals useCase, Actor actor, CancellationToken cancel) =>
        (await plan.Make(useCase.Participant, useCase.File, useCase.Mapping, useCase.Saved, actor, cancel)).Select(made => made.Counts);
}

internal sealed class ImportSignalsHandler(BundelDb db, SignalPlan plan, FileKeeper files, AuditNote note) : IHandler<ImportSignals, SignalImport>
{
    public async Task<Result<SignalImport>> Handle(ImportSignals useCase, Actor actor, CancellationToken cancel)
    {
        var made = await plan.Make(useCase.Participant, useCase.File, useCase.Mapping, useCase.Saved, actor, cancel);
        if (!made.Succeeded) return Result<SignalImport>.Failure(made.Problems);
        var kept = files.Keep(useCase.File, actor.Collaboration!.Value);
        if (!kept.Succeeded) return Result<SignalImport>.Failure(kept.Problems);
        if (useCase is { SaveAs: { Length: > 0 } name, Mapping: { } mapping }) await Save(name.Trim(), mapping, actor, cancel);
        note.About($"{useCase.File.Name} voor {made.Value.Member.Name}");
        return made.Value.Counts;
    }

    private async Task Save(string name, SignalMapping mapping, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<SavedMapping>().FirstOrDefaultAsync(row => row.Code == name, cancel) is { } row) row.Change(mapping);
        else db.Add(new SavedMapping(actor.Collaboration!.Value, name, mapping));
    }
}

internal sealed class ListSignalMappingsHandler(BundelDb db) : IHandler<ListSignalMappings, IReadOnlyList<NamedMapping>>
{
    public async Task<Result<IReadOnlyList<NamedMapping>>> Handle(ListSignalMappings useCase, Actor actor, CancellationToken cancel) =>
        (await db.Set<SavedMapping>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel)).Select(row => new NamedMapping(row.Code, row.Mapping())).ToArray();
}
