// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Services;
using Bundel.Documents;
using Bundel.Documents.Reports;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.ServiceLevels;

[UseCase("dienstverleningsrapportage-geven", "Geeft de dienstverleningsrapportage van een deelnemer over een jaar: norm, gerealiseerd of onbekend, per dienst en maand", Example = """{"deelnemer":"kerkveen","jaar":2026,"vorm":"docx"}""")]
public sealed record GiveServiceReport(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("vorm")] string Format)
    : IQuery<ServiceReport>, IValidated
{
    private static readonly string[] Formats = ["docx", "xlsx", "html", "odt", "ods", "csv"];

    public static Permission Requires => SettlementPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (!Formats.Contains(Format, StringComparer.Ordinal)) yield return Problem.InField("vorm", "vorm-onbekend", "Deze vorm bestaat niet.") with { Found = Format, Expected = string.Join(", ", Formats) };
        if (Year is < 1980 or > 2200) yield return Problem.InField("jaar", "jaar-ongeldig", "Dit is geen begrotingsjaar.") with { Expected = "een jaar zoals 2026" };
    }
}

public sealed record ServiceReport(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soortInhoud")] string MediaType,
    [property: JsonPropertyName("inhoud")] byte[] Content);

internal sealed class GiveServiceReportHandler(BundelDb db) : IHandler<GiveServiceReport, ServiceReport>
{
    public async Task<Result<ServiceReport>> Handle(GiveServiceReport useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindParticipant(useCase.Participant, cancel);
        if (!found.Succeeded) return Result<ServiceReport>.Failure(found.Problems);
        if (!actor.Covers(found.Value.Id)) return Problem.Forbidden("Deze rapportage is van een andere deelnemer.") with { Field = "deelnemer" };
        var name = await db.Set<Organisation>().Where(row => row.Id == found.Value.OrganisationId).Select(row => row.Name).FirstAsync(cancel);
        var services = await db.Set<Service>().AsNoTracking().ToDictionaryAsync(row => row.Code, row => row.Name, cancel);
        var rows = await LevelBook.Of(db, found.Value.Id, new DateOnly(useCase.Year, 1, 1), new DateOnly(useCase.Year, 12, 31), cancel);
        var report = Report(FormattableString.Invariant($"Dienstverleningsrapportage {useCase.Year}: {name}"), (await db.Collaboration(actor, cancel)).Name, rows, services);
        var format = Enum.Parse<ReportFormat>(useCase.Format, ignoreCase: true);
        return new ServiceReport(FormattableString.Invariant($"dienstverleningsrapportage-{useCase.Year}-{found.Value.Code}.{useCase.Format}"), ReportWriter.MediaType(format), ReportWriter.Write(report, format));
    }

    private static Report Report(string title, string collaboration, IReadOnlyList<ServiceLevel> rows, Dictionary<string, string> services) => new(title)
    {
        Subtitle = collaboration,
        Blocks =
        [
            new KeyFigures([.. Enum.GetValues<LevelVerdict>().Select(verdict => new KeyFigure(verdict.Text(), Dutch.Number(rows.Count(row => row.Verdict == verdict))))]),
            new Paragraph(rows.Count == 0 ? "Over dit jaar zijn nog geen serviceniveaus vastgelegd." : "Per dienst en indicator de afgesproken norm, wat is gerealiseerd en of de norm is gehaald. Wat niet is gemeten, is onbekend en telt niet als gehaald."),
            .. rows.GroupBy(row => row.Service, StringComparer.Ordinal).SelectMany(service => new Block[] { new Heading(services.GetValueOrDefault(service.Key, service.Key)), Table(services.GetValueOrDefault(service.Key, service.Key), service) }),
        ],
    };

    private static ReportTable Table(string service, IEnumerable<ServiceLevel> rows) => new(
        service,
        [new("Indicator"), new("Maand", ColumnType.Date), new("Norm", ColumnType.Number) { Decimals = 2 }, new("Gerealiseerd", ColumnType.Number) { Decimals = 2 }, new("Eenheid"), new("Uitkomst")],
        [.. rows.Select(row => new ReportRow([row.Indicator, row.Month, row.Norm is { } norm ? norm : ReportCell.Empty, row.Reached is { } reached ? reached : ReportCell.Unknown, row.Unit, row.Verdict.Text()]))])
    { ShowsCaption = false };
}
