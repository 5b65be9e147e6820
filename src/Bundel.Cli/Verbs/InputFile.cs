// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Reading;

namespace Bundel.Cli.Verbs;

/// <summary>An input of the instrument Inrichten in a JSON file.</summary>
internal static class InputFile
{
    public static Result<T> Read<T>(string path)
        where T : class
    {
        var file = new FileInfo(path);
        if (!file.Exists) return new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(file.Name), Found = path };
        try
        {
            return file.Length > InputText.MaxBytes
                ? new Problem("bestand-te-groot", "dit bestand is te groot.") { Place = new Place(file.Name), Expected = FormattableString.Invariant($"ten hoogste {InputText.MaxBytes / 1_000_000} MB") }
                : InputText.Read<T>(File.ReadAllBytes(path), file.Name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Problem("bestand-onleesbaar", "dit bestand is niet te lezen.") { Place = new Place(file.Name) };
        }
    }
}
