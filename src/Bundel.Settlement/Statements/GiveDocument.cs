// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Statements;

[UseCase("stuk-geven", "Geeft een bijdragetabel of bijdrageoverzicht; van een vastgestelde verrekening steeds hetzelfde stuk", Example = """{"verrekening":"2026-1","soort":"bijdrageoverzicht","deelnemer":"kerkveen","vorm":"xlsx"}""")]
public sealed record GiveDocument(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("soort")] DocumentKind Kind,
    [property: JsonPropertyName("vorm")] string Format,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : ICommand<GivenDocument>, IValidated
{
    public static readonly string[] Formats = ["xlsx", "docx", "csv", "html", "ods", "odt"];

    public static Permission Requires => SettlementPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (!Formats.Contains(Format)) yield return Problem.InField("vorm", "vorm-onbekend", "Deze vorm bestaat niet.") with { Found = Format, Expected = string.Join(", ", Formats) };
        if (Kind == DocumentKind.Statement && string.IsNullOrWhiteSpace(Participant)) yield return Problem.InField("deelnemer", "verplicht", "Noem de deelnemer van het bijdrageoverzicht.");
    }
}

/// <summary>A document; issued means that these bytes are kept and given again.</summary>
public sealed record GivenDocument(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soortInhoud")] string MediaType,
    [property: JsonPropertyName("sha256")] string Sha256,
    [property: JsonPropertyName("uitgegeven")] DateTime? IssuedUtc,
    [property: JsonPropertyName("inhoud")] byte[] Content);

internal sealed class GiveDocumentHandler(BundelDb db, DocumentMaker maker, FileStore files, FileKeeper keeper, TimeProvider clock, AuditNote note) : IHandler<GiveDocument, GivenDocument>
{
    public async Task<Result<GivenDocument>> Handle(GiveDocument useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<GivenDocument>.Failure(found.Problems);
        var (run, participant) = (found.Value, useCase.Kind == DocumentKind.Statement ? useCase.Participant! : "");
        var format = Enum.Parse<ReportFormat>(useCase.Format, ignoreCase: true);
        note.About($"{useCase.Kind.Text()} van verrekening {run.Code}{(participant.Length == 0 ? "" : ", " + participant)}, {useCase.Format}");
        var issued = await db.Set<IssuedDocument>().FirstOrDefaultAsync(row => row.RunId == run.Id && row.Kind == useCase.Kind && row.Participant == participant && row.Format == useCase.Format, cancel);
        if (issued is not null) return await Again(issued, format, cancel);
        var made = await maker.Make(run, useCase.Kind, participant, format, actor, cancel);
        if (!made.Succeeded) return Result<GivenDocument>.Failure(made.Problems);
        var name = $"{useCase.Kind.Json()}-{run.Code}{(participant.Length == 0 ? "" : "-" + participant)}.{useCase.Format}";
        if (run.State is not (RunState.Adopted or RunState.Superseded)) return new GivenDocument("voorlopig-" + name, ReportWriter.MediaType(format), FileHash.Of(made.Value), null, made.Value);
        var file = await files.Save(made.Value, name, cancel);
        keeper.Keep(file, run.CollaborationId);
        var document = new IssuedDocument(run.CollaborationId, run.Id, useCase.Kind, participant, useCase.Format, file, actor.Name, clock.Instant());
        db.Add(document);
        return new GivenDocument(name, ReportWriter.MediaType(format), file.Sha256, document.IssuedUtc, made.Value);
    }

    private async Task<Result<GivenDocument>> Again(IssuedDocument issued, ReportFormat format, CancellationToken cancel)
    {
        await using var stream = files.Open(issued.Sha256);
        if (stream is null) return new Problem("stuk-ontbreekt", $"De bytes van {issued.Name} ontbreken in de bestandenmap.") { Found = issued.Sha256 };
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, cancel);
        return new GivenDocument(issued.Name, ReportWriter.MediaType(format), issued.Sha256, issued.IssuedUtc, bytes);
    }
}
