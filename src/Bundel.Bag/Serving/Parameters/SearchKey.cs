// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Serving.Parameters;

/// <summary>A way into a collection: the parameters that belong together, and those that may stand beside them.</summary>
internal sealed record SearchKey(string Name, string[] Parameters, string[] Beside)
{
    public static SearchKey Of(string parameter, params string[] beside) => new(parameter, [parameter], beside);

    /// <summary>The one that the request uses.</summary>
    public static SearchKey Choose(Query query, IReadOnlyList<SearchKey> keys)
    {
        var given = keys.SelectMany(key => key.Parameters).Distinct().Where(query.Has).ToArray();
        if (given.Length == 0) throw RefusalException.Required();
        if (query.Repeats(given)) throw RefusalException.Unsupported();
        if (keys.FirstOrDefault(key => given.Length == key.Parameters.Length && given.All(key.Parameters.Contains)) is { } chosen)
        {
            var foreign = keys.SelectMany(key => key.Beside).Where(name => query.Has(name) && !chosen.Beside.Contains(name));
            return foreign.Any() ? throw RefusalException.Unsupported() : chosen;
        }

        throw keys.Any(key => given.All(key.Parameters.Contains)) ? RefusalException.Combination() : RefusalException.Unsupported();
    }
}
