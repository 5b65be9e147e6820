// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Collaborations.Decisions;

/// <summary>Decisions as forms offer and pages show them.</summary>
public static class DecisionChoices
{
    /// <summary>The decisions that were taken, the newest first, after "none".</summary>
    public static IReadOnlyList<Choice> Taken(IEnumerable<DecisionView> decisions, string none = "Geen besluit") =>
        [new Choice("", none), .. decisions.Where(row => row.State == DecisionState.Taken).Select(row => new Choice(row.Code, $"{row.Reference} – {row.Subject}"))];

    public static Tone ToneOf(DecisionState state) => state switch
    {
        DecisionState.Taken => Tone.Good,
        DecisionState.Scheduled => Tone.Warn,
        DecisionState.Withdrawn => Tone.Bad,
        _ => Tone.Quiet,
    };
}
