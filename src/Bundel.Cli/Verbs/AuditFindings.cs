// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Bundel.Platform;

namespace Bundel.Cli.Verbs;

/// <summary>The state of all chains, and the tables whose guard against changes is gone.</summary>
internal sealed record AuditFindings(IReadOnlyList<(string Name, ChainState Chain)> Chains, IReadOnlyList<string> Unguarded)
{
    public bool IsWhole => Unguarded.Count == 0 && Chains.All(row => row.Chain.Broken is null);

    public IEnumerable<string> Lines()
    {
        foreach (var (name, chain) in Chains)
            yield return $"{name}: {(chain.Broken is null ? "heel" : "GEBROKEN")}, {Dutch.Count(chain.Entries, "regel", "regels")}, laatste {chain.Head}{(chain.Broken is null ? "" : $"\n  {chain.Broken}")}";
        foreach (var table in Unguarded)
            yield return $"De databank bewaakt {table} niet meer tegen wijzigen. Doe: bundel databank migreer";
        yield return IsWhole ? $"Het auditspoor is heel ({Dutch.Count(Chains.Count, "keten", "ketens")})." : "Het auditspoor is NIET heel.";
    }

    public JsonObject ToJson() => new()
    {
        ["heel"] = IsWhole,
        ["ketens"] = new JsonArray([.. Chains.Select(row => ToJson(row.Name, row.Chain))]),
        ["onbewaakt"] = new JsonArray([.. Unguarded.Select(table => (JsonNode)table)]),
    };

    private static JsonNode ToJson(string name, ChainState chain) => new JsonObject
    {
        ["samenwerking"] = name,
        ["regels"] = chain.Entries,
        ["laatsteHash"] = chain.Head,
        ["gebroken"] = chain.Broken is null ? null : new JsonObject { ["code"] = chain.Broken.Code, ["melding"] = chain.Broken.Message },
    };
}
