// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Engine;

/// <summary>
/// Draws schedules by the rule of the latest finish time (LFT): the task that must be done first has the best chance (regret-based biased random sampling, Drexl 1991).
/// </summary>
internal sealed class Sampler(PlanProblem problem, int[] priority, Dice dice)
{
    private readonly int[] open = new int[problem.Count];
    private readonly int[] eligible = new int[problem.Count];
    private readonly double[] chance = new double[problem.Count];
    private readonly Room room = new(problem);
    private int count;

    /// <summary>An order for serial generation: each task after its predecessors. Without chance: the rule itself.</summary>
    public void Order(int[] list, bool random)
    {
        Begin();
        for (var i = 0; i < list.Length; i++)
        {
            var task = Draw(random);
            list[i] = task;
            Release(task);
        }
    }

    /// <summary>Parallel generation: period by period, what can start is started.</summary>
    public void Parallel(int[] starts, bool random)
    {
        Begin();
        room.Clear();
        var running = new PriorityQueue<int, int>();
        for (int done = 0, time = 0; done < starts.Length;)
        {
            while (running.TryPeek(out var finished, out var end) && end <= time) Release(running.Dequeue());
            var waiting = count;
            var next = int.MaxValue;
            while (waiting > 0)
            {
                var at = DrawIndex(random, waiting);
                var task = eligible[at];
                if (problem.Earliest[task] <= time && room.Fits(task, time))
                {
                    starts[task] = time;
                    room.Take(task, time);
                    done++;
                    eligible[at] = eligible[--waiting];
                    eligible[waiting] = eligible[--count];
                    if (problem.Duration[task] > 0) running.Enqueue(task, time + problem.Duration[task]);
                    else
                    {
                        Release(task);
                        next = time;
                    }

                    continue;
                }

                next = Math.Min(next, Math.Max(time + 1, problem.Earliest[task]));
                (eligible[at], eligible[--waiting]) = (eligible[waiting], task);
            }

            time = Math.Min(next, running.TryPeek(out _, out var first) ? Math.Max(time, first) : int.MaxValue);
        }
    }

    private void Begin()
    {
        count = 0;
        for (var task = 0; task < open.Length; task++)
        {
            open[task] = problem.Predecessors[task].Length;
            if (open[task] == 0) eligible[count++] = task;
        }
    }

    private void Release(int task)
    {
        foreach (var next in problem.Successors[task])
        {
            if (--open[next] == 0) eligible[count++] = next;
        }
    }

    private int Draw(bool random)
    {
        var at = DrawIndex(random, count);
        var task = eligible[at];
        eligible[at] = eligible[--count];
        return task;
    }

    private int DrawIndex(bool random, int among)
    {
        if (among == 1) return 0;
        int worst = int.MinValue, best = 0;
        for (var i = 0; i < among; i++)
        {
            worst = Math.Max(worst, priority[eligible[i]]);
            if (priority[eligible[i]] < priority[eligible[best]] || (priority[eligible[i]] == priority[eligible[best]] && eligible[i] < eligible[best])) best = i;
        }

        if (!random) return best;
        var sum = 0.0;
        for (var i = 0; i < among; i++) sum += chance[i] = worst - priority[eligible[i]] + 1;
        var pick = dice.Share() * sum;
        for (var i = 0; i < among - 1; i++)
        {
            pick -= chance[i];
            if (pick < 0) return i;
        }

        return among - 1;
    }
}
