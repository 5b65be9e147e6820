// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Steering;

/// <summary>The steps after the division, in their order. Every step looks at the contributions so far and adds lines of its own.</summary>
internal sealed class SteeringStage(KeyBook book, IReadOnlyList<ResultLine> divided)
{
    private readonly List<ResultLine> added = [];

    private YearContext Context => book.Context;

    public static IReadOnlyList<ResultLine> Run(KeyBook book, IReadOnlyList<ResultLine> divided)
    {
        var stage = new SteeringStage(book, divided);
        var methods = book.Context.Model.Methods;
        foreach (var step in (methods?.Steering ?? []).Where(step => step.HoldsIn(book.Context.Year))) stage.Take(step);
        return [.. stage.added, .. WorkOrders.Lines(book, [.. divided, .. stage.added])];
    }

    /// <summary>Contributions so far, per receiver.</summary>
    public static long[] Contributions(YearContext context, IEnumerable<ResultLine> lines, Package? package = null)
    {
        var sums = new long[context.Receivers.Count];
        foreach (var part in lines.Where(line => package is null || line.Package == package).SelectMany(line => line.Parts)) sums[context.ReceiverOf(part.Participant)!.Value] += part.Amount.Cents;
        return sums;
    }

    private void Take(SteeringStep step)
    {
        switch (step)
        {
            case Cut cut:
                Add(step, StepMath.Cut(Now(cut.Package), cut.Percent), cut.Package ?? Package.Basic);
                break;
            case Ceiling ceiling:
                Add(step, StepMath.Ceiling(Now(), ceiling.Amount));
                break;
            case Limits limits:
                Limit(limits);
                break;
            case GrowthPath path:
                Add(step, StepMath.Growth(Now(), Old(Context, path), PathStep.For(path.Path, Context.Year)));
                break;
            case SharedSaving saving:
                Save(saving);
                break;
            case PlusSurcharge surcharge:
                Surcharge(surcharge);
                break;
        }
    }

    private long[] Now(Package? package = null) => Contributions(Context, [.. divided, .. added], package);

    private void Add(SteeringStep step, Result<long[]> changes, Package package = Package.Basic, string suffix = "", string name = "")
    {
        if (changes.Succeeded) added.Add(ExtraLine.Make(Context, step.Code + suffix, step.Name + name, package, LineSort.Steering, changes.Value));
        else foreach (var problem in changes.Problems) Context.Problem(problem.Code, $"{step.Name}: {problem.Message}");
    }

    /// <summary>Contributions before a growth path, per receiver.</summary>
    public static long[] Old(YearContext context, GrowthPath path)
    {
        var old = new long[context.Receivers.Count];
        foreach (var amount in path.Old)
        {
            if (context.ReceiverOf(amount.Participant) is { } receiver) old[receiver] = amount.Amount.Cents;
        }

        return old;
    }

    /// <summary>Minimum and maximum per receiver; own bounds go first.</summary>
    public static (Money?[] Floors, Money?[] Caps) BoundsOf(YearContext context, Limits limits)
    {
        var floors = new Money?[context.Receivers.Count];
        var caps = new Money?[context.Receivers.Count];
        for (var i = 0; i < floors.Length; i++)
        {
            var own = limits.Bounds.FirstOrDefault(bounds => bounds.Participant == context.Receivers[i].Code);
            (floors[i], caps[i]) = (own?.Floor ?? limits.Floor, own?.Cap ?? limits.Cap);
        }

        return (floors, caps);
    }

    private void Limit(Limits limits)
    {
        var (floors, caps) = BoundsOf(Context, limits);
        Add(limits, StepMath.Limits(Now(), floors, caps, limits.Name));
    }

    private void Save(SharedSaving saving)
    {
        var back = Indexing.Times(saving.Amount, Exact.Of(saving.Percent) / 100).Cents;
        Add(saving, By(saving.Key, saving.Name).Then<long[]>(weights => StepMath.Divide(-back, weights)));
    }

    private void Surcharge(PlusSurcharge step)
    {
        var charged = StepMath.Surcharge(Now(Package.Plus), step.Surcharge);
        var pool = Context.Model.Pools.First(pool => pool.Code == step.Pool);
        Add(step, charged, Package.Plus);
        Add(step, By(pool.Key, step.Name).Then<long[]>(weights => StepMath.Divide(-charged.Sum(), weights)), suffix: "/dekking", name: $": verlaagt {pool.Name}");
    }

    private Result<Weights> By(string? key, string user)
    {
        if (key is null) return Weights.From(Now());
        return book.WeightsOf(key, user)?.Weights is { } weights ? Result<Weights>.Success(weights) : new Problem("geen-gewicht", "De sleutel van deze stap verdeelt niets.");
    }
}
