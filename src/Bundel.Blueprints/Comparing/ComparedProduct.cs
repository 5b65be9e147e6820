// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Comparing;

/// <summary>An application in use, as far as comparing looks at it.</summary>
public sealed record ComparedProduct(
    [property: JsonPropertyName("applicatie")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("versie")] string? Version,
    [property: JsonPropertyName("leverancier")] string? Supplier,
    [property: JsonPropertyName("installatie")] string? Installation,
    [property: JsonPropertyName("contracteinde")] DateOnly? ContractEnd,
    [property: JsonPropertyName("kosten")] Money? Cost)
{
    [JsonPropertyName("contract")]
    public string? Contract { get; init; }

    [JsonPropertyName("hosting")]
    public string? Hosting { get; init; }

    [JsonPropertyName("standaardversies")]
    public IReadOnlyList<SupportedVersion> Versions { get; init; } = [];

    public static ComparedProduct Of(LandscapeApplication row, ReferenceModel reference) =>
        new(row.Code, row.Name, row.Version, row.Supplier, row.Value("installatie"), row.Date("contracteinde"), row.Amount("kosten"))
        {
            Contract = row.Value("contract"),
            Hosting = row.Value("hosting"),
            Versions = [.. row.Standards.Where(support => support.Proof != Proof.None && reference.Find(support.Standard)?.Kind == ReferenceKinds.Version).Select(support => new SupportedVersion(reference.StandardOf(support.Standard), support.Standard))],
        };
}
