// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Bridges;

/// <summary>What a reader of a bridge must look at: words that say incidental in the structural base, and words that say index beside an index.</summary>
internal static class BridgeNotices
{
    private static readonly string[] Once = ["incidentee", "eenmalig", "tijdelijk", "frictie", "project"];

    public static IReadOnlyList<Notice> Of(SettlementModel model, Bridge bridge) =>
    [
        .. model.Lines.Where(line => line.Year == bridge.BaseYear && line.Nature == LineNature.Structural && Has(line.Description, Once))
            .Select(line => new Notice("incidenteel-in-basis", $"“{line.Description}” ({Dutch.Euro(line.Amount)}) klinkt incidenteel, maar staat structureel in de basis en blijft daarin.")),
        .. bridge.Mutations.Where(mutation => bridge.Index is not null && !mutation.IsIndexation && Has(mutation.Name, ["index"]))
            .Select(mutation => new Notice("index-mogelijk-dubbel", $"Mutatie “{mutation.Name}” lijkt een indexering, terwijl het verloop al een index toepast.")),
        .. bridge.Mutations.Where(mutation => mutation.Decision is null)
            .Select(mutation => new Notice("mutatie-zonder-besluit", $"Mutatie “{mutation.Name}” noemt geen besluit.")),
    ];

    private static bool Has(string text, IEnumerable<string> words) => words.Any(word => SearchText.Fold(text).Contains(word, StringComparison.Ordinal));
}
