// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Geometry;

/// <summary>
/// Between Rijksdriehoek (EPSG:28992) and ETRS89 (EPSG:4258): the oblique stereographic projection on the ellipsoid of Bessel 1841 and the
/// seven-parameter transformation of RDNAPTRANS(TM)2018. Without its correction grid the result is within 0.25 metre of the official one.
/// </summary>
public static class RijksdriehoekGrid
{
    private const double BesselAxis = 6_377_397.155;
    private const double BesselFlattening = 1 / 299.1528128;
    private const double GrsAxis = 6_378_137;
    private const double GrsFlattening = 1 / 298.257222101;
    private const double FalseX = 155_000;
    private const double FalseY = 463_000;
    private const double Scale = 0.9999079;
    private const double Radian = Math.PI / 180;
    private const double CentreLatitude = 52.156160556 * Radian;
    private const double CentreLongitude = 5.387638889 * Radian;

    /// <summary>Shifts in metres, scale and rotations in radians from RD-Bessel to ETRS89.</summary>
    private static readonly (double X, double Y, double Z, double Scale, double A, double B, double C) ToEtrs = (565.7346, 50.4058, 465.2895, 4.07242e-6, -1.91513e-6, 1.60365e-6, -9.09546e-6);

    private static readonly double Excentricity = Math.Sqrt(BesselFlattening * (2 - BesselFlattening));
    private static readonly double N = Math.Sqrt(1 + (Excentricity * Excentricity * Math.Pow(Math.Cos(CentreLatitude), 4) / (1 - (Excentricity * Excentricity))));
    private static readonly double SphereLatitude = Math.Asin(Math.Sin(CentreLatitude) / N);
    private static readonly double M = Math.Log(Math.Tan((SphereLatitude / 2) + (Math.PI / 4))) - (N * Isometric(CentreLatitude));
    private static readonly double Radius = RadiusAt(CentreLatitude);

    /// <summary>Degrees, latitude first.</summary>
    public static (double Latitude, double Longitude) ToEtrs89(double x, double y)
    {
        var (latitude, longitude) = FromPlane(x - FalseX, y - FalseY);
        var (gx, gy, gz) = Geocentric(latitude, longitude, 0, BesselAxis, BesselFlattening);
        return Geographic(Rotate(gx, gy, gz, 1), GrsAxis, GrsFlattening);
    }

    public static (double X, double Y) FromEtrs89(double latitude, double longitude)
    {
        var (gx, gy, gz) = Geocentric(latitude * Radian, longitude * Radian, 43, GrsAxis, GrsFlattening);
        var bessel = Geographic(Rotate(gx, gy, gz, -1), BesselAxis, BesselFlattening);
        return ToPlane(bessel.Latitude * Radian, bessel.Longitude * Radian);
    }

    private static (double X, double Y) ToPlane(double latitude, double longitude)
    {
        var b = (2 * Math.Atan(Math.Exp((N * Isometric(latitude)) + M))) - (Math.PI / 2);
        var difference = N * (longitude - CentreLongitude);
        var half = Math.Sqrt(Math.Pow(Math.Sin((b - SphereLatitude) / 2), 2) + (Math.Pow(Math.Sin(difference / 2), 2) * Math.Cos(b) * Math.Cos(SphereLatitude)));
        if (half == 0) return (FalseX, FalseY);
        var cosine = Math.Sqrt(1 - (half * half));
        var sinA = Math.Sin(difference) * Math.Cos(b) / (2 * half * cosine);
        var cosA = (Math.Sin(b) - Math.Sin(SphereLatitude) + (2 * Math.Sin(SphereLatitude) * half * half)) / (2 * Math.Cos(SphereLatitude) * half * cosine);
        var distance = 2 * Scale * Radius * (half / cosine);
        return (FalseX + (distance * sinA), FalseY + (distance * cosA));
    }

    private static (double Latitude, double Longitude) FromPlane(double x, double y)
    {
        var distance = Math.Sqrt((x * x) + (y * y));
        if (distance == 0) return (CentreLatitude, CentreLongitude);
        var angle = 2 * Math.Atan(distance / (2 * Scale * Radius));
        var b = Math.Asin((Math.Cos(SphereLatitude) * Math.Sin(angle) * (y / distance)) + (Math.Sin(SphereLatitude) * Math.Cos(angle)));
        var longitude = (Math.Asin(x / distance * Math.Sin(angle) / Math.Cos(b)) / N) + CentreLongitude;
        var isometric = (Math.Log(Math.Tan((b / 2) + (Math.PI / 4))) - M) / N;
        var latitude = (2 * Math.Atan(Math.Exp(isometric))) - (Math.PI / 2);
        for (var step = 0; step < 6; step++)
        {
            var sine = Excentricity * Math.Sin(latitude);
            latitude = (2 * Math.Atan(Math.Exp(isometric + (Excentricity / 2 * Math.Log((1 + sine) / (1 - sine)))))) - (Math.PI / 2);
        }

        return (latitude, longitude);
    }

    private static double Isometric(double latitude)
    {
        var sine = Excentricity * Math.Sin(latitude);
        return Math.Log(Math.Tan((latitude / 2) + (Math.PI / 4))) - (Excentricity / 2 * Math.Log((1 + sine) / (1 - sine)));
    }

    private static double RadiusAt(double latitude)
    {
        var w = 1 - (Excentricity * Excentricity * Math.Pow(Math.Sin(latitude), 2));
        return Math.Sqrt(BesselAxis * (1 - (Excentricity * Excentricity)) / Math.Pow(w, 1.5) * (BesselAxis / Math.Sqrt(w)));
    }

    private static (double X, double Y, double Z) Geocentric(double latitude, double longitude, double height, double axis, double flattening)
    {
        var square = flattening * (2 - flattening);
        var normal = axis / Math.Sqrt(1 - (square * Math.Pow(Math.Sin(latitude), 2)));
        return ((normal + height) * Math.Cos(latitude) * Math.Cos(longitude), (normal + height) * Math.Cos(latitude) * Math.Sin(longitude), ((normal * (1 - square)) + height) * Math.Sin(latitude));
    }

    private static (double Latitude, double Longitude) Geographic((double X, double Y, double Z) point, double axis, double flattening)
    {
        var square = flattening * (2 - flattening);
        var across = Math.Sqrt((point.X * point.X) + (point.Y * point.Y));
        var latitude = Math.Atan2(point.Z, across * (1 - square));
        for (var step = 0; step < 8; step++)
        {
            var normal = axis / Math.Sqrt(1 - (square * Math.Pow(Math.Sin(latitude), 2)));
            latitude = Math.Atan2(point.Z + (square * normal * Math.Sin(latitude)), across);
        }

        return (latitude / Radian, Math.Atan2(point.Y, point.X) / Radian);
    }

    /// <summary>The transformation for small rotations, or (direction −1) its inverse.</summary>
    private static (double X, double Y, double Z) Rotate(double x, double y, double z, int direction)
    {
        var (tx, ty, tz, scale, a, b, c) = ToEtrs;
        if (direction > 0)
        {
            var s = 1 + scale;
            return ((s * (x - (c * y) + (b * z))) + tx, (s * (y + (c * x) - (a * z))) + ty, (s * (z - (b * x) + (a * y))) + tz);
        }

        (x, y, z) = ((x - tx) / (1 + scale), (y - ty) / (1 + scale), (z - tz) / (1 + scale));
        return (x + (c * y) - (b * z), y - (c * x) + (a * z), z + (b * x) - (a * y));
    }
}
