// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Files;

namespace Bundel.Benchmarks.Bag;

/// <summary>Loading a generated extract of some gemeenten, beside GDAL where it is installed. Each program runs as a process of its own.</summary>
internal static class BagLoad
{
    private const int Rounds = 3;

    public static void Run(int municipalities)
    {
        var folder = BagFiles.Folder(municipalities);
        var extract = BagFiles.Extract(municipalities);
        for (var round = 0; round < Rounds; round++)
        {
            Measured.Tell("bundel bag laden: alle historie, alle indexen", Measured.Run("dotnet", BagFiles.Bundel, "bag", "laden", extract, "--opslag", Path.Combine(folder, "bag.db")));
            Gdal(extract, folder);
        }

        Console.WriteLine(FormattableString.Invariant($"opslag: {new FileInfo(Path.Combine(folder, "bag.db")).Length / 1e6:0} MB"));
    }

    /// <summary>ogr2ogr reads one type at a time from files that were unpacked for it beforehand, outside the measurement.</summary>
    private static void Gdal(string extract, string folder)
    {
        if (!File.Exists("/usr/bin/ogr2ogr")) return;
        var total = (Cpu: 0.0, Elapsed: 0.0, Megabytes: 0.0);
        using var zip = SafeZip.Open(extract, new ZipLimits { MaxEntryBytes = long.MaxValue, MaxTotalBytes = long.MaxValue, MaxRatio = int.MaxValue }).Value;
        foreach (var name in zip.Names.Where(name => name.StartsWith("9999") && !name.StartsWith("9999I") && !name.StartsWith("9999NietBag")))
        {
            var inner = Path.Combine(folder, name);
            using (var source = zip.OpenEntry(name))
            using (var target = File.Create(inner)) source.CopyTo(target);
            var output = Path.Combine(folder, name[4..7] + ".gpkg");
            File.Delete(output);
            var run = Measured.Run("ogr2ogr", "-f", "GPKG", "-lco", "SPATIAL_INDEX=NO", "-gt", "65536", output, $"/vsizip/{inner}");
            total = (total.Cpu + run.Cpu, total.Elapsed + run.Elapsed, Math.Max(total.Megabytes, run.Megabytes));
            File.Delete(inner);
        }

        Measured.Tell("ogr2ogr (LVBAG) naar GeoPackage, zonder indexen", total);
    }
}
