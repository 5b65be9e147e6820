// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Files;

/// <summary>What an XML document from outside may cost. The defaults fit an uploaded model or workbook part.</summary>
public sealed record XmlLimits
{
    /// <summary>The defaults.</summary>
    public static XmlLimits Default { get; } = new();

    /// <summary>Deepest nesting of elements; 128 by default (the ArchiMate exchange and the BAG stay under 40).</summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>Most characters in one document; 500 million by default, 0 for no limit.</summary>
    public long MaxCharacters { get; init; } = 500_000_000;
}
