// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Ports;
using Bundel.Collaborations.Services;
using Bundel.Settlement.ServiceLevels;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ports.Participants;

/// <summary>What a participant gets for its money: norm and realisation of the last month of every indicator.</summary>
internal sealed class ServiceBlock(BundelDb db) : IParticipantBlock
{
    private const int Place = 50;

    public async Task<ParticipantBlock?> For(BlockOf subject, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.See)) return null;
        var rows = await LevelBook.Of(db, subject.Id, new DateOnly(subject.Year, 1, 1), new DateOnly(subject.Year, 12, 31), cancel);
        if (rows.Count == 0) return null;
        var names = await db.Set<Service>().AsNoTracking().ToDictionaryAsync(row => row.Code, row => row.Name, cancel);
        var last = rows.GroupBy(row => (row.Service, row.Indicator)).Select(group => (Row: group.MaxBy(row => row.Month)!, Met: group.Count(row => row.Verdict == LevelVerdict.Met), All: group.Count()));
        return new ParticipantBlock(
            "Dienstverlening", Place,
            Figures: [.. new[] { LevelVerdict.Met, LevelVerdict.Missed, LevelVerdict.Unknown }.Select(verdict => new BlockFigure(verdict.Text(), Dutch.Number(rows.Count(row => row.Verdict == verdict)), $"van {Dutch.Count(rows.Count, "meting", "metingen")} in het jaar"))],
            Tables: [new BlockTable("Serviceniveaus, laatste maand", [new("Dienst"), new("Indicator"), new("Maand"), new("Norm"), new("Gerealiseerd", BlockKind.Number), new("Uitkomst"), new("Maanden gehaald")],
                [.. last.Select(found => new string?[] { names.GetValueOrDefault(found.Row.Service, found.Row.Service), found.Row.Indicator, found.Row.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), Norm(found.Row), found.Row.Reached?.ToString(CultureInfo.InvariantCulture), found.Row.Verdict.Text(), FormattableString.Invariant($"{found.Met} van {found.All}") })])]);
    }

    private static string Norm(ServiceLevel row) => row.Norm is { } norm ? $"{row.Direction.Text()} {Dutch.Figure(norm)} {row.Unit}".TrimEnd() : "geen norm";
}
