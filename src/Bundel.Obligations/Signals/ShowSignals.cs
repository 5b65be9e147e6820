// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations.Reorganisations;
using Bundel.Obligations.Norms.Assessing;
using Bundel.Obligations.Register;
using Bundel.Obligations.Roadmaps;
using Bundel.Obligations.Standing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Signals;

[UseCase("signalen-tonen", "Toont waar het dreigt vast te lopen, met de reden, en wat het meest zou helpen")]
public sealed record ShowSignals : IQuery<SignalsView>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record SignalsView(
    [property: JsonPropertyName("regels")] IReadOnlyList<SignalRule> Rules,
    [property: JsonPropertyName("verplichtingen")] IReadOnlyList<SignalLine> Lines,
    [property: JsonPropertyName("organisaties")] IReadOnlyList<Finding> Organisations,
    [property: JsonPropertyName("helpt")] IReadOnlyList<string> Helps,
    [property: JsonPropertyName("eigenDrempels")] IReadOnlyDictionary<string, decimal> Own,
    [property: JsonPropertyName("openbaar")] bool IsPublic,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<NamedThing> Members);

/// <param name="Colour">The worst signal that blocks.</param>
/// <param name="Others">Signals that do not block, on amber or red.</param>
/// <param name="Difference">How the owner's own judgement differs, in words.</param>
public sealed record SignalLine(
    [property: JsonPropertyName("verplichting")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("kleur")] SignalColour Colour,
    [property: JsonPropertyName("waarschuwingen")] int Others,
    [property: JsonPropertyName("oordeel")] Judgement? Judgement,
    [property: JsonPropertyName("verschil")] string? Difference,
    [property: JsonPropertyName("signalen")] IReadOnlyList<Finding> Findings);

[UseCase("signaaldrempels-vastleggen", "Legt drempels van signalen vast, en of de voortgang openbaar is", Example = """{"drempels":{"ri-01.geel":10,"ri-01.rood":2},"openbaar":false}""")]
public sealed record RecordThresholds(
    [property: JsonPropertyName("drempels")] IReadOnlyDictionary<string, decimal> Thresholds,
    [property: JsonPropertyName("openbaar")] bool PublicProgress = false)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Register;

    public IEnumerable<Problem> Validate() =>
        Thresholds.Keys.Where(key => !SignalList.All.Any(rule => key == rule.Code + ".geel" || key == rule.Code + ".rood"))
            .Select(key => Problem.InField("drempels", "drempel-onbekend", "Deze drempel bestaat niet.") with { Found = key, Expected = "bijvoorbeeld ri-01.geel" });
}

internal sealed class RecordThresholdsHandler(BundelDb db, AuditNote note) : IHandler<RecordThresholds, Done>
{
    public async Task<Result<Done>> Handle(RecordThresholds useCase, Actor actor, CancellationToken cancel)
    {
        var row = await db.Set<ObligationsSettings>().FirstOrDefaultAsync(cancel);
        if (row is null) db.Add(row = new ObligationsSettings(actor.Collaboration!.Value));
        row.Change(useCase.Thresholds, useCase.PublicProgress);
        note.About("Drempels van signalen");
        return new Done();
    }
}

internal sealed class ShowSignalsHandler(BundelDb db, TimeProvider clock) : IHandler<ShowSignals, SignalsView>
{
    private const int MostHelps = 3;

    public async Task<Result<SignalsView>> Handle(ShowSignals useCase, Actor actor, CancellationToken cancel) => View(await Data(db, clock, cancel));

    internal static SignalsView View(SignalData data)
    {
        var findings = SignalEngine.Compute(data);
        var lines = findings.Where(finding => finding.Obligation is not null).GroupBy(finding => finding.Obligation!).Select(group => Line(data, group.Key, [.. group]))
            .OrderBy(line => line.Colour).ThenByDescending(line => line.Others).ThenBy(line => line.Code, StringComparer.Ordinal).ToList();
        var settings = SignalList.All.Select(rule => rule with { Amber = rule.Amber is null ? null : data.Amber(rule.Code), Red = rule.Red is null ? null : data.Red(rule.Code) });
        return new SignalsView([.. settings], lines, [.. findings.Where(finding => finding.Obligation is null).OrderBy(finding => finding.Colour).ThenBy(finding => finding.Signal, StringComparer.Ordinal)], Helps(data, findings), data.Thresholds, data.IsPublic, data.Situation.Members.Named());
    }

    internal static async Task<SignalData> Data(BundelDb db, TimeProvider clock, CancellationToken cancel)
    {
        var situation = await Situation.Read(db, clock, cancel);
        var plans = await db.Set<PlanVersion>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(cancel);
        var roadmaps = plans.Select(row => row.Roadmap()).ToList();
        var slips = Slips.Of(roadmaps, plans.FindLast(row => row.IsBaseline)?.Roadmap()).ToDictionary(slip => slip.Task);
        var settings = await db.Set<ObligationsSettings>().AsNoTracking().FirstOrDefaultAsync(cancel);
        return new SignalData(situation, roadmaps.LastOrDefault(), slips, await PlanData.Capacity(db, cancel), settings?.Values() ?? new Dictionary<string, decimal>(), await Reorganised(db, situation, cancel), await Progress(db, situation, cancel), settings?.PublicProgress == true);
    }

