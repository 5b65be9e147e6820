// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Importing;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Services;
using Bundel.Kernel.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.ServiceLevels;

/// <summary>Reads the monthly file of the service-desk tool and lays it beside what was recorded.</summary>
internal sealed class LevelFile(BundelDb db, UploadedTables tables)
{
    private static readonly Column<DateOnly> Month = Column.Of("maand", ReadMonth, "periode");
    private static readonly Column<string> Participant = Column.Code("deelnemer", "deelnemercode", "gemeente").Optional();
    private static readonly Column<string> Service = Column.Code("dienst", "dienstcode");
    private static readonly Column<string> Indicator = Column.Text("indicator", "kpi");
    private static readonly Column<string> Unit = Column.Text("eenheid").Optional();
    private static readonly Column<decimal> Norm = Column.Decimal("norm", "afspraak").Optional();
    private static readonly Column<NormDirection> Direction = Column.Of("richting", EnumNames.Parse<NormDirection>).Optional();
    private static readonly Column<decimal> Reached = Column.Decimal("gerealiseerd", "realisatie", "waarde").Optional();

    public async Task<Result<IReadOnlyList<LevelDifference>>> Read(UploadedFile upload, CancellationToken cancel)
    {
        var bound = tables.Read(upload).Then(table => BoundTable.Bind(table, Month, Participant, Service, Indicator, Unit, Norm, Direction, Reached)).WithField("bestand");
        if (!bound.Succeeded) return Result<IReadOnlyList<LevelDifference>>.Failure(bound.Problems);
        var participants = await db.Set<Participant>().ToDictionaryAsync(row => row.Code, row => row.Id, cancel);
        var services = await db.Set<Service>().Select(row => row.Code).ToListAsync(cancel);
        var problems = new List<Problem>();
        var rows = new List<(LevelText Text, ParticipantId? Participant)>();
        foreach (var row in bound.Value.Rows)
        {
            var text = new LevelText(row.Find(Participant), row.Get(Service), row.Get(Indicator), row.Get(Month), row.Find(Unit) ?? "", row.Find(Norm), row.Find(Direction) ?? NormDirection.AtLeast, row.Find(Reached));
            if (!services.Contains(text.Service, StringComparer.Ordinal)) problems.Add(new Problem("dienst-onbekend", "deze dienst bestaat niet.") { Place = row.PlaceOf(Service), Found = text.Service });
            if (text.Participant is { } code && !participants.ContainsKey(code)) problems.Add(new Problem("deelnemer-onbekend", "deze deelnemer bestaat niet.") { Place = row.PlaceOf(Participant), Found = code });
            if (rows.Exists(other => Same(other.Text, text))) problems.Add(new Problem("regel-dubbel", "deze indicator staat er twee keer voor dezelfde maand.") { Place = row.PlaceOf(Indicator), Found = text.Indicator });
            rows.Add((text, text.Participant is { } known && participants.TryGetValue(known, out var id) ? id : null));
        }

        if (rows.Count == 0) problems.Add(new Problem("geen-regels", "Dit bestand heeft geen regels.") { Place = new Place(upload.Name) });
        if (problems.Count > 0) return problems.ConvertAll(problem => problem with { Field = "bestand" });
        var months = rows.Select(row => row.Text.Month).Distinct().ToList();
        var before = LevelBook.Newest(await db.Set<ServiceLevel>().AsNoTracking().Where(row => months.Contains(row.Month)).ToListAsync(cancel));
        return Result<IReadOnlyList<LevelDifference>>.Success([.. rows.Select(row => new LevelDifference(row.Text, row.Participant, before.FirstOrDefault(old => old.ParticipantId == row.Participant && old.Service == row.Text.Service && old.Indicator == row.Text.Indicator && old.Month == row.Text.Month)))]);
    }

    private static bool Same(LevelText one, LevelText other) => (one.Participant, one.Service, one.Indicator, one.Month) == (other.Participant, other.Service, other.Indicator, other.Month);

    private static Result<DateOnly> ReadMonth(string text)
    {
        foreach (var format in new[] { "yyyy-MM", "yyyy-MM-dd", "M-yyyy", "d-M-yyyy" })
        {
            if (DateOnly.TryParseExact(text.Trim(), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new DateOnly(day.Year, day.Month, 1);
        }

        return new Problem("maand-ongeldig", "dit is geen maand.") { Found = text, Expected = "een maand zoals 2026-09" };
    }
}

internal static class LevelBook
{
    /// <summary>The last that was recorded of every participant, service, indicator and month.</summary>
    public static IReadOnlyList<ServiceLevel> Newest(IEnumerable<ServiceLevel> rows) =>
        [.. rows.GroupBy(row => (row.ParticipantId, row.Service, row.Indicator, row.Month)).Select(group => group.OrderBy(row => row.RecordedUtc).ThenBy(row => row.Id).Last())
            .OrderBy(row => row.Service, StringComparer.Ordinal).ThenBy(row => row.Indicator, StringComparer.Ordinal).ThenBy(row => row.Month)];

    /// <summary>Of one participant in a period: its own rows, and those of all where it has none of its own.</summary>
    public static async Task<IReadOnlyList<ServiceLevel>> Of(BundelDb db, ParticipantId participant, DateOnly from, DateOnly through, CancellationToken cancel)
    {
        var rows = Newest(await db.Set<ServiceLevel>().AsNoTracking().Where(row => (row.ParticipantId == null || row.ParticipantId == participant) && row.Month >= from && row.Month <= through).ToListAsync(cancel));
        return [.. rows.Where(row => row.ParticipantId is not null || !rows.Any(own => own.ParticipantId is not null && (own.Service, own.Indicator, own.Month) == (row.Service, row.Indicator, row.Month)))];
    }
}
