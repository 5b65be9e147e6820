// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Cli.Tables;

/// <summary>Reads model.json from disk; a file that is too large is refused before it is read.</summary>
internal static class ModelFile
{
    public static Result<SettlementModel> Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) return new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(file.Name), Found = path };
        return file.Length <= ModelJson.MaxBytes
            ? ModelJson.Read(File.ReadAllBytes(path), file.Name)
            : new Problem("bestand-te-groot", "dit bestand is te groot.") { Place = new Place(file.Name), Found = FormattableString.Invariant($"{file.Length / 1_000_000} MB"), Expected = FormattableString.Invariant($"hoogstens {ModelJson.MaxBytes / 1_000_000} MB") };
    }
}
