// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Services;
using Bundel.Settlement.Budget;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Vat;

/// <summary>The VAT of a service line on a day. <see cref="FromService"/>: nobody set a period for it, the regime is that of the service, or taxed.</summary>
public sealed record PoolVat(string Pool, string Name, string Key, VatRegime Regime, decimal Rate, decimal? InputVat, bool IsIct, string Source, bool FromService);

/// <summary>What holds about VAT on a day: per service line, and per participant.</summary>
public sealed class VatBook(BundelDb db)
{
    /// <summary>The general rate of the Dutch VAT, in percent: what is assumed of a service line of which nobody said anything.</summary>
    public const decimal UsualRate = 21;

    public async Task<List<VatPeriod>> Periods(CancellationToken cancel) => await db.Set<VatPeriod>().AsNoTracking().OrderBy(row => row.Pool).ThenBy(row => row.ValidFrom).ToListAsync(cancel);

    public async Task<IReadOnlyList<PoolVat>> On(DateOnly day, CancellationToken cancel)
    {
        var periods = (await Periods(cancel)).Where(row => row.Holds(day)).ToDictionary(row => row.Pool, StringComparer.Ordinal);
        var services = await db.Set<Service>().AsNoTracking().ToDictionaryAsync(row => row.Code, row => row.VatRegime, cancel);
        var pools = await db.Set<Pool>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel);
        return pools.ConvertAll(pool => periods.TryGetValue(pool.Code, out var period)
            ? new PoolVat(pool.Code, pool.Name, pool.Key, period.Regime, period.Rate, period.InputVat, period.IsIct, period.Source, false)
            : new PoolVat(pool.Code, pool.Name, pool.Key, services.GetValueOrDefault(pool.Service ?? "", VatRegime.Taxed), UsualRate, null, true, pool.Service is null ? "geen dienst: aangenomen belast" : $"dienst {pool.Service}", true));
    }

    /// <summary>The shares that hold on a day, by participant; who is not in it is onbekend.</summary>
    public async Task<IReadOnlyDictionary<ParticipantId, VatShares>> Profiles(DateOnly day, CancellationToken cancel) =>
        (await db.Set<VatProfile>().AsNoTracking().Where(row => row.ValidFrom <= day).ToListAsync(cancel)).GroupBy(row => row.ParticipantId!.Value)
            .ToDictionary(group => group.Key, group => group.OrderBy(row => row.ValidFrom).ThenBy(row => row.RecordedUtc).Select(row => new VatShares(row.Deductible, row.Compensable)).Last());
}
