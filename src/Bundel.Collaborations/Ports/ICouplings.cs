// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>Couplings between applications that a slice knows of.</summary>
public interface ICouplings
{
    Task<IReadOnlyList<CouplingOffer>> List(CancellationToken cancel);
}

/// <summary>A coupling as it can be taken over in a register of koppelvlakken.</summary>
/// <param name="Code">Unique in the collaboration, and the same at every asking.</param>
/// <param name="StandardId">GEMMA Object ID of the standard or its version.</param>
/// <param name="Origin">Where it was found, in words.</param>
public sealed record CouplingOffer(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("van")] string From,
    [property: JsonPropertyName("naar")] string To,
    [property: JsonPropertyName("intermediair")] string? Through,
    [property: JsonPropertyName("standaard")] string? Standard,
    [property: JsonPropertyName("standaardObjectId")] string? StandardId,
    [property: JsonPropertyName("registratie")] string? Registration,
    [property: JsonPropertyName("herkomst")] string Origin);
