// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Management;
using Bundel.Obligations.Planning.Model;
using Bundel.Obligations.Register;
using Bundel.Obligations.Standing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Roadmaps;

[UseCase("capaciteit-lijst", "Toont hoeveel mensen er per vaardigheid zijn")]
public sealed record ListCapacity : IQuery<IReadOnlyList<CapacityText>>
{
    public static Permission Requires => ObligationsPermissions.See;
}

[UseCase("capaciteit-vastleggen", "Legt vast hoeveel mensen met een vaardigheid het SSC of een deelnemer heeft", Example = """{"capaciteit":[{"organisatie":"ssc","vaardigheid":"beheer","perWeek":2,"mensen":3}]}""")]
public sealed record RecordCapacity([property: JsonPropertyName("capaciteit")] IReadOnlyList<CapacityText> Rows) : ICommand<Done>, IValidated
{
    private const int Most = 1_000;

    public static Permission Requires => ObligationsPermissions.Plan;

    public IEnumerable<Problem> Validate()
    {
        if (Rows.Count == 0) yield return Problem.InField("capaciteit", "capaciteit-leeg", "Geef ten minste één regel.");
        foreach (var row in Rows)
        {
            foreach (var problem in (Problem[])[.. Required.Text("capaciteit", row.Organisation, 60), .. Required.Text("capaciteit", row.Skill, 60)]) yield return problem;
            if (row.PerWeek is < 0 or > Most || row.People is < 0 or > Most || (row.Exceptions ?? []).Any(change => change.PerWeek is < 0 or > Most)) yield return Problem.InField("capaciteit", "capaciteit-ongeldig", $"{row.Skill}: een aantal mensen ligt tussen 0 en 1.000.");
            if ((row.Exceptions ?? []).Any(change => change.Until < change.From || change.From.Year < 1900)) yield return Problem.InField("capaciteit", "periode-ongeldig", $"{row.Skill}: een afwijking eindigt voor zij begint.");
        }

        foreach (var twice in Rows.GroupBy(row => (row.Organisation, row.Skill)).Where(group => group.Skip(1).Any())) yield return Problem.InField("capaciteit", "capaciteit-dubbel", $"{twice.Key.Skill} bij {twice.Key.Organisation} staat er twee keer.");
    }
}

[UseCase("plan-maken", "Maakt een plan van de open opleveringen dat past bij de mensen, en bewaart het", Example = """{"naam":"Plan najaar 2026","uitgangspunt":true}""")]
public sealed record MakePlan(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("uitgangspunt")] bool Baseline = false,
    [property: JsonPropertyName("begin")] DateOnly? Begin = null,
    [property: JsonPropertyName("schemas")] int Schedules = 1000,
    [property: JsonPropertyName("cpsat")] int ExactSeconds = 0)
    : ICommand<RoadmapView>, IValidated
{
    private const int MostSeconds = 60;
    private const int MostSchedules = 20_000;

    public static Permission Requires => ObligationsPermissions.Plan;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in Required.Text("naam", Name, 200)) yield return problem;
        if (Begin?.Year < 1900) yield return Problem.InField("begin", "datum-te-oud", "Het begin ligt voor 1900.");
        if (Schedules is < 1 or > MostSchedules) yield return Problem.InField("schemas", "schemas-ongeldig", "Geef 1 tot en met 20.000 schema's.");
        if (ExactSeconds is < 0 or > MostSeconds) yield return Problem.InField("cpsat", "cpsat-ongeldig", "Geef 0 tot en met 60 seconden.");
    }
}

[UseCase("plan-tonen", "Toont het laatste plan, of een eerder, naast het uitgangspunt", Example = """{"nummer":1}""")]
public sealed record ShowPlan([property: JsonPropertyName("nummer")] int? Number = null) : IQuery<PlanView>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record PlanView(
    [property: JsonPropertyName("versies")] IReadOnlyList<PlanHead> Versions,
    [property: JsonPropertyName("plan")] PlanHead? Head,
    [property: JsonPropertyName("schema")] RoadmapView? Roadmap,
    [property: JsonPropertyName("uitgangspunt")] PlanHead? Baseline,
    [property: JsonPropertyName("verschuivingen")] IReadOnlyList<Slip> Slips,
    [property: JsonPropertyName("gereed")] IReadOnlyList<Finished> Finished,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<NamedThing> Members);

