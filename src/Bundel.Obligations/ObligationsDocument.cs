// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations;

/// <summary>A file that a use case makes.</summary>
public sealed record ObligationsDocument(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soortInhoud")] string MediaType,
    [property: JsonPropertyName("inhoud")] byte[] Content);
