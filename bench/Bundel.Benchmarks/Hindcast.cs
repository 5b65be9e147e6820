// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning;
using Bundel.Obligations.Planning.Model;
using Bundel.Obligations.Planning.Reading;
using Bundel.Obligations.Signals;

namespace Bundel.Benchmarks;

/// <summary>
/// Does the signal of slack (ri-01) stand before the dates that are missed? Projects of PSPLIB get dates, are planned, and are then carried out with work that runs out;
/// the same is asked of a calendar that counts order and duration but not people. Dates and delays are drawn: assumptions, the same for both.
/// </summary>
internal static class Hindcast
{
    private const int Schedules = 500;

    public static void Run()
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("BUNDEL_TESTDATA") ?? "../shared/data", "planning", "j30");
        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"terugkijken: {folder} is er niet; zet BUNDEL_TESTDATA.");
            return;
        }

        var rows = Directory.GetFiles(folder, "*.sm").Order(StringComparer.Ordinal).SelectMany((file, at) => Project(PlanFile.Read(file).Value, new Random(at))).ToList();
        var rule = SignalList.All.First(signal => signal.Code == "ri-01");
        Console.WriteLine(FormattableString.Invariant($"{rows.Count} taken met een datum, {rows.Count(row => row.Missed)} gemist"));
        Report("plan met mensen, rood", rows, row => row.Slack < rule.Red);
        Report("plan met mensen, rood of geel", rows, row => row.Slack < rule.Amber);
        Report("kalender zonder mensen, rood", rows, row => row.Calendar < rule.Red);
        Report("kalender zonder mensen, rood of geel", rows, row => row.Calendar < rule.Amber);
    }

    private static void Report(string name, List<Outcome> rows, Func<Outcome, bool> warns)
    {
        var warned = rows.Where(warns).ToList();
        var right = warned.Count(row => row.Missed);
        Console.WriteLine(FormattableString.Invariant($"{name}: {warned.Count} gewaarschuwd, terecht {100.0 * right / Math.Max(1, warned.Count):0.0} %, gevonden {100.0 * right / rows.Count(row => row.Missed):0.0} %"));
    }

    /// <summary>Half of the tasks get a date: the earliest end by order and duration, times one to two and a half.</summary>
    private static IEnumerable<Outcome> Project(PlanInput given, Random random)
    {
        var ends = Earliest(given.Tasks);
        var dated = given with
        {
            Horizon = given.Horizon * 2,
            Tasks = [.. given.Tasks.Select(task => task.Duration > 0 && random.Next(2) == 0 ? task with { Due = (int)Math.Ceiling(ends[task.Code] * (1 + (1.5 * random.NextDouble()))) } : task)],
        };
        var plan = Planner.Compute(dated, new PlanOptions(Schedules)).Value;
        var actual = CarryOut(plan, dated.Tasks.ToDictionary(task => task.Code, task => Duration(task.Duration, random)));
        return plan.Tasks.Where(task => task.Task.Due is not null).Select(task => new Outcome(task.Slack!.Value, task.Task.Due!.Value - ends[task.Task.Code], actual[task.Task.Code] > task.Task.Due));
    }

    /// <summary>Six in ten go as planned, three take a quarter longer, one takes twice as long.</summary>
    private static int Duration(int planned, Random random) => random.Next(10) switch
    {
        < 6 => planned,
        < 9 => (int)Math.Ceiling(planned * 1.25),
        _ => planned * 2,
    };

    private static Dictionary<string, int> Earliest(IReadOnlyList<TaskInput> tasks)
    {
        var known = tasks.ToDictionary(task => task.Code);
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        int End(string code) => ends.TryGetValue(code, out var end) ? end : ends[code] = Math.Max(known[code].Earliest, known[code].After.Select(End).DefaultIfEmpty().Max()) + known[code].Duration;
        foreach (var task in tasks) End(task.Code);
        return ends;
    }

    /// <summary>In the order of the plan, each as soon as what it waits for is done and its people are free.</summary>
    private static Dictionary<string, int> CarryOut(Plan plan, Dictionary<string, int> durations)
    {
        var used = plan.Input.Capacities.ToDictionary(capacity => (capacity.Organisation, capacity.Skill), _ => new int[plan.Input.Horizon * 4]);
        var room = plan.Input.Capacities.ToDictionary(capacity => (capacity.Organisation, capacity.Skill), capacity => capacity.PerPeriod);
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var task in plan.Tasks.OrderBy(task => task.Start).ThenBy(task => task.End).Select(task => task.Task))
        {
            var (start, weeks) = (task.After.Select(code => ends[code]).DefaultIfEmpty().Max(), durations[task.Code]);
            bool Fits(int from) => task.Demands.All(demand => used[(demand.Organisation, demand.Skill)].AsSpan(from, weeks).IndexOfAnyInRange(room[(demand.Organisation, demand.Skill)] - demand.Amount + 1, int.MaxValue) < 0);
            while (!Fits(start)) start++;
            foreach (var demand in task.Demands)
            {
                foreach (ref var week in used[(demand.Organisation, demand.Skill)].AsSpan(start, weeks)) week += demand.Amount;
            }

            ends[task.Code] = start + weeks;
        }

        return ends;
    }

    /// <param name="Slack">Weeks between the planned end and the date.</param>
    /// <param name="Calendar">Weeks between the earliest end without regard to people and the date.</param>
    private sealed record Outcome(int Slack, int Calendar, bool Missed);
}
