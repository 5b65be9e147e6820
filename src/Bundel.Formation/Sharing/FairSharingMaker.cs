// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.BusinessCase.Coalitions;

namespace Bundel.Formation.Sharing;

/// <summary>Computes who would pay what from the cost game of one alternative.</summary>
internal sealed class FairSharingMaker(CaseInput input, Alternative alternative)
{
    public const int MostYears = 10;

    public Result<FairSharing> Make(SharingMethod method, int years)
    {
        var costs = new CoalitionCosts(input, alternative);
        if (input.Candidates.Count > CoalitionCosts.MaxCandidates) return Cannot($"Boven {CoalitionCosts.MaxCandidates} kandidaten zijn niet alle groepen na te gaan; ./bundel kostenspel rekent dan met kosten in onderdelen.");
        if (!costs.Works) return Cannot("Binnen de looptijd werkt dit alternatief nog niet, dus is er niets over jaren te verdelen.");
        var table = costs.Table();
        if (method.Solve(table) is not { } exact) return Cannot($"De methode {method.Name()} heeft hier geen uitkomst: samenwerken levert samen niets op.");
        return Made(table, method, exact, years);
    }

    private static Problem Cannot(string reason) => Problem.Conflict("verdeling-onbekend", reason);

    private FairSharing Made(CoalitionTable table, SharingMethod method, Rational[] exact, int years)
    {
        Rational[] today = [.. input.Candidates.Select(candidate => SharingMethods.Exact(candidate.Today!.Value))];
        var all = Rational.Sum(today);
        Rational[] same = [.. today.Select(amount => all.Sign == 0 ? table.Total / today.Length : table.Total * amount / all)];
        var (proposed, sameCents, bands) = (SharingMethods.InCents(exact), SharingMethods.InCents(same), CoreBand.Of(table));
        return new FairSharing(
            alternative.Name.Trim(), method, WhoWithWhomMaker.Amount(table.Total), bands is null,
            [.. input.Candidates.Select((candidate, i) => new FairMember(
                candidate.Code, candidate.Name.Trim(), candidate.Inhabitants, candidate.Today!.Value, sameCents[i],
                bands is null ? null : WhoWithWhomMaker.Amount(bands[i].Least), bands is null ? null : WhoWithWhomMaker.Amount(bands[i].Most), proposed[i], proposed[i] - sameCents[i]))],
            Objection(table, "in de verhouding van nu", same), Objection(table, "volgens " + method.Name(), exact),
            [.. Enumerable.Range(0, years + 1).Select(year => new PathYear(year, SharingMethods.InCents([.. same.Select((from, i) => from + (exact[i] - from) * new Rational(year, years))])))],
            [.. Enumerable.Range(0, table.Count).Select(player => Without(table, method, exact, player))],
            method == SharingMethod.Nucleolus ? Proof(table) : []);
    }

    private static KeyObjection? Objection(CoalitionTable table, string division, Rational[] amounts) =>
        Core.StrongestObjection(table, amounts) is { } found ? WhoWithWhomMaker.Objection(division, table.NamesOf(found.Coalition), WhoWithWhomMaker.Amount(found.Amount)) : null;

    /// <summary>The game without one player, solved anew; it goes on alone.</summary>
    private static MembershipChange Without(CoalitionTable table, SharingMethod method, Rational[] before, int player)
    {
        var itself = WhoWithWhomMaker.Amount(table.Alone(player) - before[player]);
        if (table.Count == 1 || method.Solve(table.Among(table.Everyone & ~(1u << player))) is not { } after)
            return new MembershipChange(table.Players[player], null, new Money?[table.Count], itself);
        Money?[] others = [.. Enumerable.Range(0, table.Count).Select(i => i == player ? (Money?)null : WhoWithWhomMaker.Amount(after[i < player ? i : i - 1] - before[i]))];
        return new MembershipChange(table.Players[player], Money.Sum(others.Select(amount => amount ?? Money.Zero)), others, itself);
    }

    private static IReadOnlyList<ProofLevel> Proof(CoalitionTable table) => Nucleolus.Of(table) is { } solution
        ? [.. solution.Certificate.Levels.Select(level => new ProofLevel(WhoWithWhomMaker.Amount(-level.Excess), [.. level.Coalitions.Select(weighted => table.NamesOf(weighted.Coalition))]))]
        : [];
}
