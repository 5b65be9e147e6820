// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Geometry;

namespace Bundel.Bag.Serving.Places;

/// <summary>The coordinate systems of the API.</summary>
internal enum Crs
{
    Rd,
    Etrs89,
}

internal static class CrsText
{
    /// <summary>Without a header: RD. Nothing when the system is not known.</summary>
    public static Crs? Read(string? header) => header?.Trim().ToUpperInvariant() switch
    {
        null or "" or "EPSG:28992" => Crs.Rd,
        "EPSG:4258" => Crs.Etrs89,
        _ => null,
    };

    /// <summary>True when a point can lie in the Netherlands in this system; ETRS89 gives latitude first.</summary>
    public static bool Holds(this Crs crs, double first, double second) =>
        crs == Crs.Rd ? first is >= -7000 and <= 300_000 && second is >= 289_000 and <= 629_000 : first is >= 50 and <= 54 && second is >= 3 and <= 8;

    public static (double X, double Y) ToRd(this Crs crs, double first, double second) => crs == Crs.Rd ? (first, second) : RijksdriehoekGrid.FromEtrs89(first, second);
}
