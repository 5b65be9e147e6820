// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using Bundel.Cli.Tables;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen bereken: computes the settlement of a model file.</summary>
internal sealed class ComputeVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<string> year;
    private readonly Option<string> form;
    private readonly Option<string> target;

    public ComputeVerb()
        : base("bereken", "Berekent de verrekening van een model (model.json).")
    {
        file = FileArgument("model", "Het verrekenmodel (model.json).");
        year = ValueOption("--jaar", "jaar", "Begrotingsjaar; mag weg als het model één jaar bevat.");
        form = ValueOption("--uit", "vorm", "Vorm van de uitkomst: json of csv.");
        target = ValueOption("--bestand", "pad", "Schrijft naar dit bestand in plaats van naar het scherm.");
    }

    public override string Example => "bundel verrekenen bereken docs/voorbeelden/model.json --jaar 2026 --uit json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, file, form);
        if (parsed.GetValue(form) is { } named && !SettlementForms.All.ContainsKey(named)) problems.Add(new Problem("vorm-onbekend", "--uit: deze vorm is er niet.") { Found = named, Expected = string.Join(", ", SettlementForms.All.Keys) });
        if (problems.Count > 0) return terminal.Problems(problems);
        var model = ModelFile.Read(parsed.GetValue(file)!);
        if (!model.Succeeded) return terminal.Problems([.. model.Problems]);
        var chosen = YearOf(model.Value, parsed.GetValue(year));
        if (!chosen.Succeeded) return terminal.Problems([.. chosen.Problems]);
        var result = SettlementEngine.Compute(model.Value, chosen.Value);
        if (!result.Succeeded) return terminal.Problems([.. result.Problems]);

        foreach (var notice in result.Value.Notices) terminal.Message(notice.Text);
        var bytes = SettlementForms.All[parsed.GetValue(form)!](model.Value, result.Value);
        if (parsed.GetValue(target) is { } path) File.WriteAllBytes(path, bytes);
        else terminal.Bytes(bytes);
        return ExitCodes.Done;
    }

    private static Result<int> YearOf(SettlementModel model, string? text)
    {
        if (text is not null) return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : new Problem("jaar-ongeldig", "--jaar: dit is geen jaar.") { Found = text, Expected = "bijvoorbeeld 2026" };
        int[] years = [.. model.Lines.Select(line => line.Year).Distinct().Order()];
        return years.Length == 1
            ? years[0]
            : new Problem("jaar-kiezen", "Kies een begrotingsjaar met --jaar.") { Found = years.Length == 0 ? "geen begrotingsregels" : string.Join(", ", years) };
    }
}
