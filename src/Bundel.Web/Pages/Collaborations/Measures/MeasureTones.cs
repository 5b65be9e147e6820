// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Collaborations.Measures;

/// <summary>How the sign-off of counts looks.</summary>
public static class MeasureTones
{
    public static State State(SignOffState state) => new(state.Text(), state switch
    {
        SignOffState.Disputed => Tone.Bad,
        SignOffState.Open => Tone.Warn,
        _ => Tone.Good,
    });

    /// <summary>The state of all counts of a day together.</summary>
    public static State State(ReferenceDateView? date)
    {
        if (date is null) return new State("geen tellingen", Tone.Quiet);
        if (date.Disputed > 0) return new State($"{Dutch.Number(date.Disputed)} betwist", Tone.Bad);
        if (date.Open > 0) return new State($"{Dutch.Number(date.Open)} open", Tone.Warn);
        return date.Agreed > 0 ? new State("akkoord", Tone.Good) : new State("vastgesteld", Tone.Good);
    }
}
