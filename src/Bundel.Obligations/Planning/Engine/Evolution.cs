// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Engine;

/// <summary>
/// Looks for good schedules: a sampled population, of which pairs are crossed, changed a little and improved forward and backward
/// (a hybrid genetic algorithm after Hartmann 1998 and Valls, Ballestín and Quintanilla 2008), in a second phase around the best one found.
/// </summary>
internal sealed class Evolution
{
    private readonly PlanProblem problem;
    private readonly Schemes schemes;
    private readonly Sampler sampler;
    private readonly Crossing crossing;
    private readonly Dice dice;
    private readonly int budget;
    private readonly Objective goal;
    private readonly List<Individual> population = [];
    private Individual best;
    private Individual spare;

    public Evolution(PlanProblem problem, int budget, long seed, Objective goal)
    {
        this.problem = problem;
        this.budget = budget;
        this.goal = goal;
        dice = new Dice(seed);
        schemes = new Schemes(problem);
        sampler = new Sampler(problem, CriticalPath.Of(problem).LatestFinish, dice);
        crossing = new Crossing(problem, dice);
        best = new Individual(problem.Count) { Value = new Objective(int.MaxValue, 0, 0) };
        spare = new Individual(problem.Count);
    }

    public int Made => schemes.Made;

    private bool Finished => schemes.Made >= budget || best.Value.CompareTo(goal) <= 0;

    public int[] Run()
    {
        var size = Math.Clamp((int)(Math.Sqrt(budget / 3.0) * 2.5), 4, 200);
        First(size);
        while (!Finished)
        {
            Generations(size, patience: size * 4);
            if (!Finished) Restart(size);
        }

        return best.Starts;
    }

    private void First(int size)
    {
        for (var i = 0; i < size && !Finished; i++)
        {
            var random = i > 1;
            if (i % 2 == 0)
            {
                sampler.Order(spare.List, random);
                schemes.Serial(spare.List, spare.Starts);
            }
            else
            {
                sampler.Parallel(spare.Starts, random);
                schemes.Count();
            }

            Finish(size);
        }
    }

    private void Generations(int size, int patience)
    {
        var since = 0;
        while (!Finished && since++ < patience)
        {
            var (mother, father) = (Parent(), Parent());
            if (ReferenceEquals(mother, father)) continue;
            crossing.Cross(mother, father, spare.List);
            crossing.Mutate(spare.List, 0.05);
            schemes.Serial(spare.List, spare.Starts);
            if (Finish(size)) since = 0;
        }
    }

    /// <summary>A new population: the best and what lies around it, and fresh samples.</summary>
    private void Restart(int size)
    {
        var keep = best;
        population.Clear();
        population.Add(keep);
        for (var i = 1; i < size && !Finished; i++)
        {
            if (i % 2 == 0) sampler.Order(spare.List, random: true);
            else
            {
                keep.List.CopyTo(spare.List, 0);
                crossing.Mutate(spare.List, 0.4);
            }

            schemes.Serial(spare.List, spare.Starts);
            Finish(size);
        }
    }

    private Individual Parent()
    {
        var (one, other) = (population[dice.Below(population.Count)], population[dice.Below(population.Count)]);
        return one.Value.CompareTo(other.Value) <= 0 ? one : other;
    }

    /// <summary>Improves the spare schedule and lets it in when it is better than the worst and new; true when it is the best so far.</summary>
    private bool Finish(int size)
    {
        Note(spare);
        if (schemes.Made + 2 <= budget) schemes.Improve(spare.Starts);
        schemes.Sequence(spare.Starts, spare.List);
        var better = Note(spare);
        if (population.Exists(spare.Same)) return better;
        if (population.Count < size)
        {
            population.Add(spare);
            spare = new Individual(problem.Count);
            return better;
        }

        var worst = 0;
        for (var i = 1; i < population.Count; i++)
        {
            if (population[i].Value.CompareTo(population[worst].Value) > 0) worst = i;
        }

        if (spare.Value.CompareTo(population[worst].Value) > 0) return better;
        (population[worst], spare) = (spare, ReferenceEquals(population[worst], best) ? new Individual(problem.Count) : population[worst]);
        return better;
    }

    private bool Note(Individual candidate)
    {
        candidate.Value = Objective.Of(problem, candidate.Starts);
        if (candidate.Value.CompareTo(best.Value) >= 0) return false;
        var kept = new Individual(problem.Count) { Value = candidate.Value };
        candidate.Starts.CopyTo(kept.Starts, 0);
        schemes.Sequence(kept.Starts, kept.List);
        best = kept;
        return true;
    }
}
