// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Platform;

namespace Bundel.Cli.Verbs;

/// <summary>A file from this machine as the field bestand of an input: its bytes go to the file store by their hash, however many there are.</summary>
internal static class DeliveredFile
{
    public static async Task<Result<JsonObject>> Into(JsonObject input, string path, FileStore files, CancellationToken cancel)
    {
        if (input.ContainsKey("bestand")) return new Problem("bestand-twee-keer", "--bestand: de invoer heeft al een veld bestand.");
        try
        {
            await using var stream = File.OpenRead(path);
            var stored = await files.Save(stream, Path.GetFileName(path), long.MaxValue, cancel);
            if (!stored.Succeeded) return Result<JsonObject>.Failure(stored.Problems);
            input["bestand"] = JsonSerializer.SerializeToNode(stored.Value, UseCaseJson.Options);
            return input;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Problem("bestand-ontbreekt", "--bestand: dit bestand is niet te lezen.") { Found = path };
        }
    }
}
