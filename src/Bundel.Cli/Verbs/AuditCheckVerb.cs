// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Collaborations;
using Bundel.Data;
using Bundel.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Cli.Verbs;

/// <summary>bundel audit controleer: recomputes the audit chains.</summary>
internal sealed class AuditCheckVerb : DatabankVerb
{
    private readonly Option<bool> json;

    public AuditCheckVerb()
        : base("controleer", "Rekent het auditspoor na en noemt de eerste regel die niet klopt.")
    {
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel audit controleer --json";

    protected override List<Problem> Missing(ParseResult parsed) => [];

    protected override async Task<int> Run(IServiceProvider services, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var names = await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<Collaboration>().AsNoTracking().ToDictionaryAsync(row => row.Id.Value, row => row.Code, cancellation);
        var chains = await scope.ServiceProvider.GetRequiredService<AuditCheck>().Check(cancellation);
        var unguarded = await services.GetRequiredService<Databank>().UnguardedTables(cancellation);
        var found = new AuditFindings([.. chains.Select(chain => (NameOf(chain, names), chain))], unguarded);
        if (parsed.GetValue(json)) terminal.Line(found.ToJson().ToJsonString(UseCaseJson.Options));
        else foreach (var line in found.Lines()) terminal.Line(line);
        return found.IsWhole ? ExitCodes.Done : ExitCodes.Difference;
    }

    private static string NameOf(ChainState chain, Dictionary<Guid, string> names) =>
        chain.Collaboration == Guid.Empty ? "installatie" : names.GetValueOrDefault(chain.Collaboration) ?? chain.Collaboration.ToString();
}
