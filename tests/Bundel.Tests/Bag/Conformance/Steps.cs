// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>A sentence of the scenarios and what it does; what it captures comes along.</summary>
internal sealed record StepDefinition(Regex Sentence, Action<ConformanceWorld, string[], GherkinStep> Do)
{
    public static StepDefinition Of(string sentence, Action<ConformanceWorld, string[], GherkinStep> run) => new(new Regex($"^{sentence}$", RegexOptions.None, TimeSpan.FromSeconds(1)), run);
}

/// <summary>Runs scenarios step by step, with the first definition that fits a sentence.</summary>
internal static class StepRunner
{
    private static readonly StepDefinition[] All = [.. RequestSteps.All, .. AnswerSteps.All, .. ExpandSteps.All, .. PagingSteps.All, .. TimeSteps.All, .. InvestigationSteps.All, .. LinkSteps.All];

    /// <summary>Nothing when the scenario holds, otherwise the step at which it does not and why.</summary>
    public static string? Run(GherkinScenario scenario, ConformanceWorld world)
    {
        foreach (var step in scenario.Steps)
        {
            var known = All.Select(definition => (definition, Match: definition.Sentence.Match(step.Text))).FirstOrDefault(pair => pair.Match.Success);
            if (known.definition is null) return $"geen stap: {step.Text}";
            try
            {
                known.definition.Do(world, [.. known.Match.Groups.Cast<Group>().Skip(1).Select(group => group.Value)], step);
            }
            catch (ShouldAssertException fault)
            {
                return $"{step.Text} → {Regex.Replace(fault.Message, "\\s+", " ")}";
            }
        }

        return null;
    }
}
