// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Planning.Model;

/// <summary>Refuses a plan that cannot be scheduled, with all reasons at once.</summary>
public static class PlanChecks
{
    /// <summary>Most tasks of one plan.</summary>
    public const int MaxTasks = 5_000;

    /// <summary>Longest horizon.</summary>
    public const int MaxHorizon = 20_000;

    /// <summary>Longest stretch that the engine looks at: horizon and work together.</summary>
    public const int MaxLength = 200_000;

    /// <summary>Checks a plan and turns it into arrays.</summary>
    public static Result<PlanProblem> Check(PlanInput input, string? file = null)
    {
        var problems = new List<Problem>();
        var where = new Place(file);
        Sizes(input, where, problems);
        if (problems.Count > 0) return problems;

        var tasks = Index(input.Tasks.Select(task => task.Code), code => Fault(where, "taak-dubbel", $"de taak {code} staat er twee keer."), problems);
        var resources = Index(input.Capacities.Select(capacity => Name(capacity.Organisation, capacity.Skill)), name => Fault(where, "capaciteit-dubbel", $"de capaciteit {name} staat er twee keer."), problems);
        var capacity = CapacityTable.Make(input);
        var demands = input.Tasks.Select(task => Demands(task, input, resources, capacity, where, problems)).ToArray();
        foreach (var task in input.Tasks) Window(task, input, where, problems);
        var predecessors = input.Tasks.Select(task => Predecessors(task, tasks, where, problems)).ToArray();
        if (Cycles.Find(predecessors) is { } cycle) problems.Add(CycleFault(input, cycle, where));
        return problems.Count > 0 ? problems : new PlanProblem(input, predecessors, demands, capacity);
    }

    private static Problem CycleFault(PlanInput input, IReadOnlyList<int> cycle, Place where)
    {
        var codes = cycle.Append(cycle[0]).Select(task => input.Tasks[task].Code);
        return Fault(where, "kringloop", "deze taken wachten op elkaar in een kring, zodat geen ervan kan beginnen.") with { Found = string.Join(" na ", codes) };
    }

    internal static string Name(string organisation, string skill) => organisation.Length == 0 ? skill : $"{skill} bij {organisation}";

    private static Problem Fault(Place where, string code, string message) => new(code, message) { Place = where.File is null ? null : where };

    private static void Sizes(PlanInput input, Place where, List<Problem> problems)
    {
        if (input.Tasks.Count is 0 or > MaxTasks)
            problems.Add(Fault(where, "taken-aantal", "een plan heeft minstens één taak en niet te veel.") with { Found = Dutch.Number(input.Tasks.Count), Expected = $"1 tot en met {Dutch.Number(MaxTasks)} taken" });
        if (input.Horizon is < 1 or > MaxHorizon)
            problems.Add(Fault(where, "horizon-ongeldig", "de horizon is het aantal weken waarin het plan moet passen.") with { Found = Dutch.Number(input.Horizon), Expected = $"1 tot en met {Dutch.Number(MaxHorizon)}" });
        if (problems.Count == 0 && input.Tasks.Sum(task => (long)task.Duration) + input.Horizon > MaxLength)
            problems.Add(Fault(where, "plan-te-lang", "alle taken na elkaar duren samen te lang voor één plan.") with { Expected = $"hoogstens {Dutch.Number(MaxLength)} weken" });
    }

    private static void Window(TaskInput task, PlanInput input, Place where, List<Problem> problems)
    {
        if (task.Duration < 0 || task.Earliest < 0 || task.Weight < 0 || task.Due < 0)
            problems.Add(Fault(where, "taak-negatief", $"de taak {task.Code} heeft een negatieve duur, begin, uiterste datum of gewicht."));
        else if (task.Duration > input.Horizon)
            problems.Add(Fault(where, "taak-langer-dan-horizon", $"de taak {task.Code} duurt langer dan de horizon van het plan.") with { Found = Weeks(task.Duration), Expected = "hoogstens " + Weeks(input.Horizon) });
        else if (task.Earliest > input.Horizon - task.Duration)
            problems.Add(Fault(where, "taak-na-horizon", $"de taak {task.Code} kan pas beginnen als het plan al voorbij is.") with { Found = "kan op zijn vroegst in week " + Dutch.Number(task.Earliest), Expected = "hoogstens week " + Dutch.Number(input.Horizon - task.Duration) });
    }

    private static int[] Predecessors(TaskInput task, Dictionary<string, int> tasks, Place where, List<Problem> problems)
    {
        var found = new List<int>();
        foreach (var code in task.After.Distinct(StringComparer.Ordinal))
        {
            if (tasks.TryGetValue(code, out var index)) found.Add(index);
            else problems.Add(Fault(where, "taak-onbekend", $"de taak {task.Code} wacht op een taak die er niet is.") with { Found = code, Expected = "de code van een taak uit dit plan" });
        }

        return [.. found];
    }

    private static Demand[] Demands(TaskInput task, PlanInput input, Dictionary<string, int> resources, int[][] capacity, Place where, List<Problem> problems)
    {
        var found = new Dictionary<int, int>();
        foreach (var demand in task.Demands.Where(demand => demand.Amount != 0))
        {
            var name = Name(demand.Organisation, demand.Skill);
            if (demand.Amount < 0) problems.Add(Fault(where, "vraag-negatief", $"de taak {task.Code} vraagt een negatief aantal {name}."));
            else if (resources.TryGetValue(name, out var index)) found[index] = found.GetValueOrDefault(index) + demand.Amount;
            else problems.Add(Fault(where, "capaciteit-ontbreekt", $"de taak {task.Code} vraagt {name}, maar daarvoor staat geen capaciteit in het plan.") with { Found = "geen capaciteit voor " + name, Expected = "een regel in capaciteit met deze vaardigheid" });
        }

        foreach (var (index, amount) in found.Where(pair => task.Duration > 0 && pair.Value > capacity[pair.Key][..input.Horizon].Max()))
        {
            var given = input.Capacities[index];
            problems.Add(Fault(where, "capaciteit-te-klein", $"de taak {task.Code} vraagt meer {Name(given.Organisation, given.Skill)} dan er ooit is.") with { Found = Dutch.Number(amount), Expected = "hoogstens " + Dutch.Number(capacity[index][..input.Horizon].Max()) });
        }

        return task.Duration == 0 ? [] : [.. found.Select(pair => new Demand(pair.Key, pair.Value))];
    }

    private static Dictionary<string, int> Index(IEnumerable<string> names, Func<string, Problem> twice, List<Problem> problems)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!index.TryAdd(name, index.Count)) problems.Add(twice(name));
        }

        return index;
    }

    private static string Weeks(int weeks) => Dutch.Count(weeks, "week", "weken");
}
