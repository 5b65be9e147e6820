// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules;
using Bundel.Kernel.Files;

namespace Bundel.Cli.Verbs;

/// <summary>Where verbs get a blueprint and the reference model: a file, or what ships.</summary>
internal static class BlueprintSource
{
    public const string ReferenceHelp = "Exchange-bestand van een GEMMA-release; anders het uittreksel dat Bundel meelevert.";

    public static Result<ReferenceModel> Reference(string? path) => path is null
        ? ReferenceExtract.Model
        : ModelCheck.Whole(ExchangeReader.ReadFile(path), Path.GetFileName(path)).Select(model => ReferenceBuilder.Build(new ModelIndex(model)));

    /// <summary>The file, or a blueprint that ships by its code.</summary>
    public static Result<Blueprint> Blueprint(string given, ReferenceModel reference)
    {
        var file = new FileInfo(given);
        if (!file.Exists)
            return ShippedBlueprints.Find(given, reference) is { } shipped ? shipped : new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(file.Name), Found = given, Expected = $"een bestand, of {ShippedBlueprints.Centre} of {ShippedBlueprints.Gemma}" };
        return FileReading.TooLarge(file.Name, file.Length, BlueprintJson.MaxBytes) is { } tooLarge ? tooLarge : BlueprintJson.Read(File.ReadAllBytes(given), file.Name, reference);
    }

    /// <summary>Writes a report as docx or xlsx, or tasks as JSON: to the file that is named, or to one named after the subject.</summary>
    public static int Deliver(Terminal terminal, string output, string subject, Func<string, byte[]?> write)
    {
        var extension = output.Contains('.') ? Path.GetExtension(output)[1..].ToLowerInvariant() : output.ToLowerInvariant();
        if (write(extension) is not { } bytes) return terminal.Problems([new Problem("uit-onbekend", "--uit: deze vorm kent Bundel hier niet.") { Found = output, Expected = "docx, xlsx of een bestand dat zo eindigt" }]);
        var path = output.Contains('.') ? output : $"{subject}.{extension}";
        var code = terminal.Deliver(bytes, path);
        if (code == ExitCodes.Done) terminal.Message($"Geschreven: {path}");
        return code;
    }
}
