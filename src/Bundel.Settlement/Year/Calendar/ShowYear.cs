// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Settlement.Year.Opinions;
using Bundel.Settlement.Year.Steps;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Calendar;

[UseCase("jaar-tonen", "Toont de kalender van planning en control, de stappen van het jaar en het register van zienswijzen", Example = """{"jaar":2026}""")]
public sealed record ShowYear([property: JsonPropertyName("jaar")] int Year) : IQuery<YearView>, IValidated
{
    public static Permission Requires => SettlementPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (Year is < 1980 or > 2200) yield return Problem.InField("jaar", "jaar-ongeldig", "Dit is geen begrotingsjaar.") with { Expected = "een jaar zoals 2026" };
    }
}

[UseCase("jaaragenda-geven", "Geeft de data van planning en control als iCalendar, met herinneringen", Example = """{"jaar":2026}""")]
public sealed record GiveYearCalendar([property: JsonPropertyName("jaar")] int Year) : IQuery<YearCalendar>
{
    public static Permission Requires => SettlementPermissions.See;
}

public sealed record YearCalendar(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("tekst")] string Text);

/// <param name="Supervisor">Who supervises; null for a form without a Wgr budget.</param>
/// <param name="OpenSteps">Kinds that the year does not have yet.</param>
public sealed record YearView(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("rechtsvorm")] LegalForm Form,
    [property: JsonPropertyName("toezichthouder")] string? Supervisor,
    [property: JsonPropertyName("data")] IReadOnlyList<YearDate> Dates,
    [property: JsonPropertyName("stappen")] IReadOnlyList<StepView> Steps,
    [property: JsonPropertyName("nogTeMaken")] IReadOnlyList<StepKind> OpenSteps,
    [property: JsonPropertyName("zienswijzen")] IReadOnlyList<OpinionView> Opinions,
    [property: JsonPropertyName("zienswijzenTot")] IReadOnlyList<OpinionDeadline> Deadlines);

/// <summary>One date. Null for the day: what it counts from is not planned yet.</summary>
public sealed record YearDate(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("uiterlijk")] DateOnly? Day,
    [property: JsonPropertyName("dagenOver")] int? DaysLeft,
    [property: JsonPropertyName("wachtOp")] string? Waits,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("bevestigd")] bool IsConfirmed,
    [property: JsonPropertyName("herinneringDagen")] int ReminderDays);

public sealed record OpinionDeadline(
    [property: JsonPropertyName("stap")] string Step,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("tot")] DateOnly Until,
    [property: JsonPropertyName("dagenOver")] int DaysLeft);

internal sealed class ShowYearHandler(BundelDb db, YearDates dates, TimeProvider clock) : IHandler<ShowYear, YearView>
{
    public async Task<Result<YearView>> Handle(ShowYear useCase, Actor actor, CancellationToken cancel)
    {
        var collaboration = await db.Collaboration(actor, cancel);
        var steps = await db.Set<YearStep>().AsNoTracking().Where(row => row.Year == useCase.Year).ToListAsync(cancel);
        var decisions = await db.Set<Decision>().AsNoTracking().ToDictionaryAsync(row => row.Id, cancel);
        var newest = steps.GroupBy(step => step.Code, StringComparer.Ordinal).Select(group => group.MaxBy(step => step.Version)!).OrderBy(step => step.Kind).ThenBy(step => step.Number).ToList();
        var found = await dates.Of(collaboration, useCase.Year, cancel);
        if (!found.Succeeded) return Result<YearView>.Failure(found.Problems);
        var today = clock.Today();
        return new YearView(
            useCase.Year, collaboration.LegalForm, dates.HasWgrBudget(collaboration.LegalForm) ? ControlCalendar.Supervisor(await ProvinceTakesPart(cancel)) : null,
            [.. found.Value.Select(date => new YearDate(date.Rule.Code, date.Rule.Name, date.Day, date.Day is { } day ? day.DayNumber - today.DayNumber : null, date.Day is null ? date.Rule.Anchor : null, date.Rule.Source, date.Rule.IsConfirmed, date.Rule.ReminderDays))],
            [.. newest.Select(step => StepView.Of(step, decisions))],
            [.. Enum.GetValues<StepKind>().Where(kind => StepName.IsCounted(kind) || !newest.Exists(step => step.Kind == kind))],
            await OpinionRegister.Read(db, steps, cancel),
            [.. newest.Where(step => step.Kind is StepKind.Frame or StepKind.Draft or StepKind.Change && step.State != VersionState.Adopted).Select(step => (step, Until: OpinionTerm.Of(steps, step.Code)))
                .Where(pair => pair.Until is not null).Select(pair => new OpinionDeadline(pair.step.Code, pair.step.Title, pair.Until!.Value, pair.Until.Value.DayNumber - today.DayNumber))]);
    }

    private Task<bool> ProvinceTakesPart(CancellationToken cancel) => db.Set<Participant>()
        .AnyAsync(row => row.Kind == ParticipantKind.Deelnemer && db.Set<Organisation>().Any(organisation => organisation.Id == row.OrganisationId && organisation.Kind == OrganisationKind.Provincie), cancel);
}

internal sealed class GiveYearCalendarHandler(BundelDb db, YearDates dates, TimeProvider clock) : IHandler<GiveYearCalendar, YearCalendar>
{
    public async Task<Result<YearCalendar>> Handle(GiveYearCalendar useCase, Actor actor, CancellationToken cancel)
    {
        var collaboration = await db.Collaboration(actor, cancel);
        var found = await dates.Of(collaboration, useCase.Year, cancel);
        return found.Select(list => new YearCalendar(FormattableString.Invariant($"planning-en-control-{useCase.Year}.ics"), CalendarFeed.Write(FormattableString.Invariant($"Planning en control {useCase.Year}, {collaboration.Name}"), collaboration.Code, [.. list.Select(date => new CalendarDate(date.Rule, date.Day))], clock.Instant())));
    }
}
