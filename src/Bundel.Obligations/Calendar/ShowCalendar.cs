// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Calendars;
using Bundel.Obligations.Management;
using Bundel.Obligations.Register;
using Bundel.Obligations.Standing;

namespace Bundel.Obligations.Calendar;

[UseCase("verplichtingen-agenda-tonen", "Toont uiterste datums, termijnen van beheer en opleveringen als gebeurtenissen, ook als iCalendar", Example = """{"deelnemer":"lindehaven","vanaf":"2026-11-01","totEnMet":"2027-12-31"}""")]
public sealed record ShowCalendar(
    [property: JsonPropertyName("deelnemer")] string? Participant = null,
    [property: JsonPropertyName("vanaf")] DateOnly? From = null,
    [property: JsonPropertyName("totEnMet")] DateOnly? Until = null)
    : IQuery<CalendarView>, IValidated
{
    private const int MostDays = 366 * 5;

    public static Permission Requires => ObligationsPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (From?.Year < 1900) yield return Problem.InField("vanaf", "datum-te-oud", "Deze dag ligt voor 1900.");
        if (Until < From) yield return Problem.InField("totEnMet", "periode-ongeldig", "De agenda eindigt voor zij begint.");
        else if (Until is { } until && From is { } from && until.DayNumber - from.DayNumber > MostDays)
            yield return Problem.InField("totEnMet", "periode-te-lang", "Zo ver gaat de agenda niet.") with { Found = $"{Dutch.ShortDate(from)} tot en met {Dutch.ShortDate(until)}", Expected = "hoogstens vijf jaar" };
    }
}

public sealed record CalendarView(
    [property: JsonPropertyName("gebeurtenissen")] IReadOnlyList<CalendarEvent> Events,
    [property: JsonPropertyName("agenda")] string Text);

public sealed record CalendarEvent(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("dag")] DateOnly Day,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("tekst")] string Text);

internal sealed class ShowCalendarHandler(BundelDb db, TimeProvider clock) : IHandler<ShowCalendar, CalendarView>
{
    private const int YearsAhead = 2;
    private const int ReminderDays = 14;

    public async Task<Result<CalendarView>> Handle(ShowCalendar useCase, Actor actor, CancellationToken cancel)
    {
        var situation = await Situation.Read(db, clock, cancel);
        var named = situation.Members.Named(useCase.Participant, actor);
        if (!named.Succeeded) return Result<CalendarView>.Failure(named.Problems);
        var from = useCase.From ?? situation.Today.AddMonths(-1);
        var until = useCase.Until ?? from.AddYears(YearsAhead);
        var events = Deadlines(situation, named.Value).Concat(Expiries(situation, named.Value)).Concat(Deliveries(situation, named.Value))
            .Where(item => item.Day >= from && item.Day <= until).OrderBy(item => item.Day).ThenBy(item => item.Id, StringComparer.Ordinal).ToList();
        var name = "Verplichtingen" + (named.Value is { } member ? $" {member.Name}" : "");
        return new CalendarView(events, CalendarText.Of(name, events.Select(item => new CalendarEntry($"{item.Id}-{actor.Collaboration!.Value.Value:N}", item.Day, item.Title, item.Text, ReminderDays)), clock.Instant()));
    }

    private static IEnumerable<CalendarEvent> Deadlines(Situation situation, Member? member) =>
        from row in situation.Book.Obligations
        where row.Deadline is not null && (member is null || row.ForceOn(member.Kind) != BindingForce.Unknown)
        let status = member is null ? situation.Overall(row.Code) : situation.Of(row.Code, member)
        select new CalendarEvent("datum-" + row.Code, row.Deadline!.Date, $"Uiterlijk: {row.Name}{(row.IsDoubtful ? " (nog na te kijken)" : "")}", $"{row.Force.Text()}; stand: {status.Text()}; {row.Basis}");

    private static IEnumerable<CalendarEvent> Expiries(Situation situation, Member? member) =>
        from card in situation.Cards
        where member is null || card.ParticipantId is null || card.ParticipantId == member.Id
        let text = card.Text()
        from expiry in text.All().Index()
        select new CalendarEvent(FormattableString.Invariant($"beheer-{card.Code}-{expiry.Index}"), expiry.Item.Until, $"Verloopt: {expiry.Item.Name}", text.Name + (expiry.Item.RepeatMonths is { } months ? $"; komt terug na {Dutch.Count(months, "maand", "maanden")}" : ""));

    private static IEnumerable<CalendarEvent> Deliveries(Situation situation, Member? member) =>
        from delivery in situation.Deliveries
        let text = delivery.Text()
        where text.Due is not null && text.DoneOn is null && (member is null || text.Participants.Count == 0 || text.Participants.Contains(member.Code))
        select new CalendarEvent("oplevering-" + delivery.Code, text.Due!.Value, $"Oplevering: {text.Name}", text.Owner is { } owner ? "Eigenaar: " + owner : "");
}
