// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Quality.Model;

/// <summary>An object of the BAG with all its voorkomens, in the order of registration.</summary>
public sealed class QualityItem(long id, BagKind kind, int index)
{
    public long Id => id;

    public BagKind Kind => kind;

    /// <summary>Its place in arrays with one value for each object.</summary>
    public int Index => index;

    public QualityVersion[] Versions { get; private set; } = [];

    /// <summary>The voorkomens that are part of the registration, in the order of their numbers.</summary>
    public QualityVersion[] Chain { get; private set; } = [];

    /// <summary>Periods in which an attribute was in onderzoek.</summary>
    public List<Doubt> Doubts { get; } = [];

    internal void Take(List<QualityVersion> versions)
    {
        if (versions.Count > 1) versions.Sort((one, other) => one.LvRegistered != other.LvRegistered ? one.LvRegistered.CompareTo(other.LvRegistered) : one.Number.CompareTo(other.Number));
        Versions = [.. versions];
        Chain = versions.Count < 2 ? Versions : [.. versions.Where(version => version.Gone == long.MaxValue).OrderBy(version => version.Number)];
    }
}

/// <summary>An attribute in onderzoek: since when, and when it ended, with the instants at which both came to be known.</summary>
public readonly record struct Doubt(byte Attribute, int Begin, int End, long Registered, long EndRegistered)
{
    public bool HoldsOn(int day, long instant) => Registered <= instant && Begin <= day && !(EndRegistered <= instant && End <= day);
}
