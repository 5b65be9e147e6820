// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Geometry;

namespace Bundel.Bag.Writing;

/// <summary>Writes a surface as GML.</summary>
internal static class GeometryXml
{
    public static void Write(XmlText xml, BagGeometry geometry)
    {
        if (geometry.Point is { } point)
        {
            xml.Raw("<gml:Point srsName=\"urn:ogc:def:crs:EPSG::28992\" srsDimension=\""u8).Number(geometry.Dimension).Raw("\">\n  <gml:pos>"u8);
            Numbers(xml, point);
            xml.Raw("</gml:pos>\n</gml:Point>"u8);
            return;
        }

        if (!geometry.Multi)
        {
            Polygon(xml, geometry.Polygons[0], geometry.Dimension);
            return;
        }

        xml.Raw("<gml:MultiSurface srsName=\"urn:ogc:def:crs:EPSG::28992\" srsDimension=\""u8).Number(geometry.Dimension).Raw("\">"u8);
        foreach (var polygon in geometry.Polygons)
        {
            xml.Raw("<gml:surfaceMember>"u8);
            Polygon(xml, polygon, geometry.Dimension);
            xml.Raw("</gml:surfaceMember>"u8);
        }

        xml.Raw("</gml:MultiSurface>"u8);
    }

    private static void Polygon(XmlText xml, double[][] rings, int dimension)
    {
        xml.Raw("<gml:Polygon srsName=\"urn:ogc:def:crs:EPSG::28992\" srsDimension=\""u8).Number(dimension).Raw("\">\n"u8);
        for (var i = 0; i < rings.Length; i++)
        {
            var name = i == 0 ? "exterior" : "interior";
            xml.Raw("  <gml:"u8).Raw(name).Raw(">\n    <gml:LinearRing>\n      <gml:posList count=\""u8).Number(rings[i].Length / dimension).Raw("\">"u8);
            Numbers(xml, rings[i]);
            xml.Raw("</gml:posList>\n    </gml:LinearRing>\n  </gml:"u8).Raw(name).Raw(">\n"u8);
        }

        xml.Raw("</gml:Polygon>"u8);
    }

    private static void Numbers(XmlText xml, double[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0) xml.Raw(" "u8);
            xml.Coordinate(numbers[i]);
        }
    }
}
