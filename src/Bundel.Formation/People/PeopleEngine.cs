// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Formation.Reading;

namespace Bundel.Formation.People;

/// <summary>Adds the plan up; a was-wordtlijst that does not agree with the formation is refused with every difference.</summary>
public static class PeopleEngine
{
    private const decimal MostFte = 100_000;
    private const int MostYears = 10;

    /// <summary>Steps that belong to every plan; the first one at every candidate.</summary>
    private static readonly string[] Usual = ["adviesaanvraag", "lokaal overleg", "sociaal plan", "belangstellingsregistratie", "plaatsingsplan", "start"];

    public static Result<PeopleResult> Compute(PeoplePlan plan)
    {
        var problems = Problems(plan);
        return problems.Count > 0 ? Result<PeopleResult>.Failure(problems) : Computed(plan);
    }

    public static IReadOnlyList<Problem> Problems(PeoplePlan plan)
    {
        var check = new Pointers();
        check.Unique(plan.Present, row => row.Candidate + "\n" + row.Function, "/nu", "functie");
        check.Unique(plan.Planned, row => row.Function, "/straks", "functie");
        Pointers.Each(plan.Present, "/nu", (row, at) =>
        {
            check.Text(row.Candidate, at + "/kandidaat");
            check.Text(row.Function, at + "/functie");
            check.Between(row.Fte, 0, MostFte, at + "/fte");
            check.Between(row.Temporary, 0, Math.Max(0, row.Fte), at + "/tijdelijk");
            check.Amount(row.Payroll, at + "/loonsom");
            var moved = plan.WasBecomes.Where(move => move.Candidate == row.Candidate && move.From == row.Function).Sum(move => move.Fte);
            if (moved != row.Fte) check.Add("was-wordt-telt-niet-op", $"De was-wordtlijst telt voor {row.Function} van {row.Candidate} niet op tot de formatie.", at + "/fte", Text(moved), Text(row.Fte));
        });
        Pointers.Each(plan.Planned, "/straks", (row, at) =>
        {
            check.Text(row.Function, at + "/functie");
            check.Between(row.Fte, 0, MostFte, at + "/fte");
            check.Amount(row.Payroll, at + "/loonsom");
            var filled = plan.WasBecomes.Where(move => move.To == row.Function).Sum(move => move.Fte);
            if (filled > row.Fte) check.Add("functie-overvol", $"Naar {row.Function} gaat meer over dan er plaats is.", at + "/fte", Text(filled), $"ten hoogste {Text(row.Fte)}");
        });
        Pointers.Each(plan.WasBecomes, "/wasWordt", (move, at) =>
        {
            check.Between(move.Fte, 0, MostFte, at + "/fte");
            if (!plan.Present.Any(row => row.Candidate == move.Candidate && row.Function == move.From)) check.Add("functie-onbekend", "Deze functie staat niet in de formatie van deze kandidaat.", at + "/van", move.From);
            if (move.To is { } to && !plan.Planned.Any(row => row.Function == to)) check.Add("functie-onbekend", "Deze functie staat niet in het functieboek.", at + "/naar", to);
        });
        if (plan.Friction is { } friction)
        {
            check.Amount(friction.PerFte, "/frictie/perFte");
            check.Between(friction.Years, 1, MostYears, "/frictie/jaren");
            check.Between(friction.FromYear, 0, MostYears, "/frictie/vanafJaar");
        }

        return check.Problems;
    }

    private static PeopleResult Computed(PeoplePlan plan)
    {
        var moved = plan.WasBecomes.Where(move => move.To is not null).ToList();
        FunctionBalance[] functions = [.. plan.Planned.Select(row => Balance(row.Function, row.Fte)), .. plan.Present.Select(row => row.Function).Distinct().Except(plan.Planned.Select(row => row.Function)).Select(name => Balance(name, 0))];
        return new PeopleResult(
            plan.Present.Sum(row => row.Fte), plan.Planned.Sum(row => row.Fte), moved.Sum(move => move.Fte),
            plan.WasBecomes.Where(move => move.To is null).Sum(move => move.Fte), functions.Sum(row => row.Vacant), plan.Present.Sum(row => row.Temporary),
            SalaryEffect(plan, moved), functions, [.. plan.Present.GroupBy(row => row.Candidate, StringComparer.Ordinal).Select(group => Candidate(plan, group.Key, group.Sum(row => row.Fte)))],
            [.. plan.Planned.Where(row => row.OnePerson || row.Fte is > 0 and <= 1).Select(row => row.Function)],
            [.. (plan.Steps ?? []).OrderBy(step => step.Date ?? DateOnly.MaxValue)], [.. Lacking(plan)], FrictionOf(plan));

        FunctionBalance Balance(string name, decimal planned)
        {
            var filled = moved.Where(move => move.To == name).Sum(move => move.Fte);
            return new FunctionBalance(name, plan.Present.Where(row => row.Function == name).Sum(row => row.Fte), planned, filled, planned - filled);
        }
    }

    /// <summary>Surplus fte times what one costs per year, over all years; null when no such cost is given.</summary>
    public static Money? FrictionOf(PeoplePlan plan) => plan.Friction is { } friction ? Money.Rounded(friction.PerFte.Euros * plan.WasBecomes.Where(move => move.To is null).Sum(move => move.Fte) * friction.Years) : null;

    private static IEnumerable<string> Lacking(PeoplePlan plan)
    {
        foreach (var step in Usual.Where(step => !Has(step, null))) yield return step;
        foreach (var candidate in plan.Present.Select(row => row.Candidate).Distinct(StringComparer.Ordinal).Where(candidate => Has(Usual[0], null) && !Has(Usual[0], candidate))) yield return $"{Usual[0]} bij {candidate}";

        bool Has(string step, string? candidate) => (plan.Steps ?? []).Any(known => known.Name.Contains(step, StringComparison.OrdinalIgnoreCase) && (candidate is null || known.Candidate is null || known.Candidate == candidate));
    }

    private static CandidateBalance Candidate(PeoplePlan plan, string code, decimal present) => new(
        code, present,
        plan.WasBecomes.Where(move => move.Candidate == code && move.To is not null).Sum(move => move.Fte),
        plan.WasBecomes.Where(move => move.Candidate == code && move.To is null).Sum(move => move.Fte));

    /// <summary>Per move: mean wage of the new function minus mean wage of the present one, times the fte.</summary>
    private static Money? SalaryEffect(PeoplePlan plan, List<Move> moves)
    {
        var sum = 0m;
        foreach (var move in moves.Where(move => move.Fte > 0))
        {
            var before = plan.Present.First(row => row.Candidate == move.Candidate && row.Function == move.From);
            var after = plan.Planned.First(row => row.Function == move.To);
            if (before.Payroll is not { } was || after.Payroll is not { } becomes) return null;
            sum += (becomes.Euros / after.Fte - was.Euros / before.Fte) * move.Fte;
        }

        return Money.Rounded(sum);
    }

    private static string Text(decimal fte) => fte.ToString(CultureInfo.InvariantCulture) + " fte";
}
