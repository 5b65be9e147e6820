// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Blueprints.Reports;
using Bundel.Documents;

namespace Bundel.Cli.Verbs;

/// <summary>bundel eisenlijst: what a tender asks for these components.</summary>
internal sealed class RequirementsVerb : Verb
{
    private readonly Option<string[]> components;
    private readonly Option<string> output;
    private readonly Option<string> reference;

    public RequirementsVerb()
        : base("eisenlijst", "Schrijft de eisenlijst voor uitvraag of contract van een of meer componenten.")
    {
        components = new Option<string[]>("--component") { HelpName = "Object ID", Description = "Object ID uit GEMMA, of de sleutel van een eigen bouwsteen; mag vaker.", AllowMultipleArgumentsPerToken = true, Arity = ArgumentArity.OneOrMore };
        Add(components);
        output = ValueOption("--uit", "docx|xlsx", "Vorm of bestand.");
        reference = ValueOption("--referentie", "release.xml", BlueprintSource.ReferenceHelp);
    }

    public override string Example => "bundel eisenlijst --component d348b488-026d-4d71-8216-dd6d0fb48c63 --uit docx";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (Missing(parsed, components, output) is { Count: > 0 } problems) return terminal.Problems(problems);
        var model = BlueprintSource.Reference(parsed.GetValue(reference));
        if (!model.Succeeded) return terminal.Problems(model.Problems);
        var report = RequirementsList.Of(parsed.GetValue(components)!, model.Value);
        if (!report.Succeeded) return terminal.Problems(report.Problems);
        return BlueprintSource.Deliver(terminal, parsed.GetValue(output)!, "eisenlijst", extension => extension switch
        {
            "docx" => ReportWriter.Write(report.Value, ReportFormat.Docx),
            "xlsx" => ReportWriter.Write(report.Value, ReportFormat.Xlsx),
            _ => null,
        });
    }
}
