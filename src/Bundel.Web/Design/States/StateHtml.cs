// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>A state badge.</summary>
/// <param name="Text">The word.</param>
/// <param name="Tone">Its meaning.</param>
public sealed record State(string Text, Tone Tone);

/// <summary>Draws <see cref="State"/>.</summary>
public static class StateHtml
{
    /// <summary>The badge.</summary>
    public static TagBuilder Of(State state) =>
        El.Text("span", "utrecht-data-badge bundel-state bundel-state--" + state.Tone.ToString().ToLowerInvariant(), state.Text);
}
