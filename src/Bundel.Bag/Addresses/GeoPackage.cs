// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using System.Globalization;
using Bundel.Bag.Store;

namespace Bundel.Bag.Addresses;

/// <summary>Writes addresses as a GeoPackage 1.3: an SQLite file with tables that the standard names, points in Rijksdriehoek.</summary>
public static class GeoPackage
{
    private const int Rd = 28992;

    private static readonly string[] Tables =
    [
        "PRAGMA application_id=1196444487; PRAGMA user_version=10300",
        "CREATE TABLE gpkg_spatial_ref_sys(srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)",
        "CREATE TABLE gpkg_contents(table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY(srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))",
        "CREATE TABLE gpkg_geometry_columns(table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY(table_name, column_name), CONSTRAINT fk_gc_tn FOREIGN KEY(table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY(srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))",
        "CREATE TABLE adressen(fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, nummeraanduiding TEXT, openbare_ruimte TEXT, huisnummer INTEGER, huisletter TEXT, toevoeging TEXT, postcode TEXT, woonplaats TEXT, adresseerbaar_object TEXT)",
        "INSERT INTO gpkg_spatial_ref_sys VALUES('Undefined Cartesian', -1, 'NONE', -1, 'undefined', NULL), ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL)",
        "INSERT INTO gpkg_spatial_ref_sys VALUES('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],AUTHORITY[\"EPSG\",\"4326\"]]', NULL)",
        "INSERT INTO gpkg_spatial_ref_sys VALUES('Amersfoort / RD New', 28992, 'EPSG', 28992, 'PROJCS[\"Amersfoort / RD New\",GEOGCS[\"Amersfoort\",DATUM[\"Amersfoort\",SPHEROID[\"Bessel 1841\",6377397.155,299.1528128]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Oblique_Stereographic\"],PARAMETER[\"latitude_of_origin\",52.1561605555556],PARAMETER[\"central_meridian\",5.38763888888889],PARAMETER[\"scale_factor\",0.9999079],PARAMETER[\"false_easting\",155000],PARAMETER[\"false_northing\",463000],UNIT[\"metre\",1],AUTHORITY[\"EPSG\",\"28992\"]]', NULL)",
    ];

    /// <summary>Writes a new file; one that is there is replaced.</summary>
    /// <param name="made">The instant that the file says it was made, in UTC.</param>
    public static void Write(string path, IEnumerable<Address> addresses, DateTime made)
    {
        File.Delete(path);
        using var database = BagDatabase.Open(path, create: true);
        database.Execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
        database.Execute("BEGIN");
        foreach (var table in Tables) database.Execute(table);
        var box = Rows(database, addresses);
        var extent = box is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.MinX}, {known.MinY}, {known.MaxX}, {known.MaxY}") : "NULL, NULL, NULL, NULL";
        database.Execute($"INSERT INTO gpkg_contents VALUES('adressen', 'features', 'adressen', 'Adressen uit de BAG', '{made:yyyy-MM-ddTHH:mm:ss.fff}Z', {extent}, {Rd})");
        database.Execute($"INSERT INTO gpkg_geometry_columns VALUES('adressen', 'geom', 'POINT', {Rd}, 0, 0)");
        database.Execute("COMMIT");
    }

    private static (double MinX, double MinY, double MaxX, double MaxY)? Rows(BagDatabase database, IEnumerable<Address> addresses)
    {
        using var insert = database.Prepare("INSERT INTO adressen(geom, nummeraanduiding, openbare_ruimte, huisnummer, huisletter, toevoeging, postcode, woonplaats, adresseerbaar_object) VALUES(?,?,?,?,?,?,?,?,?)");
        (double MinX, double MinY, double MaxX, double MaxY)? box = null;
        Span<byte> point = stackalloc byte[29];
        foreach (var address in addresses)
        {
            insert.Clear().Bind(2, address.Id).Bind(3, address.Street).Bind(4, address.Number).Bind(5, address.Letter).Bind(6, address.Suffix).Bind(7, address.Postcode).Bind(8, address.Town).Bind(9, address.Object);
            if (address.Place is { } place)
            {
                Point(point, place.X, place.Y);
                insert.Blob(1, point);
                box = box is { } known ? (Math.Min(known.MinX, place.X), Math.Min(known.MinY, place.Y), Math.Max(known.MaxX, place.X), Math.Max(known.MaxY, place.Y)) : (place.X, place.Y, place.X, place.Y);
            }

            insert.Run();
        }

        return box;
    }

    /// <summary>The header of the standard (little endian, no envelope), then WKB.</summary>
    private static void Point(Span<byte> target, double x, double y)
    {
        "GP"u8.CopyTo(target);
        (target[2], target[3]) = (0, 1);
        BinaryPrimitives.WriteInt32LittleEndian(target[4..], Rd);
        target[8] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(target[9..], 1);
        BinaryPrimitives.WriteDoubleLittleEndian(target[13..], x);
        BinaryPrimitives.WriteDoubleLittleEndian(target[21..], y);
    }
}
