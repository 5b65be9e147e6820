// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Bag.Messages.Rules;

/// <summary>What an event asks of a field of a message.</summary>
internal enum Demand
{
    Required,
    Nil,
    Optional,
    Empty,
}

/// <summary>One event for one entity: which kind of change, and what of each field.</summary>
internal sealed record EventRule(string Entity, string Number, string Code, string Name, string Change, IReadOnlyDictionary<string, Demand> Fields);

/// <summary>The matrix of BAG events and StUF fields of the koppelvlak BAG-GBA.</summary>
internal static class EventMatrix
{
    public static IReadOnlyList<EventRule> All { get; } = Read();

    public static ILookup<string, EventRule> ByCode { get; } = All.ToLookup(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>A code that somebody may have meant: the same behind the dash.</summary>
    public static string? Alike(string code) => All.FirstOrDefault(rule => rule.Code.Split('-')[^1] == code.Split('-')[^1])?.Code;

    private static List<EventRule> Read()
    {
        using var stream = typeof(EventMatrix).Assembly.GetManifestResourceStream("bag-gba-matrix.csv")!;
        using var reader = CsvReader.Open(stream, "bag-gba-matrix.csv");
        var rules = new List<EventRule>();
        reader.ReadRow();
        while (reader.ReadRow()) rules.Add(new EventRule(reader.Text(0), reader.Text(1), reader.Text(2), reader.Text(3), reader.Text(4), Fields(reader.Text(5))));
        return rules;
    }

    private static Dictionary<string, Demand> Fields(string text) => text.Split(' ').Select(part => part.Split(':')).ToDictionary(
        part => part[0],
        part => part[1] switch { "v" => Demand.Required, "n" => Demand.Nil, "o" => Demand.Optional, _ => Demand.Empty },
        StringComparer.Ordinal);
}
