// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;

namespace Bundel.Obligations.Norms.Documents;

[UseCase("normstuk-maken", "Maakt de verklaring van toepasselijkheid, de tabel van verantwoordelijkheden bij de DVO, of de ingevulde ENSIA-antwoorden voor het gedeelde deel", Example = """{"soort":"verantwoordelijkheden","vorm":"docx","kader":"cbw","deelnemer":"lindehaven"}""")]
public sealed record MakeNormDocument(
    [property: JsonPropertyName("soort")] NormDocumentKind Kind,
    [property: JsonPropertyName("vorm")] string Format,
    [property: JsonPropertyName("kader")] string Code,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : IQuery<ObligationsDocument>, IValidated
{
    public static readonly string[] Formats = ["html", "docx", "odt", "xlsx", "csv"];

    public static Permission Requires => ObligationsPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (!Formats.Contains(Format)) yield return Problem.InField("vorm", "vorm-onbekend", "Deze vorm bestaat niet.") with { Found = Format, Expected = string.Join(", ", Formats) };
    }
}

public enum NormDocumentKind
{
    [JsonStringEnumMemberName("verklaring-van-toepasselijkheid")] Applicability,
    [JsonStringEnumMemberName("verantwoordelijkheden")] Responsibilities,
    [JsonStringEnumMemberName("ensia-antwoorden")] Answers,
}

internal sealed class MakeNormDocumentHandler(BundelDb db, TimeProvider clock) : IHandler<MakeNormDocument, ObligationsDocument>
{
    public async Task<Result<ObligationsDocument>> Handle(MakeNormDocument useCase, Actor actor, CancellationToken cancel)
    {
        var read = await ShowNormSetHandler.Read(db, clock, new ShowNormSet(useCase.Code, useCase.Participant), actor, cancel);
        return read.Select(view =>
        {
            var format = Enum.Parse<ReportFormat>(useCase.Format, ignoreCase: true);
            var member = view.Members.FirstOrDefault(of => of.Code == useCase.Participant?.Trim());
            var report = NormReport.Of(useCase.Kind, view, member?.Name ?? "het SSC", clock.Today());
            return new ObligationsDocument($"{useCase.Kind.Json()}-{view.Set.Code}-{member?.Code ?? "ssc"}.{useCase.Format}", ReportWriter.MediaType(format), ReportWriter.Write(report, format));
        });
    }
}
