// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Kernel.Files;
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Reading;

/// <summary>A plan in a file: JSON, or a project of PSPLIB; the content tells which.</summary>
public static class PlanFile
{
    /// <summary>Largest file: 16 MB.</summary>
    public const long MaxBytes = 16_000_000;

    /// <summary>Reads the file at a path.</summary>
    public static Result<PlanInput> Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) return new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(file.Name), Found = path };
        if (FileReading.TooLarge(file.Name, file.Length, MaxBytes) is { } tooLarge) return tooLarge;
        try
        {
            return Read(File.ReadAllBytes(path), file.Name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Problem("bestand-onleesbaar", "dit bestand is niet te lezen.") { Place = new Place(file.Name) };
        }
    }

    /// <summary>Reads the content.</summary>
    public static Result<PlanInput> Read(byte[] content, string? file) =>
        content.AsSpan().IndexOf("PRECEDENCE RELATIONS"u8) >= 0 && content.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("*"u8)
            ? PsplibReader.Read(Encoding.UTF8.GetString(content), file)
            : TasksJson.Read(content, file);
}
