// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Geometry;
using Bundel.Bag.Model;
using Bundel.Bag.Serving;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Places;
using Bundel.Bag.Serving.Records;

namespace Bundel.Bag.Register;

/// <summary>The panden, ligplaatsen and addresses around an object.</summary>
internal sealed class BagMapReader(BagSession session, Moment moment)
{
    private const double Reach = 75;
    private const int MostShapes = 600;

    public BagMap? Around(BagRecord record)
    {
        if (record.Kind is BagKind.Woonplaats or BagKind.OpenbareRuimte || Middle(record) is not { } middle) return null;
        var box = new Box(middle.X - Reach, middle.Y - Reach, middle.X + Reach, middle.Y + Reach);
        var marked = Marked(record);
        var shapes = new List<BagShape>();
        foreach (var kind in new[] { BagKind.Pand, BagKind.Ligplaats, BagKind.Standplaats })
        {
            foreach (var near in Holding(kind, box)) shapes.AddRange(near.Geometry!.Polygons.Select(rings => new BagShape(Flat(rings, near.Geometry.Dimension), marked.Contains(near.Id), kind == BagKind.Ligplaats)));
        }

        return new BagMap(middle.X, middle.Y, Reach, shapes, [.. Holding(BagKind.Verblijfsobject, box).Select(residence => Label(residence, marked)).OfType<BagLabel>()]);
    }

    private HashSet<long> Marked(BagRecord record) => record.Kind == BagKind.Nummeraanduiding
        ? [.. session.Relations.ObjectsOf(record.Id).SelectMany(id => session.Records.At(id, moment) is { } place ? (IEnumerable<long>)[place.Id, .. place.Buildings] : [])]
        : [record.Id, .. record.Buildings];

    private (double X, double Y)? Middle(BagRecord record)
    {
        if (record.Geometry is { } geometry) return Middle(geometry);
        foreach (var id in session.Relations.ObjectsOf(record.Id))
        {
            if (session.Records.At(id, moment)?.Geometry is { } place) return Middle(place);
        }

        return null;
    }

    private static (double X, double Y) Middle(BagGeometry geometry)
    {
        if (geometry.Point is { } point) return (point[0], point[1]);
        var ring = geometry.Polygons[0][0];
        var (x, y) = (ring.Where((_, at) => at % geometry.Dimension == 0).ToList(), ring.Where((_, at) => at % geometry.Dimension == 1).ToList());
        return ((x.Min() + x.Max()) / 2, (y.Min() + y.Max()) / 2);
    }

    private List<BagRecord> Holding(BagKind kind, Box box) =>
        [.. session.Cells.Candidates(kind, box).Select(id => session.Records.At(id, moment with { OnlyCurrent = true })).OfType<BagRecord>().Where(record => record.Geometry is { } geometry && Overlap.Touches(geometry, box)).Take(MostShapes)];

    private BagLabel? Label(BagRecord residence, HashSet<long> marked)
    {
        if (residence.Geometry?.Point is not { } point || session.Records.At(residence.MainAddress, moment) is not { } number) return null;
        return new BagLabel(point[0], point[1], string.Create(CultureInfo.InvariantCulture, $"{number.Number}{number.Letter}{number.Suffix}"), marked.Contains(residence.Id));
    }

    private static List<double[]> Flat(double[][] rings, int dimension) => [.. rings.Select(ring => ring.Where((_, at) => at % dimension < 2).ToArray())];
}
