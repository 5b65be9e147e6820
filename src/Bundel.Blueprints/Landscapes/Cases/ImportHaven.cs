// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes.Importing;

namespace Bundel.Blueprints.Landscapes.Cases;

[UseCase("haven-uitkomst-importeren", "Legt de uitkomst van een Haven-controle vast op het feitenblad, met het bestand als bewijs", Example = """{"organisatie":"ssc","bestand":{"sha256":"…","naam":"haven.json","omvang":4000}}""")]
public sealed record ImportHaven(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("datum")] DateOnly? Date = null)
    : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Keep;
}

internal sealed class ImportHavenHandler(BundelDb db, FileStore files, FileKeeper keeper, TimeProvider clock, AuditNote note) : IHandler<ImportHaven, Done>
{
    private const string PassedFact = "haven.geslaagd";
    private const string DateFact = "haven.datum";
    private const long MaxBytes = 5_000_000;

    public async Task<Result<Done>> Handle(ImportHaven useCase, Actor actor, CancellationToken cancel)
    {
        var owned = await db.OwnerOf(useCase.Owner, actor, cancel);
        if (!owned.Succeeded) return Result<Done>.Failure(owned.Problems);
        var read = Read(useCase.File);
        if (!read.Succeeded) return Result<Done>.Failure(read.Problems.Select(problem => problem with { Field = "bestand" }));
        var (outcome, today) = (read.Value, clock.Today());
        if ((useCase.Date ?? outcome.Date) is not { } date) return Problem.InField("datum", "datum-ontbreekt", "In dit bestand staat geen datum. Geef de dag van de controle.");
        if (date > today) return Problem.InField("datum", "datum-toekomst", "De datum van de controle ligt in de toekomst.") with { Found = Dutch.ShortDate(date) };
        var kept = keeper.Keep(useCase.File, actor.Collaboration!.Value);
        if (!kept.Succeeded) return Result<Done>.Failure(kept.Problems);
        var (participant, landscape) = owned.Value;
        await db.Keep(participant, landscape with { Facts = Facts(landscape, outcome, date, Evidence(outcome, useCase.File)) }, actor, clock, cancel);
        note.About($"{landscape.Name}: {Dutch.Number(outcome.Passes)} van {Dutch.Number(outcome.Total)} controles geslaagd");
        return new Done();
    }

    private Result<HavenOutcome> Read(UploadedFile file)
    {
        using var content = files.Open(file.Sha256);
        if (content is null) return new Problem("bestand-ontbreekt", $"Het bestand '{file.Name}' is niet ontvangen. Lever het eerst aan.");
        if (Kernel.Files.FileReading.TooLarge(file.Name, content.Length, MaxBytes) is { } tooLarge) return tooLarge;
        using var reader = new StreamReader(content);
        return HavenOutcome.Read(reader.ReadToEnd(), file.Name);
    }

    /// <summary>The day of a run that passed whole stands apart: a later run that failed leaves it as it was.</summary>
    private static List<LandscapeFact> Facts(Landscape landscape, HavenOutcome outcome, DateOnly date, string evidence)
    {
        var value = outcome.Passes.ToString(System.Globalization.CultureInfo.InvariantCulture);
        List<LandscapeFact> facts = [.. landscape.Facts.Where(fact => fact.Date != date || fact.Code is not (PassedFact or DateFact)), new LandscapeFact(PassedFact, value, date, evidence)];
        if (outcome.NotPassed.Count == 0) facts.Add(new LandscapeFact(DateFact, date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), date, evidence));
        return facts;
    }

    private static string Evidence(HavenOutcome outcome, UploadedFile file) =>
        $"{file.Name} (sha256 {file.Sha256[..12]}): {Dutch.Number(outcome.Passes)} van {Dutch.Number(outcome.Total)} geslaagd" + (outcome.NotPassed.Count == 0 ? "" : $"; niet: {Dutch.List([.. outcome.NotPassed])}");
}
