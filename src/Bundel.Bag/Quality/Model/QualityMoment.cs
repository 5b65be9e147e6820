// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Feedback;

namespace Bundel.Bag.Quality.Model;

/// <summary>The register as it was on a day by what was known at the end of that day, and what was registered in the period that ends with it.</summary>
public sealed class QualityMoment
{
    private readonly QualityVersion?[] now;
    private readonly List<QualityVersion>[] standing = [.. BagKinds.All.Select(_ => new List<QualityVersion>())];
    private readonly List<QualityVersion>[] live = [.. BagKinds.All.Select(_ => new List<QualityVersion>())];
    private readonly Once once = new();

    public QualityMoment(QualityRegister register, DateOnly from, DateOnly day, FeedbackBook? feedback)
    {
        (Register, Feedback) = (register, feedback);
        (From, Day) = (BagDate.Day(from), BagDate.Day(day));
        Instant = ((Day + 1) * BagDate.MillisecondsPerDay) - 1;
        now = new QualityVersion?[register.Items.Count];
        foreach (var item in register.Items)
        {
            if (Latest(item) is not { } version) continue;
            now[item.Index] = version;
            standing[(int)item.Kind].Add(version);
            if (!version.IsEnded) live[(int)item.Kind].Add(version);
        }
    }

    public QualityRegister Register { get; }

    /// <summary>Terugmeldingen that were imported; nothing when none were, and then what they would say is unknown.</summary>
    public FeedbackBook? Feedback { get; }

    public int From { get; }

    public int Day { get; }

    public long Instant { get; }

    /// <summary>The voorkomen of each object of a type that held, also in an end state.</summary>
    public IReadOnlyList<QualityVersion> All(BagKind kind) => standing[(int)kind];

    /// <summary>The same without end states.</summary>
    public IReadOnlyList<QualityVersion> Live(BagKind kind) => live[(int)kind];

    /// <summary>The voorkomen of an object that held.</summary>
    public QualityVersion? Of(QualityItem? item) => item is null ? null : now[item.Index];

    /// <summary>What was registered in the period.</summary>
    public ArraySegment<QualityVersion> Registered(BagKind kind) => Register.Registered(kind, From, Day + 1);

    /// <summary>Something that a rule works out once for this moment.</summary>
    public T Once<T>(object rule, Func<T> make)
        where T : class => once.Get(rule, make);

    /// <summary>True when a term that began on a day has passed.</summary>
    internal bool IsPast(Term term, int startDay) => term.Due(startDay) < Day;

    private QualityVersion? Latest(QualityItem item)
    {
        for (var i = item.Versions.Length - 1; i >= 0; i--)
        {
            if (item.Versions[i].HoldsOn(Day, Instant)) return item.Versions[i];
        }

        return null;
    }
}
