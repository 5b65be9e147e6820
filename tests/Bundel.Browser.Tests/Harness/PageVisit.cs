// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Browser.Tests;

/// <summary>What one visit to a page showed.</summary>
/// <param name="Template">Which page it is.</param>
/// <param name="Address">Where it was opened.</param>
/// <param name="Html">What the server sent.</param>
internal sealed record PageVisit(string Template, string Address, string Html)
{
    /// <summary>Faults that axe found: rule and element.</summary>
    public IReadOnlyList<string> Accessibility { get; init; } = [];

    /// <summary>What the browser refused or complained about.</summary>
    public IReadOnlyList<string> Console { get; init; } = [];

    /// <summary>By how many pixels the page is wider than a screen of 320.</summary>
    public int Overflow { get; init; }

    /// <summary>How many primary buttons the page has.</summary>
    public int PrimaryActions { get; init; }
}