    private static async Task<IReadOnlyDictionary<ParticipantId, DateOnly>> Reorganised(BundelDb db, Situation situation, CancellationToken cancel)
    {
        var coming = await db.Set<Reorganisation>().AsNoTracking().Where(row => row.Date > situation.Today).ToListAsync(cancel);
        var successions = await db.Set<Succession>().AsNoTracking().ToListAsync(cancel);
        return successions.SelectMany(row => new[] { row.PredecessorId, row.SuccessorId }.Select(id => (id, Day: coming.FirstOrDefault(of => of.Id == row.ReorganisationId)?.Date)))
            .Where(pair => pair.Day is not null).GroupBy(pair => pair.id).ToDictionary(group => group.Key, group => group.Min(pair => pair.Day)!.Value);
    }

    private static async Task<IReadOnlyList<QuestionnaireProgress>> Progress(BundelDb db, Situation situation, CancellationToken cancel)
    {
        var book = await AnswerBook.Read(db, cancel);
        return [.. book.Questionnaires.Where(row => row.Text() is var text && text.Opens <= situation.Today && text.Closes >= situation.Today).SelectMany(row => book.Progress(row, situation.Members.All))];
    }

    private static SignalLine Line(SignalData data, string code, IReadOnlyList<Finding> findings)
    {
        bool Blocks(Finding finding) => SignalList.All.First(rule => rule.Code == finding.Signal).Blocks;
        var colour = findings.Where(Blocks).Select(finding => finding.Colour).DefaultIfEmpty(SignalColour.Green).Min();
        var judgement = data.Situation.Choice(code).Judgement;
        return new SignalLine(code, data.Situation.Book.Find(code)!.Obligation.Name, colour, findings.Count(finding => !Blocks(finding) && finding.Colour != SignalColour.Unknown), judgement, Difference(judgement, colour), [.. findings.OrderBy(finding => finding.Colour)]);
    }

    private static string? Difference(Judgement? judgement, SignalColour colour) => (judgement, colour) switch
    {
        (Judgement.Green or Judgement.GreenAmber, SignalColour.Red) => "de eigenaar is gunstiger dan de signalen",
        (Judgement.Green, SignalColour.Amber) => "de eigenaar is gunstiger dan de signalen",
        (Judgement.Red or Judgement.AmberRed, SignalColour.Green or SignalColour.Amber) => "de eigenaar is somberder dan de signalen",
        _ => null,
    };

    /// <summary>What touches most: the open condition that most lean on, the person that helps most, what has no owner.</summary>
    private static IReadOnlyList<string> Helps(SignalData data, IReadOnlyList<Finding> findings)
    {
        var helps = new List<(int Weight, string Text)>();
        var first = data.Situation.Book.Obligations.Where(row => !data.Situation.Overall(row.Code).IsReached())
            .Select(row => (row, Count: data.Situation.Book.Dependents[row.Code].Count(other => !data.Situation.Overall(other.Code).IsReached()))).MaxBy(pair => pair.Count);
        if (first.Count > 0) helps.Add((first.Count * 2, $"Maak {first.row.Name} overal af: {Dutch.Count(first.Count, "open rij steunt", "open rijen steunen")} erop."));
        if (data.Roadmap?.Helps is [var help, ..]) helps.Add((help.FewerLate * 5 + (int)Math.Min(help.LessDelay, 20) + 1, $"Eén mens {help.Skill} erbij bij {data.Situation.Members.Find(help.Organisation)?.Name ?? "het SSC"}: {Dutch.Count(help.FewerLate, "taak minder", "taken minder")} te laat, {Dutch.Count(help.WeeksEarlier, "week", "weken")} eerder klaar."));
        var ownerless = findings.Where(finding => finding.Signal == "ri-03").Select(finding => finding.Obligation).Distinct().Count();
        if (ownerless > 0) helps.Add((ownerless, $"Wijs een eigenaar aan voor {Dutch.Count(ownerless, "verplichting", "verplichtingen")} met een datum binnen een jaar."));
        var uncovered = findings.Where(finding => finding.Signal == "ri-07").Select(finding => finding.Obligation).Distinct().Count();
        if (uncovered > 0) helps.Add((uncovered * 2, $"Neem een besluit over het geld: {Dutch.Count(uncovered, "verplichting wacht", "verplichtingen wachten")} erop."));
        var unproven = findings.Where(finding => finding.Signal == "ri-04" && finding.Colour == SignalColour.Red).Select(finding => finding.Obligation).Distinct().Count();
        if (unproven > 0) helps.Add((unproven / 3, $"Leg bewijs vast: {Dutch.Count(unproven, "verplichting heet", "verplichtingen heten")} in gebruik zonder bewijs."));
        return [.. helps.OrderByDescending(pair => pair.Weight).Take(MostHelps).Select(pair => pair.Text)];
    }
}
