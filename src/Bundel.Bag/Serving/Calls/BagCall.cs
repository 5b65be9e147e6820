// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Serving;

/// <summary>A request to the API "individuele bevragingen" as it came in, without a web server around it.</summary>
/// <param name="Path">After the base address, still escaped: "/adressen/0457200000000001".</param>
/// <param name="Query">With its question mark, or empty.</param>
public sealed record BagCall(string Method, string Path, string Query = "")
{
    /// <summary>Where the API stands: "https://bundel.voorbeeld.nl/bag/individuelebevragingen/v2".</summary>
    public string Base { get; init; } = "";

    public string? Accept { get; init; }

    public string? AcceptCrs { get; init; }

    public string? ContentCrs { get; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Dutch clock time of the request; never the clock of a query.</summary>
    public DateTime Now { get; init; }

    /// <summary>The address exactly as the client gave it.</summary>
    public string Self => Base + Path + Query;
}
