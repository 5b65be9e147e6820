// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

namespace Bundel.Settlement.Budget.Importing;

/// <summary>What an import changes in one pool and year.</summary>
public sealed record PoolChange(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("nieuw")] int Added,
    [property: JsonPropertyName("gewijzigd")] int Changed,
    [property: JsonPropertyName("vervalt")] int Removed,
    [property: JsonPropertyName("gelijk")] int Same,
    [property: JsonPropertyName("was")] Money Before,
    [property: JsonPropertyName("wordt")] Money After);

/// <summary>Compares the lines of a file with the lines that are stored. A line is recognised by year, pool, description, kind and mutation.</summary>
internal static class LineChanges
{
    public static IReadOnlyList<PoolChange> Between(IEnumerable<LineText> stored, IReadOnlyList<LineText> file)
    {
        var left = new Dictionary<Identity, Queue<LineText>>();
        foreach (var line in stored)
        {
            ref var queue = ref CollectionsMarshal.GetValueRefOrAddDefault(left, Identity.Of(line), out _);
            (queue ??= new Queue<LineText>(1)).Enqueue(line);
        }

        var counts = new Dictionary<(int, string), Count>();
        foreach (var line in file)
        {
            var count = At(counts, line);
            count.After += Net(line);
            if (!left.TryGetValue(Identity.Of(line), out var queue) || !queue.TryDequeue(out var old)) count.Added++;
            else
            {
                count.Before += Net(old);
                if (old == line) count.Same++;
                else count.Changed++;
            }
        }

        foreach (var old in left.Values.SelectMany(queue => queue))
        {
            var count = At(counts, old);
            count.Before += Net(old);
            count.Removed++;
        }

        return [.. counts.OrderBy(pair => pair.Key.Item1).ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal).Select(pair => pair.Value.ToChange(pair.Key))];
    }

    private static Count At(Dictionary<(int, string), Count> counts, LineText line)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (line.Year, line.Pool), out _);
        return count ??= new Count();
    }

    private static Money Net(LineText line) => line.Kind == Model.LineKind.Cost ? line.Amount : -line.Amount;

    private readonly record struct Identity(int Year, string Pool, string Description, Model.LineKind Kind, string? Mutation)
    {
        public static Identity Of(LineText line) => new(line.Year, line.Pool, line.Description, line.Kind, line.Mutation);
    }

    private sealed class Count
    {
        public int Added { get; set; }

        public int Changed { get; set; }

        public int Removed { get; set; }

        public int Same { get; set; }

        public Money Before { get; set; }

        public Money After { get; set; }

        public PoolChange ToChange((int Year, string Pool) at) => new(at.Year, at.Pool, Added, Changed, Removed, Same, Before, After);
    }
}
