// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality.Feedback;
using Bundel.Bag.Signals;
using Bundel.Bag.Signals.Importing;
using Bundel.Documents.Reading;

namespace Bundel.Cli.Bag;

/// <summary>Terugmeldingen from a file, for the rules that ask for them.</summary>
internal static class FeedbackFile
{
    public static FeedbackBook? Read(string? path, List<Problem> problems)
    {
        if (path is null) return null;
        if (!File.Exists(path))
        {
            problems.Add(new Problem("bestand-ontbreekt", "Dit bestand is er niet.") { Found = path });
            return null;
        }

        using var stream = File.OpenRead(path);
        var signals = TableFile.Read(stream, Path.GetFileName(path)).Then(table => SignalTable.Read(table, new SignalMapping(SignalKind.Feedback)));
        problems.AddRange(signals.Problems);
        return signals.Succeeded ? FeedbackBook.Of(signals.Value) : null;
    }
}
