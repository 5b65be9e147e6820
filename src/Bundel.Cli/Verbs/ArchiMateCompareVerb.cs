// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;

namespace Bundel.Cli.Verbs;

/// <summary>bundel archimate vergelijk: what changed between two exchange files, by Object ID.</summary>
internal sealed class ArchiMateCompareVerb : ArchiMateVerb
{
    private readonly Argument<string> older;
    private readonly Argument<string> newer;
    private readonly Option<bool> json;

    public ArchiMateCompareVerb()
        : base("vergelijk", "Vergelijkt twee ArchiMate-uitwisselbestanden op Object ID; afsluitcode 1 als er verschil is.")
    {
        older = FileArgument("oud.xml", "Het oude uitwisselbestand.");
        newer = FileArgument("nieuw.xml", "Het nieuwe uitwisselbestand.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel archimate vergelijk release-2024.xml release-2025.xml --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (Missing(parsed, older, newer) is { Count: > 0 } problems) return terminal.Problems(problems);
        var was = ExchangeReader.ReadFile(parsed.GetValue(older)!);
        var now = ExchangeReader.ReadFile(parsed.GetValue(newer)!);
        if (!was.Succeeded || !now.Succeeded) return terminal.Problems([.. was.Problems, .. now.Problems]);
        var difference = ModelDifference.Between(new ModelIndex(was.Value), new ModelIndex(now.Value));
        if (parsed.GetValue(json)) Json(terminal, difference);
        else Tell(terminal, difference);
        return difference.IsEqual ? ExitCodes.Done : ExitCodes.Difference;
    }

    private static void Tell(Terminal terminal, ModelDifference difference)
    {
        Tell(terminal, "Elementen", difference.Elements);
        Tell(terminal, "Relaties", difference.Relationships);
        Tell(terminal, "Views", difference.Views);
        foreach (var pair in difference.Successors) terminal.Line($"Was-wordt: {pair.OldName} wordt {pair.NewName}{(pair.IsNew ? " (nieuw)" : "")}");
    }

    private static void Tell(Terminal terminal, string what, ConceptChanges changes)
    {
        terminal.Line($"{what}: {Dutch.Number(changes.Added.Count)} toegevoegd, {Dutch.Number(changes.Removed.Count)} vervallen, {Dutch.Number(changes.Renamed.Count)} hernoemd, {Dutch.Number(changes.Retyped.Count)} van ander type, {Dutch.Number(changes.StatusChanged.Count)} met andere status");
        foreach (var change in changes.Renamed) terminal.Line($"  hernoemd: {change.Was} → {change.Becomes}");
    }
}
