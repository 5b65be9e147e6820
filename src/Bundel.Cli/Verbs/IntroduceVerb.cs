// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Blueprints.Reports;
using Bundel.Documents;

namespace Bundel.Cli.Verbs;

/// <summary>bundel blauwdruk invoeren: what is needed to introduce a block.</summary>
internal sealed class IntroduceVerb : Verb
{
    private readonly Argument<string> blueprint;
    private readonly Option<string> block;
    private readonly Option<string> output;
    private readonly Option<string> reference;

    public IntroduceVerb()
        : base("invoeren", "Schrijft het invoerpakket van een blok: besluit, stappen, aanvaarding, beheertaken en eisenlijst.")
    {
        blueprint = FileArgument("blauwdruk.json", "De blauwdruk, of ssc-basisinrichting.");
        block = ValueOption("--blok", "code", "Het blok, zoals ID of NW.");
        output = ValueOption("--uit", "docx|xlsx|taken.json", "Vorm of bestand.");
        reference = ValueOption("--referentie", "release.xml", BlueprintSource.ReferenceHelp);
    }

    public override string Example => "bundel blauwdruk invoeren ssc-basisinrichting --blok ID --uit docx";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (Missing(parsed, blueprint, block, output) is { Count: > 0 } problems) return terminal.Problems(problems);
        var model = BlueprintSource.Reference(parsed.GetValue(reference));
        if (!model.Succeeded) return terminal.Problems(model.Problems);
        var read = BlueprintSource.Blueprint(parsed.GetValue(blueprint)!, model.Value);
        if (!read.Succeeded) return terminal.Problems(read.Problems);
        if (read.Value.Block(parsed.GetValue(block)!) is not { } found)
            return terminal.Problems([new Problem("blok-onbekend", "dit blok staat niet in de blauwdruk.") { Found = parsed.GetValue(block), Expected = Dutch.List([.. read.Value.Blocks.Select(one => one.Code)]) }]);
        return BlueprintSource.Deliver(terminal, parsed.GetValue(output)!, "invoerpakket-" + found.Code.ToLowerInvariant(), extension => extension switch
        {
            "docx" => ReportWriter.Write(IntroductionPack.Report(read.Value, found, model.Value), ReportFormat.Docx),
            "xlsx" => ReportWriter.Write(IntroductionPack.Report(read.Value, found, model.Value), ReportFormat.Xlsx),
            "json" => IntroductionPack.Tasks(read.Value, found),
            _ => null,
        });
    }
}
