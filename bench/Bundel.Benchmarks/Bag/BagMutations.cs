// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Generating;

namespace Bundel.Benchmarks.Bag;

/// <summary>A day of mutations of the whole country, applied to a store of some gemeenten, as a process of its own each time.</summary>
internal static class BagMutations
{
    private const int Rounds = 5;
    private const int Groups = 5800;

    public static void Run(int municipalities)
    {
        var folder = BagFiles.Folder(municipalities);
        var store = Path.Combine(folder, "voor-mutaties.db");
        if (!File.Exists(store)) Measured.Tell("bundel bag laden", Measured.Run("dotnet", BagFiles.Bundel, "bag", "laden", BagFiles.Extract(municipalities), "--opslag", store));
        var day = BagFiles.Made(Path.Combine(folder, "BAGNLDM-01112026-02112026.zip"), stream => MutationDay.Write(stream, ExtractRecipe.Of(municipalities), Groups));
        var copy = Path.Combine(folder, "na-mutaties.db");
        for (var round = 0; round < Rounds; round++)
        {
            File.Copy(store, copy, overwrite: true);
            Measured.Tell($"bundel bag muteren: een dag van {Groups} groepen", Measured.Run("dotnet", BagFiles.Bundel, "bag", "muteren", day, "--opslag", copy));
        }
    }
}
