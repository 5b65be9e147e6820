// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Analysis;

/// <summary>Which relations ArchiMate 3.2 allows between two types, derived ones included.</summary>
public static class RelationshipMatrix
{
    private static readonly FrozenDictionary<string, char> Letters = new Dictionary<string, char>
    {
        ["Access"] = 'a',
        ["Composition"] = 'c',
        ["Flow"] = 'f',
        ["Aggregation"] = 'g',
        ["Assignment"] = 'i',
        ["Influence"] = 'n',
        ["Association"] = 'o',
        ["Realization"] = 'r',
        ["Specialization"] = 's',
        ["Triggering"] = 't',
        ["Serving"] = 'v',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<(string, string), string> Cells = Load().ToFrozenDictionary();

    public static bool Allows(string relation, Concept source, Concept target) => Allows(relation, TypeOf(source), TypeOf(target));

    public static bool Allows(string relation, string source, string target) =>
        Letters.TryGetValue(relation, out var letter) && Cells.TryGetValue((source, target), out var letters) && letters.Contains(letter);

    private static string TypeOf(Concept concept) => concept switch
    {
        ExchangeRelationship => "Relationship",
        { Type: "AndJunction" or "OrJunction" } => "Junction",
        _ => concept.Type,
    };

    private static IEnumerable<KeyValuePair<(string, string), string>> Load()
    {
        string[][] rows = [.. ShippedData.Lines("archimate-3.2-relaties.csv").Select(line => line.Split(';'))];
        return rows.Skip(1).SelectMany(row => row.Skip(1).Select((letters, i) => KeyValuePair.Create((row[0], rows[0][i + 1]), letters)));
    }
}
