// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Iv3;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Vat;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ports.Participants;

/// <summary>
/// What a participant puts into its own budget: per taakveld and Iv3 category for this year and the three after it, VAT that does not come back apart,
/// and the begrotingswijziging between the first run of the year and the one that holds. A year without a checked run is onbekend.
/// </summary>
internal sealed class OwnBudgetBlock(BundelDb db, Iv3Book iv3, EffectiveCosts costs) : IParticipantBlock
{
    private const int Place = 20;
    private const int Years = 4;

    private sealed record Account(string TaskField, string Category);

    public async Task<ParticipantBlock?> For(BlockOf subject, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.See) || await db.RunOfYear(subject.Year, cancel) is not { } current) return null;
        var mapping = (await iv3.For(subject.Code, cancel)).ToDictionary(line => line.Pool, line => line, StringComparer.Ordinal);
        var (years, vat) = (new List<Dictionary<Account, Money>?>(), new List<Money?>());
        for (var year = subject.Year; year < subject.Year + Years; year++)
        {
            years.Add(await db.RunOfYear(year, cancel) is { } run ? await Amounts(run.Id, subject.Code, mapping, cancel) : null);
            vat.Add((await costs.Of(year, actor, cancel)).Participants.FirstOrDefault(row => row.Participant == subject.Code)?.Stays);
        }

        var first = await db.Set<Run>().AsNoTracking().Where(row => row.Year == subject.Year && (row.State == RunState.Adopted || row.State == RunState.Superseded)).OrderBy(row => row.Version).FirstOrDefaultAsync(cancel);
        var before = first is null || first.Id == current.Id ? null : await Amounts(first.Id, subject.Code, mapping, cancel);
        var assumed = mapping.Values.Any(line => line.Assumed) ? " Een toewijzing die niemand heeft vastgelegd, is aangenomen: overhead (0.4), inkomensoverdracht aan een gemeenschappelijke regeling (L4.3.3)." : "";
        return new ParticipantBlock(
            "Eigen begroting", Place, "Wat u in uw eigen begroting opneemt. Een jaar zonder verrekening die gecontroleerd is, is onbekend." + assumed,
            Tables: [Ahead(subject.Year, years, vat), .. before is null ? Array.Empty<BlockTable>() : [Change(subject.Year, before, years[0]!)]],
            Actions: [new AttentionAction("Taakvelden en categorieën", "verrekenen/btw")]);
    }

    private async Task<Dictionary<Account, Money>> Amounts(RunId run, string participant, Dictionary<string, Iv3Line> mapping, CancellationToken cancel)
    {
        var parts = await db.Set<RunPart>().AsNoTracking().Where(row => row.RunId == run && row.Participant == participant)
            .Join(db.Set<RunLine>().Where(row => row.RunId == run), part => part.Line, line => line.Code, (part, line) => new { line.Pool, part.Amount }).ToListAsync(cancel);
        return parts.GroupBy(part => mapping.TryGetValue(part.Pool, out var line) ? new Account(line.TaskField, line.Category) : new Account(Iv3Defaults.Overhead, Iv3Defaults.ParticipantCategory))
            .ToDictionary(group => group.Key, group => Money.Sum(group.Select(part => part.Amount)));
    }

    private static BlockTable Ahead(int year, List<Dictionary<Account, Money>?> years, List<Money?> vat)
    {
        var accounts = years.OfType<Dictionary<Account, Money>>().SelectMany(amounts => amounts.Keys).Distinct().OrderBy(account => account.TaskField, StringComparer.Ordinal).ThenBy(account => account.Category, StringComparer.Ordinal);
        return new BlockTable("Voor uw begroting en meerjarenraming", [new("Taakveld"), new("Iv3-categorie"), .. Enumerable.Range(year, Years).Select(one => new BlockColumn(FormattableString.Invariant($"{one}"), BlockKind.Amount))],
        [
            .. accounts.Select(account => (IReadOnlyList<string?>)[account.TaskField, account.Category, .. years.Select(amounts => amounts is null ? null : amounts.GetValueOrDefault(account).ToString())]),
            ["Btw die niet terugkomt", "", .. vat.Select(amount => amount?.ToString())],
            ["Samen", "", .. years.Select((amounts, at) => amounts is null || vat[at] is not { } lost ? null : (Money.Sum(amounts.Values) + lost).ToString())],
        ])
        { HasTotal = true };
    }

    private static BlockTable Change(int year, Dictionary<Account, Money> before, Dictionary<Account, Money> now)
    {
        var accounts = before.Keys.Union(now.Keys).OrderBy(account => account.TaskField, StringComparer.Ordinal).ThenBy(account => account.Category, StringComparer.Ordinal);
        return new BlockTable(FormattableString.Invariant($"Begrotingswijziging {year}"), [new("Taakveld"), new("Iv3-categorie"), new("Was", BlockKind.Amount), new("Wordt", BlockKind.Amount), new("Wijziging", BlockKind.Difference)],
        [
            .. accounts.Select(account => Row(account.TaskField, account.Category, before.GetValueOrDefault(account), now.GetValueOrDefault(account))),
            Row("Totaal", "", Money.Sum(before.Values), Money.Sum(now.Values)),
        ])
        { HasTotal = true };
    }

    private static IReadOnlyList<string?> Row(string field, string category, Money before, Money now) => [field, category, before.ToString(), now.ToString(), (now - before).ToString()];
}
