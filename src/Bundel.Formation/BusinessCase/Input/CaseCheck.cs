// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Existing;
using Bundel.Formation.Reading;

namespace Bundel.Formation.BusinessCase;

/// <summary>What a business case must hold before anything is computed; all faults at once.</summary>
public static class CaseCheck
{
    public const int MaxCandidates = 342;
    public const int MaxYears = 30;
    private const int MaxAlternatives = 20;
    private const int MaxDraws = 100_000;

    public static IReadOnlyList<Problem> Problems(CaseInput input)
    {
        var check = new Pointers();
        Frame(check, input);
        Candidates(check, input);
        Pointers.Each(input.OwnCollaborations, "/eigenSamenwerkingen", (known, at) => KnownCollaborationRules.Check(check, known, at));
        check.Unique(input.OwnCollaborations ?? [], known => known.Code, "/eigenSamenwerkingen", "code");
        Pointers.Each(input.Alternatives, "/alternatieven", (alternative, at) => AlternativeCheck.Check(check, alternative, input, at));
        Division(check, input, input.Division, "/verdeling");
        for (var a = 0; a < input.Alternatives.Count; a++)
        {
            var place = FormattableString.Invariant($"/alternatieven/{a}/eenmalig");
            Pointers.Each(input.Alternatives[a].OneOffs, place, (item, at) =>
            {
                if (item.Division is { } own) Division(check, input, own, at + "/verdeling");
            });
        }

        return check.Problems;
    }

    private static void Frame(Pointers check, CaseInput input)
    {
        check.Text(input.Name, "/naam");
        check.Between(input.StartYear, 2000, 2100, "/startjaar");
        check.Between(input.Years, 1, MaxYears, "/jaren");
        check.Between(input.DiscountRate, 0, 25, "/rekenrente");
        check.Between(input.Index, -10, 25, "/index");
        check.Count(input.Candidates.Count, 1, MaxCandidates, "/kandidaten", "kandidaten");
        check.Count(input.Alternatives.Count, 1, MaxAlternatives, "/alternatieven", "alternatieven");
        if (input.Simulation is { } simulation) check.Between(simulation.Draws, 100, MaxDraws, "/simulatie/trekkingen");
        if (input.Sensitivity is { } spread)
        {
            Spread(check, spread.Adoption, 0, 150, "/gevoeligheid/deelname");
            Spread(check, spread.Delay, 0, 120, "/gevoeligheid/vertragingMaanden");
            Spread(check, spread.Index, -10, 10, "/gevoeligheid/index");
            Spread(check, spread.Realisation, 0, 200, "/gevoeligheid/besparing");
            Spread(check, spread.Overrun, 0, 500, "/gevoeligheid/eenmalig");
        }

        Pointers.Each(input.Benefits, "/baten", (benefit, at) =>
        {
            check.Text(benefit.Name, at + "/naam");
            check.Between(benefit.Year, 2000, 2100, at + "/jaar");
            check.Amount(benefit.Booked, at + "/geboekt");
        });
    }

    private static void Spread(Pointers check, Spread? spread, decimal least, decimal most, string pointer)
    {
        if (spread is null) return;
        check.Between(spread.Low, least, most, pointer + "/laag");
        check.Between(spread.High, least, most, pointer + "/hoog");
        if (spread.Low > spread.High) check.Add("laag-boven-hoog", "De laagste waarde is hoger dan de hoogste.", pointer);
    }

    private static void Candidates(Pointers check, CaseInput input)
    {
        check.Unique(input.Candidates, candidate => candidate.Code, "/kandidaten", "code");
        Pointers.Each(input.Candidates, "/kandidaten", (candidate, at) =>
        {
            if (!Code.Parse(candidate.Code, "code").Succeeded) check.Add("code-onjuist", "Dit is geen code.", at + "/code", candidate.Code, "kleine letters, cijfers en streepjes");
            check.Text(candidate.Name, at + "/naam");
            check.Between(candidate.Workplaces, 0, 1_000_000, at + "/werkplekken");
            if (candidate.Inhabitants is { } inhabitants) check.Between(inhabitants, 0, 20_000_000, at + "/inwoners");
            if (candidate.Applications is { } applications) check.Between(applications, 0, 100_000, at + "/applicaties");
            check.Amount(candidate.Contribution, at + "/bijdrageNu");
            foreach (var (category, amount) in candidate.Costs.ByCategory) check.Amount(amount, $"{at}/kosten/{category}");
            Pointers.Each(candidate.Contracts, at + "/contracten", (contract, place) =>
            {
                check.Text(contract.Name, place + "/naam");
                check.Amount(contract.PerYear, place + "/perJaar");
            });
        });
    }

    private static void Division(Pointers check, CaseInput input, CaseDivision division, string pointer)
    {
        var reason = division switch
        {
            CaseDivision.Workplaces when input.Candidates.All(candidate => candidate.Workplaces <= 0) => "Geen enkele kandidaat heeft werkplekken, dus daarnaar is niets te verdelen.",
            CaseDivision.Inhabitants when input.Candidates.Any(candidate => candidate.Inhabitants is null) => $"Van {Missing(input, candidate => candidate.Inhabitants is null)} zijn de inwoners onbekend; naar inwoners verdelen kan pas als ze er zijn.",
            CaseDivision.Inhabitants when input.Candidates.All(candidate => candidate.Inhabitants == 0) => "Geen enkele kandidaat heeft inwoners, dus daarnaar is niets te verdelen.",
            CaseDivision.PresentCosts when input.Candidates.Any(candidate => candidate.PresentTotal is null) => $"Van {Missing(input, candidate => candidate.PresentTotal is null)} zijn de kosten nu niet volledig bekend; naar kosten verdelen kan pas als ze er zijn.",
            CaseDivision.PresentCosts when input.Candidates.All(candidate => candidate.PresentTotal?.Cents == 0) => "Geen enkele kandidaat heeft nu kosten, dus daarnaar is niets te verdelen.",
            _ => null,
        };
        if (reason is not null) check.Add("verdeling-kan-niet", reason, pointer);
    }

    private static string Missing(CaseInput input, Func<Candidate, bool> lacks) => Dutch.List([.. input.Candidates.Where(lacks).Select(candidate => candidate.Name)]);
}
