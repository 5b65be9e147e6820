// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Data.Backup;
using Bundel.Data.Checking;
using Bundel.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Cli.Verbs;

/// <summary>bundel controleer: does everything hold that must hold, and does the databank equal a backup.</summary>
internal sealed class CheckVerb : DatabankVerb
{
    private readonly Option<string> with;
    private readonly Option<bool> json;

    public CheckVerb()
        : base("controleer", "Controleert de hele databank: gaaf, bewaakt, auditspoor heel, bestanden aanwezig, verrekeningen sluitend.")
    {
        with = ValueOption("--met", "kopie.zip", "Vergelijkt elke tabel met deze reservekopie.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON, met de som van elke tabel.");
    }

    public override string Example => "bundel controleer --met /backup/bundel-2026-11-23.zip --data /var/lib/bundel";

    protected override List<Problem> Missing(ParseResult parsed) => [];

    protected override async Task<int> Run(IServiceProvider services, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        IReadOnlyList<TableSum>? other = null;
        if (parsed.GetValue(with) is { } path)
        {
            var read = await SumsOf(Path.GetFullPath(path), cancellation);
            if (!read.Succeeded) return terminal.Problems([.. read.Problems]);
            other = read.Value;
        }

        var report = await services.GetRequiredService<DatabankCheck>().Run(Environment.UserName, cancellation);
        var differences = other is null ? null : report.DifferencesFrom(other);
        if (parsed.GetValue(json)) terminal.Line(ToJson(report, differences).ToJsonString(UseCaseJson.Options));
        else foreach (var line in Lines(report, differences)) terminal.Line(line);
        return report.IsSound && differences is not { Count: > 0 } ? ExitCodes.Done : ExitCodes.Difference;
    }

    private static JsonObject ToJson(CheckReport report, IReadOnlyList<string>? differences)
    {
        var answer = JsonSerializer.SerializeToNode(report, UseCaseJson.Options)!.AsObject();
        if (differences is not null) answer["verschillen"] = new JsonArray([.. differences.Select(line => (JsonNode)line)]);
        return answer;
    }

    private static async Task<Result<IReadOnlyList<TableSum>>> SumsOf(string path, CancellationToken cancel)
    {
        var manifest = await DatabankBackup.Describe(path, cancel);
        if (!manifest.Succeeded) return Result<IReadOnlyList<TableSum>>.Failure(manifest.Problems);
        return manifest.Value.Tables is { } tables
            ? Result<IReadOnlyList<TableSum>>.Success(tables)
            : new Problem("reservekopie-zonder-sommen", "Deze reservekopie is van een uitgave die nog geen sommen bewaarde.") { Found = manifest.Value.Release };
    }

    private static IEnumerable<string> Lines(CheckReport report, IReadOnlyList<string>? differences)
    {
        foreach (var finding in report.Findings)
        {
            yield return $"{(finding.Faults.Count == 0 ? "goed" : "FOUT")}  {finding.Statement} ({finding.Looked} nagezien)";
            foreach (var fault in finding.Faults) yield return "      " + fault;
        }

        foreach (var difference in differences ?? []) yield return "ANDERS " + difference;
        if (differences is not null) yield return differences.Count == 0 ? $"Gelijk aan de reservekopie: {Dutch.Count(report.Tables.Count, "tabel", "tabellen")}, {Dutch.Count(report.Tables.Sum(table => table.Rows), "rij", "rijen")}." : "NIET gelijk aan de reservekopie.";
        yield return report.IsSound ? "De databank is in orde." : "De databank is NIET in orde.";
    }
}