public sealed record PlanHead(
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("gemaakt")] DateTime MadeUtc,
    [property: JsonPropertyName("door")] string By);

/// <param name="Weeks">Later than the baseline; negative when earlier.</param>
/// <param name="Times">How often its end became later from version to version.</param>
public sealed record Slip(
    [property: JsonPropertyName("taak")] string Task,
    [property: JsonPropertyName("weken")] int Weeks,
    [property: JsonPropertyName("keer")] int Times);

/// <summary>A delivery that is done, against the end that the baseline gave it.</summary>
/// <param name="Weeks">Later than the baseline; negative when earlier, unknown when it was not in it.</param>
public sealed record Finished(
    [property: JsonPropertyName("oplevering")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("volgensUitgangspunt")] DateOnly? Planned,
    [property: JsonPropertyName("gereedOp")] DateOnly DoneOn,
    [property: JsonPropertyName("weken")] int? Weeks);

internal sealed class ListCapacityHandler(BundelDb db) : IHandler<ListCapacity, IReadOnlyList<CapacityText>>
{
    public async Task<Result<IReadOnlyList<CapacityText>>> Handle(ListCapacity useCase, Actor actor, CancellationToken cancel) =>
        Result<IReadOnlyList<CapacityText>>.Success(await PlanData.Capacity(db, cancel));
}

internal sealed class RecordCapacityHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordCapacity, Done>
{
    public async Task<Result<Done>> Handle(RecordCapacity useCase, Actor actor, CancellationToken cancel)
    {
        var members = await Members.Read(db, clock, cancel);
        Problem[] unknown = [.. useCase.Rows.Where(row => row.Organisation != RoadmapInput.Centre && members.Find(row.Organisation) is null).Select(row => Problem.NotFound("Deze organisatie is geen deelnemer.") with { Field = "capaciteit", Found = row.Organisation, Expected = "ssc of de code van een deelnemer" })];
        if (unknown.Length > 0) return unknown;
        var known = await db.Set<CapacityRow>().ToDictionaryAsync(row => row.Code, cancel);
        foreach (var row in useCase.Rows)
        {
            var code = $"{row.Organisation}/{row.Skill}";
            if (known.TryGetValue(code, out var found)) found.Change(row);
            else db.Add(new CapacityRow(actor.Collaboration!.Value, code, row));
        }

        note.About(Dutch.Count(useCase.Rows.Count, "regel capaciteit", "regels capaciteit"));
        return new Done();
    }
}

internal sealed class MakePlanHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<MakePlan, RoadmapView>
{
    public async Task<Result<RoadmapView>> Handle(MakePlan useCase, Actor actor, CancellationToken cancel)
    {
        var data = await PlanData.Read(db, clock, cancel);
        var input = data.Input(useCase.Begin ?? PlanData.NextMonday(clock.Today()));
        var made = RoadmapMaker.Make(input, data.Deliveries, new PlanOptions(useCase.Schedules, 1, useCase.ExactSeconds), withHelp: true);
        if (!made.Succeeded) return made;
        var number = (await db.Set<PlanVersion>().MaxAsync(row => (int?)row.Number, cancel) ?? 0) + 1;
        db.Add(new PlanVersion(actor.Collaboration!.Value, number, useCase.Name.Trim(), useCase.Baseline, made.Value, actor.Name, clock.Instant()));
        note.About(useCase.Name);
        return made;
    }
}

