// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bundel.Bag.Scanning;

/// <summary>One kind of element at one kind of place.</summary>
internal sealed class Rule(string name, Field kind, Mark mark)
{
    public string Name => name;

    /// <summary>What its text means; <see cref="Field.None"/> for an element that holds elements.</summary>
    public Field Field => kind;

    public Mark Mark => mark;

    public FrozenDictionary<string, Rule> Children { get; set; } = FrozenDictionary<string, Rule>.Empty;
}

/// <summary>The grammar as a tree of rules; element names are "prefix:name" with a prefix of our own for each namespace.</summary>
internal static partial class Grammar
{
    private static readonly FrozenDictionary<string, string> Prefixes = new Dictionary<string, string>
    {
        ["imbag/objecten"] = "O",
        ["imbag/objecten-ref"] = "R",
        ["imbag/historie"] = "H",
        ["imbag/nen5825"] = "N",
        ["imbag/kenmerkinonderzoek"] = "K",
        ["opengis.net/gml"] = "G",
        ["standlevering-generiek"] = "SL",
        ["mutatielevering-generiek"] = "ML",
        ["extract-deelbestand-lvc"] = "SB",
        ["extract-deelbestand-mutaties-lvc"] = "MM",
        ["extract-selecties"] = "SE",
        ["extract-levering"] = "XB",
        ["gwr-deelbestand-lvc"] = "GB",
        ["gwr-producten-lvc"] = "GP",
        ["bag-types"] = "BT",
    }.ToFrozenDictionary();

    /// <summary>The rule above the root element.</summary>
    public static Rule Document { get; } = Build();

    /// <summary>Our prefix for a namespace, whatever its version; nothing when the BAG does not know it.</summary>
    public static string? PrefixOf(string space)
    {
        var parts = Version().Replace(space, "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return null;
        return Prefixes.GetValueOrDefault(parts[^1]) ?? (parts.Length > 1 ? Prefixes.GetValueOrDefault($"{parts[^2].Replace("www.", "", StringComparison.Ordinal)}/{parts[^1]}") : null);
    }

    private static Rule Build()
    {
        var lines = GrammarText.Lines.Split('\n').Select(line => line.Split('>', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1]);
        var made = new Dictionary<string, Rule>();
        return Make("", lines, made);
    }

    private static Rule Make(string specification, Dictionary<string, string> lines, Dictionary<string, Rule> made)
    {
        if (made.TryGetValue(specification, out var known)) return known;
        var match = Child().Match(specification);
        var name = match.Groups["name"].Value;
        var rule = new Rule(name, Of<Field>(match.Groups["field"]), Of<Mark>(match.Groups["mark"]));
        made.Add(specification, rule);
        var children = Children(name, lines).Select(child => Make(child, lines, made));
        rule.Children = children.ToFrozenDictionary(child => child.Name);
        return rule;
    }

    private static IEnumerable<string> Children(string name, Dictionary<string, string> lines)
    {
        var list = lines.TryGetValue(name, out var line) ? line : name.StartsWith("K:Kenmerk", StringComparison.Ordinal) ? GrammarText.Investigation(name["K:Kenmerk".Length..^"InOnderzoek".Length]) : "";
        return list.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(child => child[0] == '@' ? GrammarText.List(child).Split(' ') : [child]);
    }

    private static T Of<T>(Group group)
        where T : struct, Enum => group.Success ? Enum.Parse<T>(group.Value) : default;

    [GeneratedRegex("/(v[0-9]+|[0-9]+\\.[0-9.]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Version();

    [GeneratedRegex("^(?<name>[^=!]*)(=(?<field>.*))?(!(?<mark>.*))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Child();
}
