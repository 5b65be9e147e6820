// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel;

/// <summary>A place in a file: the row counts from 1 with the heading as row 1; the column is its heading or its letter.</summary>
public sealed record Place(string? File, long? Row = null, string? Column = null)
{
    /// <summary>JSON pointer (RFC 6901), when the file is JSON: "/sleutels/3/verdeling/maatstaf".</summary>
    public string? Pointer { get; init; }

    /// <summary>Line in a text file such as XML, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>Position in that line, from 1.</summary>
    public int? Position { get; init; }

    /// <summary>"begroting.csv, rij 12, kolom bedrag" or "model.xml, regel 12, positie 5".</summary>
    public override string ToString()
    {
        var parts = new List<string>(6);
        if (File is not null) parts.Add(File);
        if (Row is not null) parts.Add(FormattableString.Invariant($"rij {Row}"));
        if (Column is not null) parts.Add($"kolom {Column}");
        if (Line is not null) parts.Add(FormattableString.Invariant($"regel {Line}"));
        if (Position is not null) parts.Add(FormattableString.Invariant($"positie {Position}"));
        if (Pointer is not null) parts.Add(Pointer.Length == 0 ? "het geheel" : Pointer);
        return string.Join(", ", parts);
    }
}
