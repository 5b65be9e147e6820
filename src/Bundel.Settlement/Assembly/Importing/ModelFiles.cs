// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Files;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Assembly.Importing;

/// <summary>Reads a model.json that was uploaded.</summary>
internal sealed class ModelFiles(FileStore files)
{
    public async Task<Result<SettlementModel>> Read(UploadedFile file, string field, CancellationToken cancel)
    {
        await using var content = files.Open(file.Sha256);
        if (content is null) return Problem.InField(field, "bestand-ontbreekt", $"Het bestand '{file.Name}' is niet ontvangen. Lever het eerst aan.");
        if (FileReading.TooLarge(file.Name, content.Length, ModelJson.MaxBytes) is { } problem) return problem;
        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, cancel);
        return ModelJson.Read(bytes, file.Name);
    }
}
