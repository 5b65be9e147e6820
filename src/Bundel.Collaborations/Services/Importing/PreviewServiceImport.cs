// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;

namespace Bundel.Collaborations.Services.Importing;

[UseCase("diensten-import-voorbeeld", "Laat zien wat een bestand met diensten zou veranderen, zonder iets vast te leggen", Example = """{"bestand":{"sha256":"…","naam":"diensten.csv","omvang":1204}}""")]
public sealed record PreviewServiceImport([property: JsonPropertyName("bestand")] UploadedFile File) : IQuery<ServiceImportPreview>
{
    public static Permission Requires => CollaborationsPermissions.Manage;
}

public sealed record ServiceImportPreview(
    [property: JsonPropertyName("nieuw")] int New,
    [property: JsonPropertyName("gewijzigd")] int Changed,
    [property: JsonPropertyName("gelijk")] int Equal,
    [property: JsonPropertyName("regels")] IReadOnlyList<ServiceImportLine> Lines);

public sealed record ServiceImportLine(
    [property: JsonPropertyName("rij")] long Row,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("dienst")] ServiceText Text,
    [property: JsonPropertyName("vorige")] ServiceText? Before,
    [property: JsonPropertyName("uitkomst")] ImportOutcome Outcome);

internal sealed class PreviewServiceImportHandler(ServiceImportReader reader) : IHandler<PreviewServiceImport, ServiceImportPreview>
{
    public async Task<Result<ServiceImportPreview>> Handle(PreviewServiceImport useCase, Actor actor, CancellationToken cancel)
    {
        var read = await reader.Read(useCase.File, cancel);
        return read.Select(rows =>
        {
            var counts = rows.ToLookup(row => row.Outcome);
            return new ServiceImportPreview(
                counts[ImportOutcome.New].Count(), counts[ImportOutcome.Changed].Count(), counts[ImportOutcome.Equal].Count(),
                [.. rows.Select(row => new ServiceImportLine(row.Row, row.Code, row.Text, row.Before, row.Outcome))]);
        });
    }
}
