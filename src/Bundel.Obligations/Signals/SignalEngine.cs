// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Norms.Assessing;
using Bundel.Obligations.Register;
using Bundel.Obligations.Roadmaps;
using Bundel.Obligations.Standing;

namespace Bundel.Obligations.Signals;

/// <summary>One signal that stands on amber, red or unknown, with the reason in words.</summary>
public sealed record Finding(
    [property: JsonPropertyName("signaal")] string Signal,
    [property: JsonPropertyName("kleur")] SignalColour Colour,
    [property: JsonPropertyName("verplichting")] string? Obligation,
    [property: JsonPropertyName("deelnemer")] string? Participant,
    [property: JsonPropertyName("reden")] string Because);

/// <summary>What the signals are computed from.</summary>
internal sealed record SignalData(
    Situation Situation,
    RoadmapView? Roadmap,
    IReadOnlyDictionary<string, Slip> Slips,
    IReadOnlyList<CapacityText> Capacities,
    IReadOnlyDictionary<string, decimal> Thresholds,
    IReadOnlyDictionary<ParticipantId, DateOnly> Reorganisations,
    IReadOnlyList<QuestionnaireProgress> Questionnaires,
    bool IsPublic)
{
    public DateOnly Today => Situation.Today;

    public decimal Amber(string code) => Thresholds.TryGetValue(code + ".geel", out var own) ? own : SignalList.All.First(rule => rule.Code == code).Amber ?? 0;

    public decimal Red(string code) => Thresholds.TryGetValue(code + ".rood", out var own) ? own : SignalList.All.First(rule => rule.Code == code).Red ?? 0;

    /// <summary>Below amber is amber, below red is red.</summary>
    public SignalColour Low(string code, decimal value) => value < Red(code) ? SignalColour.Red : value < Amber(code) ? SignalColour.Amber : SignalColour.Green;

    /// <summary>Above amber is amber, above red is red.</summary>
    public SignalColour High(string code, decimal value) => value > Red(code) ? SignalColour.Red : value > Amber(code) ? SignalColour.Amber : SignalColour.Green;
}

/// <summary>Computes the signals; pure.</summary>
internal static class SignalEngine
{
    private const int Quarter = 13;
    private const decimal DaysPerMonth = 30.44m;

    public static IReadOnlyList<Finding> Compute(SignalData data)
    {
        var findings = new List<Finding>();
        foreach (var row in data.Situation.Book.Obligations) findings.AddRange(OfRow(data, row));
        findings.AddRange(Plans(data));
        findings.AddRange(data.Questionnaires.Select(progress => Questionnaire(data, progress)));
        return [.. findings.Where(finding => finding.Colour != SignalColour.Green)];
    }

    private static IEnumerable<Finding> OfRow(SignalData data, Obligation row)
    {
        var situation = data.Situation;
        var open = situation.Members.All.Where(member => Binds(row, member) && situation.Of(row.Code, member) is var status && !status.IsReached()).ToList();
        var findings = new List<Finding>();
        if (open.Count > 0)
        {
            findings.AddRange(Dates(data, row));
            findings.AddRange(Before(data, row));
            findings.AddRange(Work(data, row));
        }

        foreach (var member in open)
        {
            if (situation.OwnerOf(row.Code, member) is null && row.Deadline is { } date) findings.Add(Of("ri-03", Months(data, "ri-03", date.Date), row, member, $"Er is geen eigenaar; de datum is {date.Text}."));
            if (situation.Entry(row.Code, member.Id) is { } entry)
            {
                var days = data.Today.DayNumber - Dutch.Day(entry.RecordedUtc).DayNumber;
                var age = Math.Max(days, data.Today.DayNumber - entry.On.DayNumber);
                findings.Add(Of("ri-09", data.High("ri-09", age), row, member, $"De stand is van {Dutch.Date(entry.On)}, {Dutch.Count(age, "dag", "dagen")} geleden."));
            }
            else if (situation.Of(row.Code, member) == Status.Unknown)
            {
                findings.Add(Of("ri-09", SignalColour.Unknown, row, member, "Er is geen stand vastgelegd."));
            }
        }

        foreach (var member in situation.Members.All.Where(member => Binds(row, member) && situation.Of(row.Code, member) is Status.InUse or Status.Evidenced)) findings.Add(Evidence(data, row, member));
        findings.AddRange(from member in situation.Members.All
                          let gaps = situation.ManagementGaps(row, member)
                          where gaps is not null
                          select Of("be-01", gaps.Count == 0 ? SignalColour.Red : SignalColour.Amber, row, member, gaps.Count == 0 ? "In gebruik, beheer niet geregeld: er is geen beheerkaart." : $"In gebruik, beheer niet geregeld; het ontbreekt aan: {Dutch.List(gaps)}."));
        return findings;
    }

