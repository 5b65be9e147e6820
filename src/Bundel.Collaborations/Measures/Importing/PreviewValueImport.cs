// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;

namespace Bundel.Collaborations.Measures.Importing;

[UseCase("maatstaf-import-voorbeeld", "Laat zien wat een bestand met tellingen zou veranderen, zonder iets vast te leggen", Example = """{"import":{"maatstaf":"werkplekken","bestand":{"sha256":"…","naam":"werkplekken.csv","omvang":812},"peildatum":"2025-01-01"}}""")]
public sealed record PreviewValueImport([property: JsonPropertyName("import")] ValueImport Import) : IQuery<ValueImportPreview>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Count;

    public IEnumerable<Problem> Validate() => Import.Validate();
}

public sealed record ValueImportPreview(
    [property: JsonPropertyName("nieuw")] int New,
    [property: JsonPropertyName("gewijzigd")] int Changed,
    [property: JsonPropertyName("gelijk")] int Equal,
    [property: JsonPropertyName("onbekend")] int Unknown,
    [property: JsonPropertyName("regels")] IReadOnlyList<ImportLine> Lines,
    [property: JsonPropertyName("opmerkingen")] IReadOnlyList<string> Notices);

internal sealed class PreviewValueImportHandler(BundelDb db, ValueImportReader reader) : IHandler<PreviewValueImport, ValueImportPreview>
{
    public async Task<Result<ValueImportPreview>> Handle(PreviewValueImport useCase, Actor actor, CancellationToken cancel)
    {
        var read = await reader.Read(useCase.Import, actor, cancel);
        return await read.Then<ValueImportPreview>(async import =>
        {
            var log = await MeasureLog.Read(db, new MeasureQuery(import.Measure.Id), cancel);
            var before = log.Current.ToDictionary(row => (row.ParticipantId!.Value, row.ReferenceDate), row => row.Value!.Value);
            ImportLine[] lines =
            [
                .. import.Values.Select(row => Line(row, before)),
                .. import.Unknown.Select(row => new ImportLine(row.Place.Row, null, row.Text, null, null, null, ImportOutcome.Unknown)),
            ];
            var counts = lines.ToLookup(line => line.Outcome);
            return new ValueImportPreview(
                counts[ImportOutcome.New].Count(), counts[ImportOutcome.Changed].Count(), counts[ImportOutcome.Equal].Count(), counts[ImportOutcome.Unknown].Count(),
                lines, import.Notices);
        });
    }

    private static ImportLine Line(ReadValue row, Dictionary<(ParticipantId, DateOnly), decimal> before)
    {
        decimal? earlier = before.TryGetValue((row.Participant.Id, row.ReferenceDate), out var value) ? value : null;
        var outcome = earlier is null ? ImportOutcome.New : earlier == row.Value ? ImportOutcome.Equal : ImportOutcome.Changed;
        return new ImportLine(row.Place.Row, row.Participant.Code, row.Participant.Name, row.ReferenceDate, earlier, row.Value, outcome);
    }
}
