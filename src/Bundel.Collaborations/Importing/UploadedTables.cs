// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reading;
using Bundel.Kernel.Tables;

namespace Bundel.Collaborations.Importing;

/// <summary>Reads an uploaded file as a table.</summary>
public sealed class UploadedTables(FileStore files)
{
    public Result<Table> Read(UploadedFile upload)
    {
        using var content = files.Open(upload.Sha256);
        return content is null
            ? Problem.InField("bestand", "bestand-ontbreekt", $"Het bestand '{upload.Name}' is niet ontvangen. Lever het eerst aan.")
            : TableFile.Read(content, upload.Name).WithField("bestand");
    }
}
