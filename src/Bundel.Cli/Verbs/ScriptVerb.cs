// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;

namespace Bundel.Cli.Verbs;

/// <summary>A verb that the script ./bundel carries out itself; it stands here for the list and its help.</summary>
internal sealed class ScriptVerb : Verb
{
    public ScriptVerb(string name, string description, string example)
        : base(name, description)
    {
        Example = example;
        TreatUnmatchedTokensAsErrors = false;
    }

    public override string Example { get; }

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        terminal.Message($"Start dit met het script in de map van Bundel: ./bundel {Name}");
        return Task.FromResult(ExitCodes.BadInput);
    }
}