    private static bool Binds(Obligation row, Member member) => row.ForceOn(member.Kind) is BindingForce.Law or BindingForce.ApplyOrExplain or BindingForce.Agreement or BindingForce.Connection;

    private static IEnumerable<Finding> Dates(SignalData data, Obligation row)
    {
        var proposed = row.Dates.Where(date => date.SupersededBy is null && date.Status == DateStatus.Proposed).ToList();
        foreach (var date in proposed) yield return Of("ri-12", date.Date < data.Today ? SignalColour.Red : SignalColour.Amber, row, null, $"De datum {date.Text} is een voorstel{(date.Date < data.Today ? " en is voorbij" : "")}.");
        var moved = row.Dates.LastOrDefault(date => date.SupersededBy is null && row.Dates.Any(other => other.Kind == date.Kind && other.SupersededBy is not null));
        if (moved is not null && moved.SeenOn > data.Today.AddMonths(-(int)data.Amber("ri-12"))) yield return Of("ri-12", SignalColour.Amber, row, null, $"De datum is verschoven naar {moved.Text}.");
    }

    private static IEnumerable<Finding> Before(SignalData data, Obligation row) =>
        from code in row.After
        let before = data.Situation.Book.Find(code)?.Obligation
        where before is not null
        let status = data.Situation.Overall(code)
        where !status.IsReached()
        let owner = data.Situation.Members.All.Any(member => data.Situation.OwnerOf(code, member) is not null)
        select Of("ri-02", !owner || status == Status.NotStarted ? SignalColour.Red : status == Status.Unknown ? SignalColour.Unknown : SignalColour.Amber, row, null, $"{before.Name} staat op {status.Text()}{(owner ? "" : " en heeft geen eigenaar")}.");

    /// <summary>What the deliveries for this obligation say: slack, supplier, money, agreement and spread.</summary>
    private static IEnumerable<Finding> Work(SignalData data, Obligation row)
    {
        var deliveries = data.Situation.Deliveries.Select(delivery => (delivery.Code, Text: delivery.Text(), delivery.Mutation)).Where(delivery => delivery.Text.DoneOn is null && delivery.Text.Obligations.Contains(row.Code)).ToList();
        if (deliveries.Count == 0 && row.Once == DoOnce.Yes && row.Deadline is { } due && due.Date > data.Today)
            yield return Of("ri-15", Months(data, "ri-15", due.Date), row, null, "Het kan één keer voor allen, maar er is geen oplevering voor.");
        foreach (var (code, text, mutation) in deliveries)
        {
            var tasks = data.Roadmap?.Tasks.Where(task => task.Delivery == code).ToList() ?? [];
            foreach (var task in tasks.Where(task => task.Slack is not null).OrderBy(task => task.Slack).Take(1))
                yield return Of("ri-01", data.Low("ri-01", task.Slack!.Value), row, null, task.Slack < 0 ? $"{text.Name} is in het plan {Dutch.Count(-task.Slack!.Value, "week", "weken")} te laat." : $"{text.Name} heeft {Dutch.Count(task.Slack!.Value, "week", "weken")} speling.");
            if (data.Roadmap is null) yield return Of("ri-01", SignalColour.Unknown, row, null, "Er is nog geen plan.");
            if (text.Supplier is not null) yield return Supplier(data, row, text, tasks);
            if ((text.OneOff?.Cents ?? 0) + (text.Yearly?.Cents ?? 0) > 0 && string.IsNullOrWhiteSpace(text.Decision) && (text.Due ?? row.Deadline?.Date) is { } date)
            {
                var years = date.Year - data.Today.Year;
                yield return Of("ri-07", years <= data.Red("ri-07") ? SignalColour.Red : years <= data.Amber("ri-07") ? SignalColour.Amber : SignalColour.Green, row, null, $"{text.Name} kost geld en er is nog geen besluit{(mutation is null ? "" : $"; mutatie {mutation} is voorgesteld")}.");
            }

            if (text.Mode == DeliveryMode.Together && string.IsNullOrWhiteSpace(text.Clause) && (text.Due ?? row.Deadline?.Date) is { } until)
                yield return Of("ri-15", Months(data, "ri-15", until), row, null, $"{text.Name} is gedeeld werk zonder afspraak in de dienstverleningsovereenkomst.");
            foreach (var slip in tasks.Select(task => data.Slips.GetValueOrDefault(task.Code)).OfType<Slip>().Where(slip => slip.Times > 0).OrderByDescending(slip => slip.Weeks).Take(1))
                yield return Of("ri-11", slip.Times >= data.Red("ri-11") || slip.Weeks > 26 ? SignalColour.Red : slip.Times >= data.Amber("ri-11") ? SignalColour.Amber : SignalColour.Green, row, null, $"{text.Name} schoof {Dutch.Count(slip.Times, "keer", "keer")}, samen {Dutch.Count(slip.Weeks, "week", "weken")}.");
            yield return Spread(data, row, text);
        }
    }

