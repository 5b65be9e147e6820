// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Scanning;

/// <summary>A fault in a delivery; one that refuses stops the load from taking the place of the old store.</summary>
public sealed record LoadFault(Problem Problem, bool Refuses);

/// <summary>All faults that were found, up to a bound that still says how many there were.</summary>
public sealed class FaultLog
{
    public const int MostKept = 1000;
    private readonly List<LoadFault> faults = [];

    public IReadOnlyList<LoadFault> Faults => faults;

    public long Count { get; private set; }

    public bool Refuses { get; private set; }

    public void Add(Problem problem, bool refuses = true)
    {
        lock (faults)
        {
            Count++;
            Refuses |= refuses;
            if (faults.Count < MostKept) faults.Add(new LoadFault(problem, refuses));
        }
    }
}
