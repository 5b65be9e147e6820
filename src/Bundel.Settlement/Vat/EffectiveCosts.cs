// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Services;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Vat.Cases;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Vat;

/// <summary>The contributions of a year after deduction and compensation, service line by service line. One that is onbekend makes the sum onbekend.</summary>
public sealed class EffectiveCosts(BundelDb db, VatBook book)
{
    private sealed record Ground(Run Run, IReadOnlyList<RunParticipant> Participants, ILookup<string, (string Pool, Money Amount)> Shares, IReadOnlyDictionary<string, PoolVat> Regimes, IReadOnlyDictionary<string, ParticipantId> Ids, IReadOnlyDictionary<ParticipantId, VatShares> Profiles);

    public async Task<(string? Run, IReadOnlyList<VatParticipant> Participants)> Of(int year, Actor actor, CancellationToken cancel)
    {
        if (await Load(year, actor, cancel) is not { } ground) return (null, []);
        return (ground.Run.Code, [.. ground.Participants.Select(row => Of(row, ground))]);
    }

    public async Task<Result<Explanation>> Explain(int year, string participant, string pool, Actor actor, CancellationToken cancel)
    {
        if (await Load(year, actor, cancel) is not { } ground || !ground.Shares[participant].Any(share => share.Pool == pool)) return Problem.NotFound("Deze deelnemer betaalt in dit jaar niet voor deze dienst.") with { Field = "kostengroep", Found = pool };
        var found = Of(participant, pool, Money.Sum(ground.Shares[participant].Where(share => share.Pool == pool).Select(share => share.Amount)), ground);
        return found.Cost is { } cost ? cost : new Problem("btw-onbekend", found.Unknown!);
    }

    private static VatParticipant Of(RunParticipant row, Ground ground)
    {
        var profile = ProfileOf(row.Code, ground);
        var (effective, unknown) = (Money.Zero, new List<string>());
        foreach (var pool in ground.Shares[row.Code].GroupBy(share => share.Pool))
        {
            var (cost, reason) = Of(row.Code, pool.Key, Money.Sum(pool.Select(share => share.Amount)), ground);
            if (cost is null) unknown.Add(reason!);
            else if (Money.TryParse(cost.Value, out var amount)) effective += amount;
        }

        var known = unknown.Count == 0;
        return new VatParticipant(row.Code, row.Name, profile?.Deductible, profile?.Compensable, row.Amount, known ? effective : null, known ? effective - row.Amount : null, known ? null : string.Join(" ", unknown.Distinct(StringComparer.Ordinal)));
    }

    private static (Explanation? Cost, string? Unknown) Of(string participant, string pool, Money net, Ground ground)
    {
        if (ProfileOf(participant, ground) is not { } profile) return (null, "Aftrekbaar en compensabel deel zijn onbekend.");
        if (!ground.Regimes.TryGetValue(pool, out var regime)) return (null, $"Van kostengroep {pool} is het btw-regime onbekend.");
        if (regime.Regime != VatRegime.Taxed && regime.InputVat is null) return (null, $"Van {regime.Name} is de btw op de inkoop onbekend.");
        var input = Money.Rounded(net.Euros * (regime.InputVat ?? 0) / 100);
        var cost = EffectiveCost.Of(regime.Regime, net, input, regime.Rate, profile.Deductible, profile.Compensable);
        return cost.Succeeded ? (cost.Value, null) : (null, cost.Problems[0].Message);
    }

    private static VatShares? ProfileOf(string participant, Ground ground) =>
        ground.Ids.TryGetValue(participant, out var id) ? ground.Profiles.GetValueOrDefault(id) : null;

    private async Task<Ground?> Load(int year, Actor actor, CancellationToken cancel)
    {
        if (await db.RunOfYear(year, cancel) is not { } run) return null;
        var day = new DateOnly(year, 1, 1);
        var ids = await db.Set<Participant>().AsNoTracking().ToDictionaryAsync(row => row.Code, row => row.Id, cancel);
        var participants = await db.Set<RunParticipant>().AsNoTracking().Where(row => row.RunId == run.Id).OrderBy(row => row.Position).ToListAsync(cancel);
        var shares = await db.Set<RunPart>().AsNoTracking().Where(row => row.RunId == run.Id)
            .Join(db.Set<RunLine>().Where(row => row.RunId == run.Id), part => part.Line, line => line.Code, (part, line) => new { part.Participant, line.Pool, part.Amount }).ToListAsync(cancel);
        return new Ground(
            run, participants.FindAll(row => ids.TryGetValue(row.Code, out var id) && actor.Covers(id)),
            shares.ToLookup(row => row.Participant, row => (row.Pool, row.Amount), StringComparer.Ordinal),
            (await book.On(day, cancel)).ToDictionary(row => row.Pool, StringComparer.Ordinal), ids, await book.Profiles(day, cancel));
    }
}
