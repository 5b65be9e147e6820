// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Mutating;

namespace Bundel.Bag.Following;

/// <summary>A folder in which deliveries appear: what is new is applied in the order of its period.</summary>
public sealed class DeliveryFolder(string folder, string store)
{
    private readonly Dictionary<string, long> sizes = new(StringComparer.Ordinal);
    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    /// <summary>
    /// Looks once. A file counts when it did not grow since the last look, so that half a copy is never read; with <paramref name="whole"/> every file counts.
    /// Nothing when there is nothing new.
    /// </summary>
    public Result<MutationReport>? Look(bool whole)
    {
        if (!Directory.Exists(folder)) return new Problem("map-ontbreekt", "deze map is er niet.") { Place = new Place(folder), Expected = "de map waarin mutatiebestanden worden afgeleverd" };
        var ready = Directory.EnumerateFiles(folder, "*.zip").Where(path => !done.Contains(path) && IsWhole(path, whole)).Order(StringComparer.Ordinal).ToList();
        if (ready.Count == 0) return null;
        var applied = new StoreMutator(store).Apply(ready);
        if (applied.Succeeded) done.UnionWith(applied.Value.Files.Where(file => file.Outcome != "geweigerd").Select(file => Path.Combine(folder, file.File)));
        if (applied is { Succeeded: true, Value.Refused: true }) done.UnionWith(ready.Where(path => applied.Value.Files.All(file => file.File != Path.GetFileName(path) || file.Outcome == "geweigerd")).Take(1));
        return applied;
    }

    private bool IsWhole(string path, bool whole)
    {
        var size = new FileInfo(path).Length;
        var stable = whole || (sizes.TryGetValue(path, out var before) && before == size);
        sizes[path] = size;
        return stable;
    }
}
