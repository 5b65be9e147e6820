// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality;

namespace Bundel.Bag.Process.Cases;

/// <summary>A step of a case with its due date.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Due">The last day in time; nothing for a step without a term.</param>
public sealed record CaseStep(
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("stap")] ProcessStep Step,
    [property: JsonPropertyName("uiterlijk")] DateOnly? Due,
    [property: JsonPropertyName("gereed")] DateOnly? Done,
    [property: JsonPropertyName("teLaat")] bool IsLate);

/// <summary>When the steps of a case are due, by the same terms as the quality rules.</summary>
public static class CaseClock
{
    public static IReadOnlyList<CaseStep> Steps(CaseText text, DateOnly today)
    {
        var steps = new List<CaseStep>();
        var before = text.Start;
        foreach (var step in ProcessGuide.Shipped.Procedure(text.Procedure)!.Steps)
        {
            var done = steps.Count < text.Done.Count ? text.Done[steps.Count] : null;
            var due = BagTerms.Find(step.Term)?.Due(step.From == TermStart.Case ? text.Start : before);
            steps.Add(new CaseStep(steps.Count + 1, step, due, done, due < (done ?? today)));
            before = done ?? due ?? before;
        }

        return steps;
    }
}
