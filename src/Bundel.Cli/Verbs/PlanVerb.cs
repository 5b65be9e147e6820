// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using Bundel.Obligations.Planning;
using Bundel.Obligations.Planning.Model;
using Bundel.Obligations.Planning.Reading;

namespace Bundel.Cli.Verbs;

/// <summary>bundel planning bereken: makes a plan that fits the people.</summary>
internal sealed class PlanVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<string> schedules;
    private readonly Option<string> seed;
    private readonly Option<string> exact;
    private readonly Option<bool> json;

    public PlanVerb()
        : base("bereken", "Maakt een plan dat past bij de mensen: zo min mogelijk te laat, dan zo vroeg mogelijk klaar.")
    {
        file = FileArgument("taken", "Taken en capaciteit (taken.json), of een project van PSPLIB (.sm).");
        schedules = ValueOption("--schemas", "aantal", "Hoeveel schema's er hoogstens worden gemaakt; standaard 1000.");
        seed = ValueOption("--seed", "getal", "Beginwaarde van het toeval; dezelfde beginwaarde geeft hetzelfde plan. Standaard 1.");
        exact = ValueOption("--cpsat", "seconden", "Laat CP-SAT hoogstens zo lang verbeteren en bewijzen; standaard niet.");
        json = SwitchOption("--json", "Geeft het plan als JSON.");
    }

    public override string Example => "bundel planning bereken docs/voorbeelden/taken.json --schemas 1000 --seed 1 --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, file);
        var options = new PlanOptions(
            (int)Number(parsed.GetValue(schedules), schedules.Name, 1000, 1, Planner.MaxSchedules, problems),
            Number(parsed.GetValue(seed), seed.Name, 1, 0, int.MaxValue, problems),
            Number(parsed.GetValue(exact), exact.Name, 0, 0, Planner.MaxExactSeconds, problems));
        if (problems.Count > 0) return terminal.Problems(problems);

        var path = parsed.GetValue(file)!;
        var plan = PlanFile.Read(path).Then(input => Planner.Compute(input, options, Path.GetFileName(path)));
        if (!plan.Succeeded) return terminal.Problems(plan.Problems);
        if (plan.Value.Notice is { } notice) terminal.Message(notice);
        if (parsed.GetValue(json)) terminal.Bytes(PlanJson.Write(plan.Value));
        else Show(terminal, plan.Value);
        return ExitCodes.Done;
    }

    private static void Show(Terminal terminal, Plan plan)
    {
        terminal.Line($"Klaar in week {Dutch.Number(plan.Value.Makespan)}; eerder dan week {Dutch.Number(plan.LowerBound)} kan niet. {(plan.Proved ? "Bewezen het beste." : "Niet bewezen het beste.")}");
        foreach (var task in plan.Tasks.OrderBy(task => task.Start).ThenBy(task => task.End))
        {
            var due = task.Slack is { } slack ? slack < 0 ? $", {Dutch.Count(-slack, "week", "weken")} te laat" : $", {Dutch.Count(slack, "week", "weken")} speling" : "";
            terminal.Line($"{task.Task.Code}: week {Dutch.Number(task.Start)} tot {Dutch.Number(task.End)}{due}{(task.Task.Name is { } name ? " — " + name : "")}");
        }
    }

    private static long Number(string? text, string option, long otherwise, long least, long most, List<Problem> problems)
    {
        if (text is null) return otherwise;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        problems.Add(new Problem("optie-ongeldig", $"{option}: dit is geen geheel getal dat hier past.") { Found = text, Expected = $"{Dutch.Number(least)} tot en met {Dutch.Number(most)}" });
        return otherwise;
    }
}
