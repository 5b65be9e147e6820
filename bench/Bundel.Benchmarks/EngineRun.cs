// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Benchmarks;

/// <summary>A whole run of the engine: a model of 342 participants, 100 pools and 10,000 budget lines, with its hash, shares and proof.</summary>
internal static class EngineRun
{
    private const int Pools = 100;
    private const int Lines = 10_000;

    public static void Run()
    {
        var model = SampleModel.Of(Pools, Lines);
        Timing.Median("Verrekening van 10.000 begrotingsregels, 100 sleutels, met hash", () => SettlementEngine.Compute(model, 2026));
        var bytes = ModelJson.Write(model);
        Timing.Median(FormattableString.Invariant($"model.json van {bytes.Length / 1e6:0.0} MB lezen en controleren"), () => ModelJson.Read(bytes));
    }
}
