// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using Bundel.Cli.Tables;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;
using Bundel.Settlement.Year;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen voorschotten: what every participant pays on which day.</summary>
internal sealed class AdvancesVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<string> year;
    private readonly Option<string> rhythm;
    private readonly Option<string> day;
    private readonly Option<string> entry;
    private readonly Option<bool> json;

    public AdvancesVerb()
        : base("voorschotten", "Verdeelt de bijdragen van een jaar over termijnen, tot op de cent.")
    {
        file = FileArgument("model", "Het verrekenmodel (model.json).");
        year = ValueOption("--jaar", "jaar", "Begrotingsjaar.");
        rhythm = ValueOption("--ritme", "ritme", "maand (standaard), kwartaal, jaar, of een eigen ritme: 01-15:40,07-01:60.");
        day = ValueOption("--dag", "dag", "Dag van de maand; standaard 15.");
        entry = ValueOption("--instroom", "regel", "Wie een deel van het jaar deelneemt: maanden (standaard, een twaalfde per maand) of geheel.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel verrekenen voorschotten docs/voorbeelden/model.json --jaar 2026 --ritme kwartaal --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, file, year);
        if (!int.TryParse(parsed.GetValue(year) ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var budgetYear) || (parsed.GetValue(year) is not null && budgetYear is < 1900 or > 2200)) problems.Add(new Problem("jaar-ongeldig", "--jaar: dit is geen jaar.") { Found = parsed.GetValue(year), Expected = "bijvoorbeeld 2026" });
        if (!int.TryParse(parsed.GetValue(day) ?? "15", NumberStyles.None, CultureInfo.InvariantCulture, out var payDay) || payDay is < 1 or > 28) problems.Add(new Problem("dag-ongeldig", "--dag: deze dag heeft niet elke maand.") { Found = parsed.GetValue(day), Expected = "1 tot en met 28" });
        if (parsed.GetValue(entry) is { } rule && rule is not ("maanden" or "geheel")) problems.Add(new Problem("instroom-onbekend", "--instroom: deze regel is er niet.") { Found = rule, Expected = "maanden of geheel" });
        if (problems.Count > 0) return terminal.Problems(problems);
        var schedule = ModelFile.Read(parsed.GetValue(file)!).Then(model => Schedule(model, budgetYear, parsed, payDay));
        if (!schedule.Succeeded) return terminal.Problems([.. schedule.Problems]);
        if (parsed.GetValue(json)) terminal.Bytes(JsonOutput.Of(schedule.Value));
        else Tell(terminal, schedule.Value);
        return ExitCodes.Done;
    }

    private Result<AdvanceSchedule> Schedule(SettlementModel model, int budgetYear, ParseResult parsed, int payDay) =>
        SettlementEngine.Compute(model, budgetYear).Then(result => AdvanceRhythm.Read(parsed.GetValue(rhythm) ?? "maand", budgetYear, payDay).Then(terms =>
            AdvanceSchedule.Of(model, result, terms, parsed.GetValue(entry) == "geheel" ? EntryRule.Whole : EntryRule.ByMonth)));

    private static void Tell(Terminal terminal, AdvanceSchedule schedule)
    {
        foreach (var participant in schedule.Participants)
        {
            terminal.Line($"{participant.Name}: {participant.Formula}");
            for (var term = 0; term < schedule.Terms.Count; term++) terminal.Line($"  {Dutch.ShortDate(schedule.Terms[term]),-12}{Dutch.Amount(participant.Terms[term]),16}");
        }

        terminal.Line($"Totaal {Dutch.Euro(schedule.Total)}");
    }
}
