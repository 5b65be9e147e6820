// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;

namespace Bundel.Cli.Verbs;

/// <summary>bundel archimate samenvatting: what is in an exchange file.</summary>
internal sealed class ArchiMateSummaryVerb : ArchiMateVerb
{
    private readonly Argument<string> file;
    private readonly Option<bool> json;

    public ArchiMateSummaryVerb()
        : base("samenvatting", "Telt wat er in een ArchiMate-uitwisselbestand staat.")
    {
        file = FileArgument("model.xml", "Het uitwisselbestand (ArchiMate Model Exchange 3.x).");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel archimate samenvatting GEMMA-release.xml --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (Missing(parsed, file) is { Count: > 0 } problems) return terminal.Problems(problems);
        var read = ExchangeReader.ReadFile(parsed.GetValue(file)!);
        if (!read.Succeeded) return terminal.Problems(read.Problems);
        var summary = ModelSummary.Of(new ModelIndex(read.Value));
        if (parsed.GetValue(json)) Json(terminal, summary);
        else Tell(terminal, summary);
        return ExitCodes.Done;
    }

    private static void Tell(Terminal terminal, ModelSummary summary)
    {
        terminal.Line(summary.Release is { } release ? $"{summary.Name}, release {release}" : summary.Name);
        terminal.Line($"{Dutch.Count(summary.Elements.Count, "element", "elementen")}, {Dutch.Count(summary.Relationships.Count, "relatie", "relaties")}, {Dutch.Count(summary.Views.Count, "view", "views")}");
        foreach (var (type, count) in summary.Elements.ByType.Concat(summary.Relationships.ByType)) terminal.Line($"  {type,-24}{Dutch.Number(count),8}");
        foreach (var fault in summary.Faults) terminal.Line(fault.AsProblem("").Message);
    }
}
