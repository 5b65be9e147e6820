// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing;

/// <summary>Ways to divide what all players pay or get together.</summary>
public enum SolutionMethod
{
    /// <summary>What each pays alone.</summary>
    StandAlone,

    /// <summary>What each adds to all others.</summary>
    Marginal,

    /// <summary>Separable costs, remaining benefits.</summary>
    Scrb,

    /// <summary>Separable costs and an equal part of the rest.</summary>
    EqualCharge,

    /// <summary>Proportional to weights.</summary>
    Proportional,

    /// <summary>Shapley value.</summary>
    Shapley,

    /// <summary>Nucleolus.</summary>
    Nucleolus,

    /// <summary>Prenucleolus.</summary>
    Prenucleolus,

    /// <summary>Per-capita nucleolus.</summary>
    PerCapitaNucleolus,

    /// <summary>A division of the least core.</summary>
    LeastCore,

    /// <summary>Tau value.</summary>
    Tau,
}

/// <summary>Names of the methods on the command line, in files and in the API.</summary>
public static class SolutionMethods
{
    private static readonly Dictionary<string, SolutionMethod> Known = new(StringComparer.Ordinal)
    {
        ["zelfstandig"] = SolutionMethod.StandAlone,
        ["marginaal"] = SolutionMethod.Marginal,
        ["scrb"] = SolutionMethod.Scrb,
        ["gelijke-opslag"] = SolutionMethod.EqualCharge,
        ["evenredig"] = SolutionMethod.Proportional,
        ["shapley"] = SolutionMethod.Shapley,
        ["nucleolus"] = SolutionMethod.Nucleolus,
        ["prenucleolus"] = SolutionMethod.Prenucleolus,
        ["per-capita-nucleolus"] = SolutionMethod.PerCapitaNucleolus,
        ["kleinste-kern"] = SolutionMethod.LeastCore,
        ["tau"] = SolutionMethod.Tau,
    };

    /// <summary>The names that published files of games use.</summary>
    private static readonly Dictionary<string, SolutionMethod> Published = new(StringComparer.Ordinal)
    {
        ["separable_cost_or_utopia"] = SolutionMethod.Marginal,
        ["equal_nonseparable_EANSC"] = SolutionMethod.EqualCharge,
        ["proportional_to_standalone"] = SolutionMethod.Proportional,
        ["per_capita_nucleolus"] = SolutionMethod.PerCapitaNucleolus,
        ["tau_value"] = SolutionMethod.Tau,
    };

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> Names => Known.Keys;

    /// <summary>The method of a name.</summary>
    public static bool TryGet(string name, out SolutionMethod method) => Known.TryGetValue(name, out method) || Published.TryGetValue(name, out method);
}
