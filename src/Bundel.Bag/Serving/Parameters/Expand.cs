// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Serving.Parameters;

/// <summary>Which related resources come along.</summary>
internal sealed class Expand
{
    public static readonly Expand None = new([]);
    private readonly HashSet<string> names;

    private Expand(HashSet<string> names) => this.names = names;

    public bool Any => names.Count > 0;

    public bool this[string name] => names.Contains(name);

    /// <summary>Capitals do not matter; what follows a dot is passed over, the whole resource comes along.</summary>
    public static Expand Read(Query query, params ReadOnlySpan<string> allowed)
    {
        if (!query.Names("expand")) return None;
        var text = query["expand"];
        if (text is null) throw RefusalException.Invalid([Wrong("")]);
        if (text == "true") return new([.. allowed]);
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        var faults = new List<InvalidParameter>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var name = part.Split('.')[0];
            var known = false;
            foreach (var candidate in allowed)
            {
                if (!string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase)) continue;
                chosen.Add(candidate);
                known = true;
            }

            if (!known) faults.Add(Wrong(part));
        }

        return faults.Count > 0 ? throw RefusalException.Invalid(faults) : new(chosen);
    }

    private static InvalidParameter Wrong(string part) => new("expand", "expand", $"Deel van de parameterwaarde is niet correct: {part}.");
}
