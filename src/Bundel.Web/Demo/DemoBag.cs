// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Generating;
using Bundel.Bag.Loading;
using Bundel.Bag.Serving;

namespace Bundel.Web.Demo;

/// <summary>A BAG of the fictional gemeenten of the demo, made by the generator and loaded like a real extract.</summary>
internal static class DemoBag
{
    private const long Seed = 20261123;
    private const int FirstCode = 9100;

    private static readonly (string Name, int Addresses)[] Towns = [("Kerkveen", 900), ("Lindehaven", 1400), ("Oostdijkerwaard", 1100), ("Vaartbroek", 800), ("Zuiderlanden", 1000)];

    /// <summary>Makes the store when it is not there yet.</summary>
    public static void Fill(BagServer server)
    {
        if (File.Exists(server.Path)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(server.Path)!);
        var extract = server.Path + ".extract.zip";
        try
        {
            using (var stream = File.Create(extract))
            {
                ExtractGenerator.Write(stream, new ExtractRecipe(Seed, new DateOnly(2026, 11, 1), [.. Towns.Select((town, at) => new GeneratedTown(FirstCode + at, FirstCode + at, town.Name, town.Addresses))]) { IsLived = true });
            }

            new ExtractLoader(extract, server.Path).Load();
        }
        finally
        {
            File.Delete(extract);
        }
    }
}
