// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Organisations;
using YamlDotNet.Serialization;

namespace Bundel.Obligations.Register.Files;

/// <summary>The register as a library of CISO Assistant: themes with their obligations, and a group for each kind of organisation that something binds.</summary>
internal static class CisoLibraryWriter
{
    private const string Framework = "verplichtingen";
    private static readonly ISerializer Yaml = new SerializerBuilder().WithNewLine("\n").DisableAliases().WithQuotingNecessaryStrings().Build();

    /// <summary>The name of a row that has none of its own.</summary>
    public static string UrnOf(string code) => $"urn:bundel:risk:req_node:{Framework}:{code}";

    public static string Write(IReadOnlyList<Obligation> rows, string name, DateOnly published)
    {
        var kinds = rows.SelectMany(row => row.Forces.Where(Binds).Select(force => force.Organisation)).Distinct().Order().ToList();
        return Yaml.Serialize(new Dictionary<string, object>
        {
            ["urn"] = $"urn:bundel:risk:library:{Framework}",
            ["locale"] = "nl",
            ["ref_id"] = Framework,
            ["name"] = name,
            ["description"] = "Register van verplichtingen en bouwstenen: feiten in eigen woorden, met bron. Achtergrond en een lage betrouwbaarheid staan in de annotatie.",
            ["copyright"] = "EUPL-1.2",
            ["version"] = published.DayNumber,
            ["publication_date"] = published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["provider"] = "Bundel",
            ["packager"] = "bundel",
            ["objects"] = new Dictionary<string, object>
            {
                ["framework"] = new Dictionary<string, object>
                {
                    ["urn"] = $"urn:bundel:risk:framework:{Framework}",
                    ["ref_id"] = Framework,
                    ["name"] = name,
                    ["implementation_groups_definition"] = kinds.Select(kind => new Dictionary<string, object> { ["ref_id"] = kind.Json(), ["name"] = kind.Text() }).ToList(),
                    ["requirement_nodes"] = rows.GroupBy(row => row.Theme).OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(Theme).ToList(),
                },
            },
        });
    }

    private static IEnumerable<Dictionary<string, object>> Theme(IGrouping<string, Obligation> theme)
    {
        var urn = UrnOf("thema-" + Code.From(theme.Key));
        return theme.OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => Node(row, urn))
            .Prepend(new Dictionary<string, object> { ["urn"] = urn, ["assessable"] = false, ["depth"] = 1, ["name"] = theme.Key });
    }

    private static Dictionary<string, object> Node(Obligation row, string parent)
    {
        var node = new Dictionary<string, object> { ["urn"] = row.Urn ?? UrnOf(row.Code), ["assessable"] = true, ["depth"] = 2, ["parent_urn"] = parent, ["ref_id"] = row.Code, ["name"] = row.Name };
        if (row.Note is not null) node["description"] = row.Note;
        node["annotation"] = Annotation(row);
        if (row.Evidence is not null) node["typical_evidence"] = row.Evidence;
        if (row.Forces.Any(Binds)) node["implementation_groups"] = row.Forces.Where(Binds).Select(force => force.Organisation.Json()).ToList();
        return node;
    }

    /// <summary>What the format has no field for.</summary>
    private static string Annotation(Obligation row)
    {
        var lines = new List<string> { "Verplichtingsgraad: " + row.Force.Text() };
        if (row.Basis is not null) lines.Add("Grondslag: " + row.Basis);
        if (row.Deadline is { } date) lines.Add($"Uiterlijk: {date.Text} ({date.Status.Text()})");
        if (row.IsDoubtful) lines.Add("Achtergrond: nog na te kijken");
        lines.AddRange(row.Sources.Select(source => "Bron: " + source));
        return string.Join('\n', lines);
    }

    private static bool Binds(ForceFor force) => force.Force is not (BindingForce.Unknown or BindingForce.Background);
}
