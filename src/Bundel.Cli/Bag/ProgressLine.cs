// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;

namespace Bundel.Cli.Bag;

/// <summary>Tells how far a load is and how long it will take, at most once a second.</summary>
internal sealed class ProgressLine(Terminal terminal, TimeProvider clock) : IProgress<LoadProgress>
{
    private readonly long started = clock.GetTimestamp();
    private TimeSpan told = TimeSpan.Zero;

    public void Report(LoadProgress value)
    {
        var elapsed = clock.GetElapsedTime(started);
        if (elapsed - told < TimeSpan.FromSeconds(1) || value.Total == 0 || value.Done == 0) return;
        told = elapsed;
        var share = Math.Min(1, (double)value.Done / value.Total);
        var left = TimeSpan.FromSeconds(Math.Ceiling(elapsed.TotalSeconds * (1 - share) / share));
        terminal.Message($"{Dutch.Number((decimal)Math.Floor(share * 100), 0)}% gelezen, nog ongeveer {left:m\\:ss} minuten ({ExtractFiles.Short(value.File)})");
    }
}
