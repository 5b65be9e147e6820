// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Standing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Register;

[UseCase("verplichtingen-wijzigingen", "Toont wat er in het register en in de standen veranderde", Example = """{"sinds":"2026-10-23"}""")]
public sealed record ListChanges([property: JsonPropertyName("sinds")] DateOnly? Since = null) : IQuery<IReadOnlyList<RegisterChange>>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public enum ChangeKind
{
    [JsonStringEnumMemberName("datum")] Date,
    [JsonStringEnumMemberName("register")] Register,
    [JsonStringEnumMemberName("stand")] Status,
    [JsonStringEnumMemberName("bewijs")] Evidence,
}

/// <param name="Concerns">Name of the one participant that it is about; null when it is about all.</param>
public sealed record RegisterChange(
    [property: JsonPropertyName("dag")] DateOnly Day,
    [property: JsonPropertyName("soort")] ChangeKind Kind,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("reden")] string? Because = null,
    [property: JsonPropertyName("betreft")] string? Concerns = null);

internal sealed class ListChangesHandler(BundelDb db, TimeProvider clock) : IHandler<ListChanges, IReadOnlyList<RegisterChange>>
{
    public async Task<Result<IReadOnlyList<RegisterChange>>> Handle(ListChanges useCase, Actor actor, CancellationToken cancel)
    {
        var since = useCase.Since ?? clock.Today().AddMonths(-1);
        if (since.Year < 1900) return Problem.InField("sinds", "datum-te-oud", "Deze dag ligt voor 1900.") with { Found = Dutch.ShortDate(since) };
        var from = since.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var book = await RegisterBook.Read(db, cancel);
        List<RegisterChange> changes = [.. book.Rows.SelectMany(row => Dates(row.Obligation, since))];
        changes.AddRange(await Entries(from, cancel));
        changes.AddRange(await Statuses(book, from, cancel));
        var evidence = await db.Set<EvidenceEntry>().AsNoTracking().Where(row => row.RecordedUtc >= from).ToListAsync(cancel);
        changes.AddRange(evidence.Select(row => new RegisterChange(Dutch.Day(row.RecordedUtc), ChangeKind.Evidence, row.Obligation, Name(book, row.Obligation), $"Bewijs toegevoegd: {row.Title}")));
        return changes.OrderByDescending(change => change.Day).ThenBy(change => change.Kind).ThenBy(change => change.Code, StringComparer.Ordinal).ToArray();
    }

    private static string Name(RegisterBook book, string code) => book.Find(code)?.Obligation.Name ?? code;

    /// <summary>A date that took the place of another, on the day it was seen; the first version of a date is no change.</summary>
    private static IEnumerable<RegisterChange> Dates(Obligation row, DateOnly since) =>
        from date in row.Dates
        where date.SupersededBy is null && date.SeenOn >= since && row.Dates.Any(other => other.Kind == date.Kind && other.SupersededBy is not null)
        let before = row.Dates.Last(other => other.Kind == date.Kind && other.SupersededBy is not null)
        select new RegisterChange(date.SeenOn, ChangeKind.Date, row.Code, row.Name, $"{date.Kind.Text()}: {before.Text} → {date.Text} ({date.Status.Text()})", date.Source);

    private async Task<IEnumerable<RegisterChange>> Entries(DateTime from, CancellationToken cancel)
    {
        var entries = await db.Set<RegisterEntry>().AsNoTracking().OrderBy(row => row.RecordedUtc).ThenBy(row => row.Id).ToListAsync(cancel);
        var rows = ShippedRegister.Rows.ToDictionary(row => row.Code);
        var changes = new List<RegisterChange>();
        foreach (var entry in entries)
        {
            var (before, after) = (rows.GetValueOrDefault(entry.Code), entry.Row() ?? ShippedRegister.Rows.FirstOrDefault(row => row.Code == entry.Code));
            if (after is null) rows.Remove(entry.Code);
            else rows[entry.Code] = after;
            if (entry.RecordedUtc < from) continue;
            var text = (before, after) switch
            {
                (null, _) => "Toegevoegd",
                (_, null) => "Vervallen",
                _ => string.Join("; ", RowDifference.Of(before, after)),
            };
            changes.Add(new RegisterChange(Dutch.Day(entry.RecordedUtc), ChangeKind.Register, entry.Code, (after ?? before)?.Name ?? entry.Code, text, entry.Because));
        }

        return changes;
    }

    private async Task<IEnumerable<RegisterChange>> Statuses(RegisterBook book, DateTime from, CancellationToken cancel)
    {
        var people = await Members.Read(db, clock, cancel);
        var rows = await db.Set<StatusEntry>().AsNoTracking().Where(row => row.RecordedUtc >= from).ToListAsync(cancel);
        return rows.Select(row => new RegisterChange(Dutch.Day(row.RecordedUtc), ChangeKind.Status, row.Obligation, Name(book, row.Obligation), $"{people.NameOf(row.ParticipantId)}: {row.Status.Text()}", row.Note, row.ParticipantId is null ? null : people.NameOf(row.ParticipantId)));
    }
}
