// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Cli.Verbs;

/// <summary>A verb that works on a database: PostgreSQL when BUNDEL_POSTGRES names one, otherwise the SQLite file in the data folder.</summary>
internal abstract class DatabankVerb : Verb
{
    private readonly Option<string> data;

    protected DatabankVerb(string name, string description)
        : base(name, description)
    {
        data = ValueOption("--data", "map", "Map met de gegevens; standaard BUNDEL_DATA of ./data. PostgreSQL: stel BUNDEL_POSTGRES in.");
    }

    public sealed override async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var problems = Missing(parsed);
        if (problems.Count > 0) return terminal.Problems(problems);
        if (WithoutDatabase(parsed, terminal) is { } done) return done;
        await using var services = new ServiceCollection().AddLogging().AddBundel(DatabaseSettings.FromEnvironment(parsed.GetValue(data))).BuildServiceProvider();
        if (NeedsThisRelease(parsed) && await services.GetRequiredService<Databank>().Check(cancellation) is { Succeeded: false } check) return terminal.Problems([.. check.Problems]);
        return await Run(services, parsed, terminal, cancellation);
    }

    /// <summary>The exit code when the call needs no database after all, otherwise null.</summary>
    protected virtual int? WithoutDatabase(ParseResult parsed, Terminal terminal) => null;

    /// <summary>False for the verbs that bring a database to this release or replace it.</summary>
    protected virtual bool NeedsThisRelease(ParseResult parsed) => true;

    /// <summary>What the call lacks.</summary>
    protected abstract List<Problem> Missing(ParseResult parsed);

    protected abstract Task<int> Run(IServiceProvider services, ParseResult parsed, Terminal terminal, CancellationToken cancellation);
}
