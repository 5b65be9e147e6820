// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Text.Json;
using Bundel.Obligations.Register;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Calendar;

[UseCase("agenda-adres-ophalen", "Geeft wie een geheim adres heeft de agenda (ics) of de wijzigingen (json)", Example = """{"geheim":"0123456789abcdef","vorm":"ics"}""")]
public sealed record ShowFeed(
    [property: JsonPropertyName("geheim")] string Secret,
    [property: JsonPropertyName("vorm")] FeedFormat Format,
    [property: JsonPropertyName("vanaf")] DateOnly? From = null,
    [property: JsonPropertyName("totEnMet")] DateOnly? Until = null)
    : IQuery<ObligationsDocument>, IValidated
{
    public static Permission Requires => ObligationsPermissions.See;

    public IEnumerable<Problem> Validate() => new ShowCalendar(null, From, Until).Validate();
}

public enum FeedFormat
{
    [JsonStringEnumMemberName("ics")] Calendar,
    [JsonStringEnumMemberName("json")] Changes,
}

internal sealed class ShowFeedHandler(BundelDb db, TimeProvider clock, IHandler<ShowCalendar, CalendarView> calendars, IHandler<ListChanges, IReadOnlyList<RegisterChange>> changes) : IHandler<ShowFeed, ObligationsDocument>
{
    public async Task<Result<ObligationsDocument>> Handle(ShowFeed useCase, Actor actor, CancellationToken cancel)
    {
        var hash = CalendarAddress.Hash(useCase.Secret);
        if (await db.Set<CalendarAddress>().AsNoTracking().FirstOrDefaultAsync(row => row.SecretHash == hash, cancel) is not { } address) return Problem.NotFound("Dit adres bestaat niet of is ingetrokken.");
        var members = await Members.Read(db, clock, cancel);
        var scope = address.ParticipantId is { } participant ? Actor.ForPerson(default, actor.Name, actor.Collaboration, [ObligationsPermissions.See.Code], [participant]) : actor;
        if (useCase.Format == FeedFormat.Calendar)
        {
            var calendar = await calendars.Handle(new ShowCalendar(members.Find(address.ParticipantId)?.Code, useCase.From, useCase.Until), scope, cancel);
            return calendar.Select(view => new ObligationsDocument("verplichtingen.ics", "text/calendar; charset=utf-8", Encoding.UTF8.GetBytes(view.Text)));
        }

        var since = await changes.Handle(new ListChanges(useCase.From), scope, cancel);
        var own = members.Find(address.ParticipantId)?.Name;
        return since.Select(list => new ObligationsDocument("wijzigingen.json", "application/feed+json; charset=utf-8", Feed(list.Where(change => own is null || change.Concerns is null || change.Concerns == own), members.NameOf(address.ParticipantId))));
    }

    /// <summary>JSON Feed 1.1.</summary>
    private static byte[] Feed(IEnumerable<RegisterChange> list, string who) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            version = "https://jsonfeed.org/version/1.1",
            title = $"Verplichtingen: wat er veranderde ({who})",
            language = "nl",
            items = list.Select(change => new
            {
                id = $"{change.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/{change.Kind.Json()}/{change.Code}/{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(change.Text)))[..12]}",
                title = change.Name,
                content_text = change.Text,
                summary = change.Because,
                date_published = change.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z",
                tags = new[] { change.Kind.Text() },
            }),
        }, UseCaseJson.Options);
}
