// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;

namespace Bundel.Cli.Verbs;

/// <summary>bundel archimate controleer: what is not right in an exchange file.</summary>
internal sealed class ArchiMateCheckVerb : ArchiMateVerb
{
    private readonly Argument<string> file;
    private readonly Option<bool> json;

    public ArchiMateCheckVerb()
        : base("controleer", "Zoekt losse verwijzingen, relaties buiten ArchiMate 3.2, dubbele namen en ontbrekende Object ID's; afsluitcode 1 als er iets is.")
    {
        file = FileArgument("model.xml", "Het uitwisselbestand (ArchiMate Model Exchange 3.x).");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel archimate controleer model.xml";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (Missing(parsed, file) is { Count: > 0 } problems) return terminal.Problems(problems);
        var path = parsed.GetValue(file)!;
        var read = ExchangeReader.ReadFile(path);
        if (!read.Succeeded) return terminal.Problems(read.Problems);
        var findings = ModelCheck.Of(new ModelIndex(read.Value));
        if (parsed.GetValue(json))
        {
            Json(terminal, new ArchiMateCheckAnswer(FileName(path), findings.CountBy(finding => finding.Kind).ToDictionary(), findings));
        }
        else
        {
            foreach (var finding in findings) terminal.Line($"{finding.Severity}: {finding.AsProblem(FileName(path))}");
            terminal.Line(findings.Count == 0 ? "Niets gevonden." : Dutch.Count(findings.Count, "bevinding", "bevindingen"));
        }

        return findings.Count == 0 ? ExitCodes.Done : ExitCodes.Difference;
    }
}
