// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel;

/// <summary>A period in whole days: the first day is included, and so is the last; no last day means open ended.</summary>
public readonly record struct Period
{
    /// <summary>Makes a period.</summary>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public Period(DateOnly from, DateOnly? through = null)
    {
        if (through < from) throw new ArgumentException("The last day lies before the first.", nameof(through));
        From = from;
        Through = through;
    }

    /// <summary>First day.</summary>
    public DateOnly From { get; }

    /// <summary>Last day (tot en met), or null when open.</summary>
    public DateOnly? Through { get; }

    /// <summary>A calendar year.</summary>
    public static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>True when the day lies in it.</summary>
    public bool Contains(DateOnly day) => day >= From && (Through is null || day <= Through);

    /// <summary>True when both share at least one day.</summary>
    public bool Overlaps(Period other) => (Through is null || other.From <= Through) && (other.Through is null || From <= other.Through);
}
