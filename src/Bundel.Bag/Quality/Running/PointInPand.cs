// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Geometry;
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;
using Bundel.Bag.Serving.Places;
using Bundel.Bag.Store;

namespace Bundel.Bag.Quality.Running;

/// <summary>Whether the point of a verblijfsobject lies in a pand; a pair of voorkomens that was looked at before is not looked at again.</summary>
internal sealed class PointInPand(BagDatabase database) : IDisposable
{
    private const double Millimetres = 1000;
    private readonly BagStatement read = database.Prepare($"SELECT vorm, x, y, cel, geometrie FROM {BagKind.Pand.Table()} WHERE sleutel=?1");

    public bool Lies(QualityVersion residence, QualityVersion building)
    {
        if (residence.Looked.Building != building) residence.Looked = (building, Touches(residence.Point!.Value, building.Key));
        return residence.Looked.Lies;
    }

    public void Dispose() => read.Dispose();

    /// <summary>A pand without a readable geometry says nothing against the point.</summary>
    private bool Touches((int X, int Y) point, long key)
    {
        if (!read.Reset().Bind(1, key).Step() || BagGeometry.Read(read, 0) is not { } geometry) return true;
        var (x, y) = (point.X / Millimetres, point.Y / Millimetres);
        return Overlap.Touches(geometry, new Box(x, y, x, y));
    }
}
