// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Serving.Places;

/// <summary>A rectangle in Rijksdriehoek metres; a point is one without size.</summary>
internal readonly record struct Box(double MinX, double MinY, double MaxX, double MaxY)
{
    public static Box Between(double x1, double y1, double x2, double y2) => new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));

    public double Area => (MaxX - MinX) * (MaxY - MinY);
}
