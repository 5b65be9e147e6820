// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing;

/// <summary>Which excesses are made small, and under which condition.</summary>
public enum NucleolusKind
{
    /// <summary>Least excesses among allocations that give nobody less than alone (D. Schmeidler 1969). Does not exist when no such allocation does.</summary>
    Nucleolus,

    /// <summary>Least excesses among all allocations of the total (A.I. Sobolev 1975).</summary>
    Prenucleolus,

    /// <summary>Least excesses per member of a coalition, among allocations that give nobody less than alone (J.H. Grotte 1970).</summary>
    PerCapita,
}