internal sealed class ShowPlanHandler(BundelDb db, TimeProvider clock) : IHandler<ShowPlan, PlanView>
{
    public async Task<Result<PlanView>> Handle(ShowPlan useCase, Actor actor, CancellationToken cancel)
    {
        var versions = await db.Set<PlanVersion>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(cancel);
        var shown = useCase.Number is { } number ? versions.Find(row => row.Number == number) : versions.LastOrDefault();
        if (shown is null && useCase.Number is not null) return Problem.NotFound("Dit plan bestaat niet.") with { Field = "nummer" };
        var until = versions.Where(row => row.Number <= (shown?.Number ?? 0)).ToList();
        var baseline = until.FindLast(row => row.IsBaseline);
        return new PlanView([.. versions.Select(Head)], shown is null ? null : Head(shown), shown?.Roadmap(), baseline is null ? null : Head(baseline), shown is null ? [] : Slips.Of([.. until.Select(row => row.Roadmap())], baseline?.Roadmap()), await Finished(baseline?.Roadmap(), cancel), (await Members.Read(db, clock, cancel)).Named());
    }

    private async Task<IReadOnlyList<Finished>> Finished(RoadmapView? baseline, CancellationToken cancel)
    {
        var deliveries = await db.Set<Delivery>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel);
        return
        [
            .. from row in deliveries
               let text = row.Text()
               where text.DoneOn is not null
               let done = text.DoneOn!.Value
               let planned = baseline?.Tasks.Where(task => task.Delivery == row.Code).Select(task => (DateOnly?)task.Until).Max()
               orderby done
               select new Finished(row.Code, text.Name, planned, done, planned is { } end ? (done.DayNumber - end.DayNumber) / 7 : null),
        ];
    }

    private static PlanHead Head(PlanVersion row) => new(row.Number, row.Name, row.MadeUtc, row.MadeBy);
}

internal static class Slips
{
    /// <summary>Every task of the last plan against the baseline, and how often it moved later.</summary>
    public static IReadOnlyList<Slip> Of(IReadOnlyList<RoadmapView> plans, RoadmapView? baseline)
    {
        if (plans.Count == 0) return [];
        var first = (baseline ?? plans[0]).Tasks.ToDictionary(task => task.Code, task => task.Until);
        return [.. plans[^1].Tasks.Select(task => new Slip(task.Code, first.TryGetValue(task.Code, out var until) ? (task.Until.DayNumber - until.DayNumber) / 7 : 0, Times(plans, task.Code)))];
    }

    private static int Times(IReadOnlyList<RoadmapView> plans, string code)
    {
        DateOnly[] ends = [.. plans.SelectMany(plan => plan.Tasks.Where(task => task.Code == code).Select(task => task.Until))];
        return ends.Zip(ends.Skip(1)).Count(pair => pair.Second > pair.First);
    }
}

/// <summary>What a plan is made of.</summary>
internal sealed record PlanData(IReadOnlyList<DeliveryView> Deliveries, IReadOnlyList<CapacityText> Capacities, Members Members, IReadOnlyList<ManagementCard> Cards)
{
    /// <summary>Open deliveries, and what management asks meanwhile.</summary>
    public PlanInput Input(DateOnly begin) => RoadmapInput.Make(begin, Deliveries, Capacities, Members, [.. DutyTasks.Of(Cards, Members, begin)]);

    public static async Task<PlanData> Read(BundelDb db, TimeProvider clock, CancellationToken cancel)
    {
        var deliveries = await db.Set<Delivery>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel);
        var book = await RegisterBook.Read(db, cancel);
        return new PlanData([.. deliveries.Select(row => new DeliveryView(row.Code, Dated(row.Text(), book, clock.Today()), row.Mutation))], await Capacity(db, cancel), await Bundel.Obligations.Members.Read(db, clock, cancel), await db.Set<ManagementCard>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel));
    }

    public static async Task<IReadOnlyList<CapacityText>> Capacity(BundelDb db, CancellationToken cancel) =>
        [.. (await db.Set<CapacityRow>().AsNoTracking().ToListAsync(cancel)).OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => row.Text())];

    /// <summary>Without a date of its own, a delivery is due at the first coming date of what it is for.</summary>
    private static DeliveryText Dated(DeliveryText text, RegisterBook book, DateOnly today) =>
        text with { Due = text.Due ?? text.Obligations.Select(code => book.Find(code)?.Obligation.Deadline?.Date).Where(date => date > today).Min() };

    public static DateOnly NextMonday(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 7) % 7);
}
