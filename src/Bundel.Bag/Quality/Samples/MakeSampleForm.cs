// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality.Reporting;
using Bundel.Documents;
using Bundel.Documents.Reports;

namespace Bundel.Bag.Quality.Samples;

[UseCase("bag-veldformulier", "Maakt het veldformulier van een steekproef uit de BAG", Example = """{"code":"2026-vbo","vorm":"docx"}""")]
public sealed record MakeSampleForm(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("vorm")] string Format)
    : IQuery<BagDocument>, IValidated
{
    public static Permission Requires => BagPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (!MakeMonthReport.Formats.Contains(Format)) yield return Problem.InField("vorm", "vorm-onbekend", "Deze vorm bestaat niet.") with { Found = Format, Expected = string.Join(", ", MakeMonthReport.Formats) };
    }
}

internal sealed class MakeSampleFormHandler(IHandler<ShowSample, SampleView> samples) : IHandler<MakeSampleForm, BagDocument>
{
    public async Task<Result<BagDocument>> Handle(MakeSampleForm useCase, Actor actor, CancellationToken cancel)
    {
        var found = await samples.Handle(new ShowSample(useCase.Code), actor, cancel);
        if (!found.Succeeded) return Result<BagDocument>.Failure(found.Problems);
        var (view, format) = (found.Value, Enum.Parse<ReportFormat>(useCase.Format, ignoreCase: true));
        var report = new Report($"Veldformulier steekproef {view.Code}")
        {
            Subtitle = $"{view.ParticipantName}, {view.Text.Kind.Text()} op {Dutch.Date(view.Text.Day)}; {Dutch.Number(view.Text.Objects.Count)} getrokken uit {Dutch.Number(view.Text.Population)} met zaad {view.Text.Seed}",
            Blocks =
            [
                new Paragraph("Ga per object na of het buiten is zoals het hier staat. Schrijf bij elk verschil wat u zag en hoe u het vaststelde."),
                new ReportTable("Te controleren", [new("Nr", ColumnType.Number), new("Identificatie"), new("Adres"), new("In de BAG"), new("Juist (ja of nee)"), new("Toelichting")], [.. view.Text.Objects.Select((each, at) => new ReportRow([at + 1, each.Id, each.Address ?? "geen", each.Facts, each.IsRight is { } right ? (right ? "ja" : "nee") : "", each.Note ?? ""]))]),
            ],
        };
        return new BagDocument($"veldformulier-{view.Code}.{useCase.Format}", ReportWriter.MediaType(format), ReportWriter.Write(report, format));
    }
}
