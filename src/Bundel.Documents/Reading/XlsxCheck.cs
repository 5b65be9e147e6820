// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Kernel.Files;
using Bundel.Kernel.Tables;

namespace Bundel.Documents.Reading;

/// <summary>
/// Unpacks a workbook once without keeping it: limits are counted on real bytes, and every XML part is well-formed, without DTD and not too deep.
/// Only then may a library parse it.
/// </summary>
internal static class XlsxCheck
{
    private static readonly string[] WithoutXml = [".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".bin", ".vml", ".tif", ".tiff", ".svg", ".odttf"];

    /// <summary>Names of the parts that were checked as XML.</summary>
    public static Result<IReadOnlySet<string>> Run(Stream stream, string file, TableLimits limits)
    {
        var opened = SafeZip.Open(stream, file, limits.Zip, leaveOpen: true);
        if (!opened.Succeeded) return Result<IReadOnlySet<string>>.Failure(opened.Problems);
        using var zip = opened.Value;
        if (Other(zip) is { } other) return Unreadable(file) with { Found = other };

        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in zip.Names)
        {
            using var entry = zip.OpenEntry(name);
            if (WithoutXml.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            {
                entry.CopyTo(Stream.Null);
                continue;
            }

            if (SafeXml.Check(entry, zip.PlaceName(name), limits.Xml) is { } problem) return problem;
            parts.Add(name);
        }

        return parts;
    }

    public static Problem Unreadable(string file) => new("werkmap-onleesbaar", "dit bestand is geen leesbare werkmap.")
    {
        Place = new Place(file),
        Expected = "CSV of een werkmap (XLSX)",
    };

    private static string? Other(SafeZip zip)
    {
        if (zip.Contains("mimetype")) return "een OpenDocument-bestand (ODS of ODT)";
        if (zip.Contains("word/document.xml")) return "een Word-document (DOCX)";
        return zip.Contains("[Content_Types].xml") ? null : "een zipbestand";
    }
}
