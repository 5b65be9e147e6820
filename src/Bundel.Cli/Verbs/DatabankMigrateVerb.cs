// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Cli.Verbs;

/// <summary>bundel databank migreer: makes the database, or brings it to this release.</summary>
internal sealed class DatabankMigrateVerb() : DatabankVerb("migreer", "Maakt de databank, of brengt haar op de stand van deze uitgave.")
{
    public override string Example => "bundel databank migreer --data /var/lib/bundel";

    protected override bool NeedsThisRelease(ParseResult parsed) => false;

    protected override List<Problem> Missing(ParseResult parsed) => [];

    protected override async Task<int> Run(IServiceProvider services, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var migrated = await services.GetRequiredService<Databank>().Migrate(cancellation);
        if (!migrated.Succeeded) return terminal.Problems([.. migrated.Problems]);
        terminal.Line(migrated.Value.Count == 0
            ? "De databank was al op de stand van deze uitgave."
            : $"De databank is op de stand van deze uitgave gebracht: {string.Join(", ", migrated.Value)}.");
        foreach (var weakness in await services.GetRequiredService<DatabaseRoles>().Weaknesses(cancellation)) terminal.Line("Let op: " + weakness);
        return ExitCodes.Done;
    }
}
