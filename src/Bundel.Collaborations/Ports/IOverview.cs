// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>The figure of an instrument on the overview; called inside the use case "overzicht", in its collaboration.</summary>
public interface IOverview
{
    Task<OverviewFigure?> Now(Actor actor, CancellationToken cancel);
}

/// <summary>One figure that tells where an instrument stands.</summary>
/// <param name="Instrument">As in the menu: "Verrekenen".</param>
/// <param name="Figure">Already in Dutch notation: "€ 13.812.640".</param>
/// <param name="Note">One line beneath.</param>
/// <param name="Path">Relative to the collaboration.</param>
/// <param name="Order">Place among the instruments.</param>
public sealed record OverviewFigure(
    [property: JsonPropertyName("instrument")] string Instrument,
    [property: JsonPropertyName("cijfer")] string Figure,
    [property: JsonPropertyName("toelichting")] string Note,
    [property: JsonPropertyName("pad")] string Path,
    [property: JsonPropertyName("volgorde")] int Order);
