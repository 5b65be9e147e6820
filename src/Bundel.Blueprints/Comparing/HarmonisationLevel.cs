// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Comparing;

/// <summary>How far organisations have come together on one component.</summary>
public enum HarmonisationLevel
{
    /// <summary>Fewer than two organisations of which the use is known.</summary>
    [JsonStringEnumMemberName("L0")] Unknown,
    [JsonStringEnumMemberName("L1")] AllDifferent,
    [JsonStringEnumMemberName("L2")] SameSupplier,
    [JsonStringEnumMemberName("L3")] SameProduct,
    [JsonStringEnumMemberName("L4")] SameVersion,
    [JsonStringEnumMemberName("L5")] OneInstallation,
}

public static class HarmonisationLevels
{
    public static string Explain(this HarmonisationLevel level) => level switch
    {
        HarmonisationLevel.AllDifferent => "verschillende producten",
        HarmonisationLevel.SameSupplier => "zelfde leverancier",
        HarmonisationLevel.SameProduct => "zelfde product",
        HarmonisationLevel.SameVersion => "zelfde versie",
        HarmonisationLevel.OneInstallation => "één gedeelde installatie",
        _ => "onbekend",
    };
}
