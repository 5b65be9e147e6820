// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Assembly;

/// <summary>Which part of a collaboration becomes a model.</summary>
public sealed record ModelScope
{
    /// <summary>Everything: what an export holds.</summary>
    public static ModelScope All { get; } = new();

    /// <summary>Who, what and which keys; no counts and no budget.</summary>
    public static ModelScope Definitions { get; } = new() { WithValues = false, WithLines = false };

    /// <summary>No budget.</summary>
    public static ModelScope WithoutLines { get; } = new() { WithLines = false };

    /// <summary>Only the budget of this year.</summary>
    public int? Year { get; init; }

    /// <summary>Only these cost pools; empty is all.</summary>
    public IReadOnlyList<string> Pools { get; init; } = [];

    /// <summary>Only counts that were recorded at or before this instant; null is now.</summary>
    public DateTime? KnownAt { get; init; }

    /// <summary>Another rounding than that of the collaboration.</summary>
    public RoundingPolicy? Rounding { get; init; }

    public bool WithValues { get; init; } = true;

    public bool WithLines { get; init; } = true;
}
