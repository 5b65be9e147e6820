// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Formation.BusinessCase;

namespace Bundel.Formation.Packages;

/// <summary>A package to share (deelpakket): items with their author, licence, version and sources, in one JSON file.</summary>
public sealed record SharePackage(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("auteur")] string Author,
    [property: JsonPropertyName("licentie")] string Licence,
    [property: JsonPropertyName("bronnen")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("onderdelen")] IReadOnlyList<ShareableItem> Items)
{
    [JsonIgnore]
    public string Hash => CaseHash.OfValue(this);

    /// <summary>"Raadsstukken 1.2 van Samenwerking Zandstreek (EUPL-1.2)".</summary>
    [JsonIgnore]
    public string Origin => $"{Name} {Version} van {Author} ({Licence})";

    /// <summary>True when this version comes after the other.</summary>
    public bool IsNewerThan(string other) => System.Version.Parse(Version) > System.Version.Parse(other);
}
