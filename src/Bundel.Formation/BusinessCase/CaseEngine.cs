// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase.Coalitions;
using Bundel.Formation.BusinessCase.Evidence;
using Bundel.Formation.Existing;

namespace Bundel.Formation.BusinessCase;

/// <summary>Computes a business case: all alternatives side by side on the same inputs, and always a scenario without saving beside the hoped-for ones.</summary>
public static class CaseEngine
{
    /// <summary>The outcome, or all faults of the input.</summary>
    public static Result<CaseResult> Compute(CaseInput input)
    {
        var problems = CaseCheck.Problems(input);
        if (problems.Count > 0) return Result<CaseResult>.Failure(problems);
        try
        {
            return Computed(input);
        }
        catch (OverflowException)
        {
            return new Problem("bedragen-te-groot", "De bedragen zijn samen te groot om mee te rekenen.");
        }
    }

    private static CaseResult Computed(CaseInput input)
    {
        var complete = input.Candidates.All(candidate => candidate.PresentTotal is not null);
        return new CaseResult(
            input.Name.Trim(), CaseHash.Of(input), input.StartYear, input.Years,
            [.. input.Candidates.Select(View)],
            [.. input.Alternatives.Select(alternative => View(input, alternative, complete))],
            [.. input.Shared.Select(alternative => WhoWithWhomMaker.Make(input, alternative))],
            LikenessOf.All(input.Candidates),
            Benefits(input.Benefits),
            PublishedEvidence.Findings,
            [.. Notices(input)]);
    }

    private static CandidateResult View(Candidate candidate) => new(
        candidate.Code, candidate.Name.Trim(), candidate.Workplaces, candidate.Inhabitants, candidate.PresentTotal,
        Per(candidate.PresentTotal, candidate.Workplaces), Per(candidate.PresentTotal, candidate.Inhabitants), candidate.Applications);

    private static Money? Per(Money? total, int? count) => total is { } amount && count > 0 ? Money.Rounded(amount.Euros / count.Value) : null;

    private static AlternativeResult View(CaseInput input, Alternative alternative, bool complete)
    {
        var known = complete && alternative.HasFigures;
        return new AlternativeResult(
            alternative.Kind, alternative.Name.Trim(), known, known ? [.. new ScenarioMaker(input, alternative).All()] : [],
            alternative.LeadMonths, Text(alternative.Risk), Text(alternative.Control), Text(alternative.Exit), alternative.Note,
            alternative.Joined is { } code ? input.Existing(code) : null);
    }

    private static string Text(string? given) => string.IsNullOrWhiteSpace(given) ? "onbekend" : given.Trim();

    private static BenefitsResult? Benefits(IReadOnlyList<Benefit>? benefits)
    {
        if (benefits is not { Count: > 0 }) return null;
        BenefitYear[] years = [.. benefits.GroupBy(benefit => benefit.Year).OrderBy(year => year.Key).Select(year => Year(year.Key, [.. year]))];
        var (booked, realised, unknown) = (Money.Sum(years.Select(year => year.Booked)), Money.Sum(years.Select(year => year.Realised)), Money.Sum(years.Select(year => year.Unknown)));
        var due = booked - unknown;
        return new BenefitsResult(years, booked, realised, unknown, new Money(Math.Max(0, (due - realised).Cents)), due.Cents == 0 ? null : Math.Round(realised.Euros / due.Euros * 100, 1, MidpointRounding.AwayFromZero));
    }

    private static BenefitYear Year(int year, IReadOnlyList<Benefit> benefits) => new(
        year, Money.Sum(benefits.Select(benefit => benefit.Booked)), Money.Sum(benefits.Select(benefit => benefit.Realised ?? Money.Zero)),
        Money.Sum(benefits.Where(benefit => benefit.Realised is null).Select(benefit => benefit.Booked)));

    private static IEnumerable<string> Notices(CaseInput input)
    {
        foreach (var candidate in input.Candidates)
        {
            string[] lacking = [.. candidate.Costs.ByCategory.Where(cost => cost.Amount is null).Select(cost => cost.Category)];
            if (lacking.Length > 0) yield return $"Van {candidate.Name} {(lacking.Length == 1 ? "is" : "zijn")} onbekend: {Dutch.List(lacking)}. Onbekend is geen nul, dus de uitkomsten van alle alternatieven zijn nog onbekend.";
            if (candidate.Workplaces == 0) yield return $"{candidate.Name} heeft geen werkplekken; kosten per werkplek zijn daar onbekend.";
        }

        foreach (var alternative in input.Alternatives.Where(alternative => !alternative.HasFigures)) yield return $"Van het alternatief {alternative.Name} zijn geen cijfers bekend.";
        foreach (var kind in Enum.GetValues<AlternativeKind>().Except(input.Alternatives.Select(alternative => alternative.Kind))) yield return $"Er is geen alternatief van de soort {Words.Of(kind)}; een raad zal ernaar vragen.";
        if (input.Candidates.Sum(candidate => (long)candidate.Workplaces) is var together and < 1500) yield return $"Samen {Dutch.Number(together)} werkplekken: minder dan de 1.500 die HEC voor een zelfstandige ICT-organisatie nodig vond.";
    }
}
