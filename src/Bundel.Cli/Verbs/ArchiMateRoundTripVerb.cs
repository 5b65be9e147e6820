// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;

namespace Bundel.Cli.Verbs;

/// <summary>bundel archimate rondreis: reads an exchange file and writes it again.</summary>
internal sealed class ArchiMateRoundTripVerb : ArchiMateVerb
{
    private readonly Argument<string> source;
    private readonly Argument<string> target;

    public ArchiMateRoundTripVerb()
        : base("rondreis", "Leest een ArchiMate-uitwisselbestand en schrijft het weer, zonder verlies.")
    {
        source = FileArgument("in.xml", "Het uitwisselbestand (ArchiMate Model Exchange 3.x).");
        target = FileArgument("uit.xml", "Waar het geschreven wordt.");
    }

    public override string Example => "bundel archimate rondreis in.xml uit.xml";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (Missing(parsed, source, target) is { Count: > 0 } problems) return terminal.Problems(problems);
        var path = parsed.GetValue(source)!;
        var model = ModelCheck.Whole(ExchangeReader.ReadFile(path), FileName(path));
        return model.Succeeded ? terminal.Deliver(ExchangeWriter.Bytes(model.Value), parsed.GetValue(target)) : terminal.Problems(model.Problems);
    }
}
