// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Scanning;

/// <summary>The scanner cannot go on in this file.</summary>
internal sealed class ScanFault(string code, string message, long offset) : Exception(message)
{
    public string Code => code;

    public long Offset => offset;

    public string? Found { get; init; }

    public string? Expected { get; init; }
}