    private static Finding Supplier(SignalData data, Obligation row, DeliveryText text, IReadOnlyList<RoadmapTask> tasks)
    {
        if (text.Release is not { } release) return Of("ri-06", SignalColour.Amber, row, null, $"Van {text.Supplier} is geen datum van uitgave bekend.");
        if (tasks.Count == 0) return Of("ri-06", SignalColour.Unknown, row, null, $"Er is geen plan om de uitgave van {text.Supplier} mee te vergelijken.");
        var weeks = (tasks.Min(task => task.From).DayNumber - release.DayNumber) / 7m;
        return Of("ri-06", data.Low("ri-06", weeks), row, null, $"{text.Supplier} levert op {Dutch.Date(release)}, {Dutch.Figure(decimal.Round(weeks, 0))} weken voor het werk begint.");
    }

    private static Finding Spread(SignalData data, Obligation row, DeliveryText text)
    {
        var levels = data.Situation.Members.All.Where(member => text.Participants.Count == 0 || text.Participants.Contains(member.Code))
            .Select(member => (member.Name, Level: data.Situation.Of(row.Code, member).Level())).Where(pair => pair.Level is not null).ToList();
        if (levels.Count < 2) return Of("ri-16", SignalColour.Green, row, null, "");
        var (low, high) = (levels.MinBy(pair => pair.Level), levels.MaxBy(pair => pair.Level));
        var steps = high.Level!.Value - low.Level!.Value;
        return Of("ri-16", steps >= data.Red("ri-16") ? SignalColour.Red : steps >= data.Amber("ri-16") ? SignalColour.Amber : SignalColour.Green, row, null, $"{high.Name} is {Dutch.Count(steps, "trede", "treden")} verder dan {low.Name}.");
    }

    private static Finding Evidence(SignalData data, Obligation row, Member member)
    {
        var newest = data.Situation.Evidence[row.Code].Where(proof => proof.Covers(member.Code)).Select(proof => (DateOnly?)proof.On).Max();
        if (newest is not { } day) return Of("ri-04", SignalColour.Red, row, member, "Het heet in gebruik, maar er is geen bewijs.");
        var months = (data.Today.DayNumber - day.DayNumber) / DaysPerMonth;
        return Of("ri-04", data.High("ri-04", months), row, member, $"Het jongste bewijs is van {Dutch.Date(day)}.");
    }

