// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text.Json;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Importing;
using Bundel.Blueprints.Rules;
using Bundel.Platform;

namespace Bundel.Cli.Verbs;

/// <summary>bundel blauwdruk toets: holds a landscape in a file against a blueprint.</summary>
internal sealed class AssessVerb : ArchiMateVerb
{
    private readonly Argument<string> blueprint;
    private readonly Argument<string> landscape;
    private readonly Option<string> role;
    private readonly Option<string> reference;
    private readonly Option<string> day;
    private readonly Option<bool> json;

    public AssessVerb()
        : base("toets", "Toetst een landschap aan een blauwdruk; afsluitcode 1 als er iets afwijkt.")
    {
        blueprint = FileArgument("blauwdruk.json", $"De blauwdruk, of {ShippedBlueprints.Centre} of {ShippedBlueprints.Gemma}.");
        landscape = FileArgument("landschap.xlsx|xml", "Het landschap: werkmap van Bundel, uitwisselbestand of export van de Softwarecatalogus.");
        role = ValueOption("--als", "ssc|deelnemer", "Toetst alleen de regels voor het SSC of voor een deelnemer.");
        reference = ValueOption("--referentie", "release.xml", BlueprintSource.ReferenceHelp);
        day = ValueOption("--op", "datum", "De dag van de toets; anders vandaag.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel blauwdruk toets ssc-basisinrichting landschap.xlsx --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (Missing(parsed, blueprint, landscape) is { Count: > 0 } problems) return terminal.Problems(problems);
        var who = parsed.GetValue(role) is { } given ? EnumNames.Parse<Subject>(given).Select(subject => (Subject?)subject) : Result<Subject?>.Success(null);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        if (parsed.GetValue(day) is { } text && !Kernel.Tables.DateText.TryParse(text, out today)) return terminal.Problems([new Problem("datum-ongeldig", "--op: dit is geen datum.") { Found = text, Expected = "een datum zoals 31-12-2026" }]);
        var model = BlueprintSource.Reference(parsed.GetValue(reference));
        if (!model.Succeeded || !who.Succeeded) return terminal.Problems([.. model.Problems, .. who.Problems]);
        var rules = BlueprintSource.Blueprint(parsed.GetValue(blueprint)!, model.Value);
        var path = parsed.GetValue(landscape)!;
        if (!File.Exists(path)) return terminal.Problems([.. rules.Problems, new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(FileName(path)), Found = path }]);
        using var stream = File.OpenRead(path);
        var read = LandscapeFile.Read(stream, FileName(path), new Landscape("landschap", Path.GetFileNameWithoutExtension(path)), model.Value, today);
        if (!rules.Succeeded || !read.Succeeded) return terminal.Problems([.. rules.Problems, .. read.Problems]);
        foreach (var notice in read.Value.Notices) terminal.Message(notice);
        var assessment = Assessment.Of(rules.Value, read.Value.Landscape, who.Value, [read.Value.Landscape], model.Value, today);
        if (parsed.GetValue(json)) terminal.Line(JsonSerializer.Serialize(assessment, Form));
        else Tell(terminal, assessment);
        return assessment.Score.Deviating > 0 ? ExitCodes.Difference : ExitCodes.Done;
    }

    private static void Tell(Terminal terminal, Assessment assessment)
    {
        foreach (var verdict in assessment.Verdicts.Where(verdict => verdict.Verdict is not Verdict.NotApplicable)) terminal.Line($"{verdict.Rule,-10}{verdict.Verdict.Text(),-24}{string.Join("; ", verdict.Reasons.Take(3))}");
        var score = assessment.Score;
        terminal.Line($"Voldoet {Dutch.Number(score.Passed)} van {Dutch.Number(score.Applicable)} van toepassing; wijkt af {Dutch.Number(score.Deviating)}, onbekend {Dutch.Number(score.Unknown)}");
    }
}
