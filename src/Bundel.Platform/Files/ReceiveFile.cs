// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Platform;

/// <summary>
/// A file that was delivered, or that was before: an import or a document names it by its hash afterwards.
/// Whoever only sends the hash learns whether the bytes must still be sent.
/// </summary>
[UseCase("bestand-aanleveren", "Levert een bestand aan voor een import of bij een stuk", Example = """{"bestand":{"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","naam":"begroting-2026.csv","omvang":0}}""")]
public sealed record ReceiveFile([property: JsonPropertyName("bestand")] UploadedFile File) : ICommand<UploadedFile>
{
    public static Permission Requires => PlatformPermissions.DeliverFiles;
}

internal sealed class ReceiveFileHandler(FileStore files, AuditNote note) : IHandler<ReceiveFile, UploadedFile>
{
    public async Task<Result<UploadedFile>> Handle(ReceiveFile useCase, Actor actor, CancellationToken cancel)
    {
        await using var content = files.Open(useCase.File.Sha256);
        if (content is null) return Problem.InField("bestand", "bestand-ontbreekt", $"Het bestand '{useCase.File.Name}' is hier nog niet. Zend de bytes.") with { Found = useCase.File.Sha256 };
        note.About(useCase.File.Name);
        return useCase.File with { Size = content.Length };
    }
}