    /// <summary>Signals of people and organisations rather than of one obligation.</summary>
    private static IEnumerable<Finding> Plans(SignalData data)
    {
        var names = data.Situation.Members;
        foreach (var capacity in data.Capacities.Where(capacity => capacity.People is not null || data.Roadmap is not null))
        {
            var who = names.Find(capacity.Organisation)?.Name ?? "het SSC";
            var people = capacity.People;
            yield return new Finding("ri-14", people is null ? SignalColour.Unknown : people <= data.Red("ri-14") ? SignalColour.Red : people <= data.Amber("ri-14") ? SignalColour.Amber : SignalColour.Green, null, names.Find(capacity.Organisation)?.Code, people is null ? $"Van {capacity.Skill} bij {who} is niet bekend hoeveel mensen het kunnen." : $"{Dutch.Count(people.Value, "mens kan", "mensen kunnen")} {capacity.Skill} bij {who}.");
        }

        foreach (var (participant, day) in data.Reorganisations)
        {
            var late = data.Roadmap?.Tasks.Any(task => task.Participant == names.Find(participant)?.Code && task.Slack < data.Red("ri-08")) == true;
            if (day <= data.Today.AddMonths((int)data.Amber("ri-08"))) yield return new Finding("ri-08", late ? SignalColour.Red : SignalColour.Amber, null, names.Find(participant)?.Code, $"{names.NameOf(participant)} is betrokken bij een herindeling per {Dutch.Date(day)}.");
        }

        if (data.Roadmap is not { } roadmap) yield break;
        foreach (var member in names.All)
        {
            var running = roadmap.Tasks.Where(task => task.Participant == member.Code && task.Start < Quarter).Select(task => task.Delivery).Distinct().Count();
            yield return new Finding("ri-10", data.High("ri-10", running), null, member.Code, $"Bij {member.Name} lopen {Dutch.Count(running, "oplevering", "opleveringen")} in de komende 13 weken.");
        }

        foreach (var finding in Pressure(data, roadmap)) yield return finding;
    }

    private static IEnumerable<Finding> Pressure(SignalData data, RoadmapView roadmap)
    {
        var demands = data.Situation.Deliveries.ToDictionary(delivery => delivery.Code, delivery => delivery.Text().Demands ?? []);
        foreach (var capacity in data.Capacities)
        {
            var available = capacity.PerWeek * Quarter;
            var asked = roadmap.Tasks.Where(task => (task.Participant ?? RoadmapInput.Centre) == capacity.Organisation && task.Start < Quarter)
                .Sum(task => (Math.Min(task.End, Quarter) - task.Start) * demands.GetValueOrDefault(task.Delivery, []).Where(demand => demand.Skill == capacity.Skill && demand.AtParticipant == (task.Participant is not null)).Sum(demand => demand.Amount));
            if (asked == 0) continue;
            var part = available == 0 ? 2 : (decimal)asked / available;
            yield return new Finding("ri-05", data.High("ri-05", part), null, data.Situation.Members.Find(capacity.Organisation)?.Code, $"{capacity.Skill} bij {data.Situation.Members.Find(capacity.Organisation)?.Name ?? "het SSC"} is de komende 13 weken voor {Dutch.Number(part * 100)} % bezet.");
        }
    }

    private static Finding Questionnaire(SignalData data, QuestionnaireProgress progress)
    {
        var (answered, elapsed) = (progress.Percentage, progress.Elapsed(data.Today));
        var left = progress.Closes.DayNumber - data.Today.DayNumber;
        var colour = progress.Answered == 0 && left < data.Red("ri-13") && progress.Questions > 0 ? SignalColour.Red : answered - elapsed < data.Amber("ri-13") ? SignalColour.Amber : SignalColour.Green;
        return new Finding("ri-13", colour, null, progress.Participant, $"{progress.Name}: {Dutch.Number(answered)} % beantwoord, {Dutch.Number(elapsed)} % van de tijd voorbij.");
    }

    private static SignalColour Months(SignalData data, string code, DateOnly date)
    {
        var months = (date.DayNumber - data.Today.DayNumber) / DaysPerMonth;
        return data.Low(code, months);
    }

    private static Finding Of(string signal, SignalColour colour, Obligation row, Member? member, string because) => new(signal, colour, row.Code, member?.Code, because);
}
