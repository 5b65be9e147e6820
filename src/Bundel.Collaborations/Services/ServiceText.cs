// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Services;

/// <summary>What a user or a file says of a service.</summary>
public sealed record ServiceText(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("pakket")] ServicePackage Package,
    [property: JsonPropertyName("btw")] VatRegime VatRegime,
    [property: JsonPropertyName("taakveld")] string? TaskField = null,
    [property: JsonPropertyName("eigenaar")] string? Owner = null,
    [property: JsonPropertyName("omschrijving")] string? Description = null,
    [property: JsonPropertyName("totEnMet")] DateOnly? EndsOn = null)
{
    public IEnumerable<Problem> Validate() =>
    [
        .. Required.Text("naam", Name, 200),
        .. Required.Text("eenheid", Unit, 60),
        .. TaskFields.Check(TaskField),
        .. Length("eigenaar", Owner, 120),
        .. Length("omschrijving", Description, 2000),
    ];

    private static IEnumerable<Problem> Length(string field, string? text, int most) => string.IsNullOrWhiteSpace(text) ? [] : Required.Text(field, text, most);
}
