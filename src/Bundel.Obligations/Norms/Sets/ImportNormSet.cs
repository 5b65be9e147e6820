// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Norms.Sets;

[UseCase("normenkader-importeren", "Leest een eigen normenkader in, of uw eigen kopie van de tekst bij een normenkader dat er al is", Example = """{"kader":"eigen-beleid","naam":"Eigen beveiligingsbeleid","bestand":{"sha256":"…","naam":"beleid.csv","omvang":900}}""")]
public sealed record ImportNormSet(
    [property: JsonPropertyName("kader")] string Code,
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("naam")] string? Name = null,
    [property: JsonPropertyName("versie")] string? Version = null,
    [property: JsonPropertyName("verplichting")] string? Obligation = null)
    : ICommand<ImportedNorms>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Register;

    public IEnumerable<Problem> Validate() => CodeRules.Check(Code, "kader");
}

/// <param name="Texts">Measures of which the text is kept here now.</param>
public sealed record ImportedNorms(
    [property: JsonPropertyName("maatregelen")] int Measures,
    [property: JsonPropertyName("teksten")] int Texts);

[UseCase("normenkader-verwijderen", "Verwijdert een eigen normenkader, of de eigen kopie van de tekst van een meegeleverd normenkader", Example = """{"kader":"eigen-beleid"}""")]
public sealed record RemoveNormSet([property: JsonPropertyName("kader")] string Code) : ICommand<Done>
{
    public static Permission Requires => ObligationsPermissions.Register;
}

internal sealed class ImportNormSetHandler(BundelDb db, FileStore files, AuditNote note) : IHandler<ImportNormSet, ImportedNorms>
{
    public async Task<Result<ImportedNorms>> Handle(ImportNormSet useCase, Actor actor, CancellationToken cancel)
    {
        var read = NormFile.Read(files, useCase.File);
        var obligation = useCase.Obligation is { Length: > 0 } code ? (await RegisterBook.Read(db, cancel)).Get(code) : null;
        if (!read.Succeeded || obligation?.Succeeded == false) return Result<ImportedNorms>.Failure([.. read.Problems, .. obligation?.Problems ?? []]);
        var file = read.Value;
        var shipped = ShippedNorms.Sets.FirstOrDefault(set => set.Code == useCase.Code);
        var name = useCase.Name?.Trim() is { Length: > 0 } given ? given : file.Name ?? "";
        Problem[] problems = shipped is null ? [.. Required.Text("naam", name, 200)] : [.. Unknown(shipped, file)];
        if (problems.Length > 0) return problems;
        if (shipped is null) await Keep(new NormSet(useCase.Code, name, useCase.Version?.Trim() ?? file.Version ?? "1", obligation?.Value.Obligation.Code ?? "", useCase.File.Name, file.Measures), actor, cancel);
        await Keep(useCase.Code, new NormTexts(useCase.File.Name, file.Texts), actor, cancel);
        note.About(shipped?.Name ?? name);
        return new ImportedNorms(file.Measures.Count, file.Texts.Count);
    }

    private static IEnumerable<Problem> Unknown(NormSet shipped, NormFile file)
    {
        foreach (var number in file.Measures.Select(measure => measure.Number).Except(shipped.Measures.Select(measure => measure.Number)))
            yield return Problem.InField("bestand", "maatregel-onbekend", "Deze maatregel staat niet in het normenkader.") with { Found = number, Expected = $"een nummer uit {shipped.Name} {shipped.Version}" };
        if (file.Texts.Count == 0) yield return Problem.InField("bestand", "tekst-ontbreekt", "Bij een meegeleverd normenkader neemt Bundel alleen uw kopie van de tekst over, en die ontbreekt.") with { Expected = "een kolom tekst" };
    }

    private async Task Keep(NormSet set, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<OwnNormSet>().FirstOrDefaultAsync(row => row.Code == set.Code, cancel) is { } row) row.Change(set);
        else db.Add(new OwnNormSet(actor.Collaboration!.Value, set.Code, set));
    }

    private async Task Keep(string code, NormTexts texts, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<NormTextCopy>().FirstOrDefaultAsync(row => row.Code == code, cancel) is { } row) row.Change(texts);
        else if (texts.ByNumber.Count > 0) db.Add(new NormTextCopy(actor.Collaboration!.Value, code, texts));
    }
}

internal sealed class RemoveNormSetHandler(BundelDb db, AuditNote note) : IHandler<RemoveNormSet, Done>
{
    public async Task<Result<Done>> Handle(RemoveNormSet useCase, Actor actor, CancellationToken cancel)
    {
        var set = await db.Set<OwnNormSet>().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel);
        var texts = await db.Set<NormTextCopy>().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel);
        if (set is null && texts is null) return Problem.NotFound("Hier is niets van uzelf om te verwijderen.") with { Field = "kader", Found = useCase.Code };
        if (set is not null) db.Remove(set);
        if (texts is not null) db.Remove(texts);
        note.About(useCase.Code);
        return new Done();
    }
}
