// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Accountability;

/// <summary>One policy indicator (beleidsindicator) with how it was found; null is onbekend, and the sentence says what is missing.</summary>
public sealed record PolicyIndicator(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("waarde")] decimal? Value,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("zin")] string Sentence);

/// <summary>The policy indicators that a gemeenschappelijke regeling shows by the BBV.</summary>
public static class PolicyIndicators
{
    public static IReadOnlyList<PolicyIndicator> Of(PartyText? facts, Money? total, decimal? inhabitants)
    {
        var overhead = facts?.Overhead;
        return
        [
            PerThousand("Formatie", facts?.Formation, inhabitants),
            PerThousand("Bezetting", facts?.Occupation, inhabitants),
            PerInhabitant(facts?.Apparatus, inhabitants),
            Percent("Externe inhuur", facts?.Hire, facts?.Wages is { } wages && facts.Hire is { } hire ? wages + hire : null, "inhuur", "loonsom en inhuur samen"),
            Percent("Overhead", overhead, total, "overhead", "totale lasten van de verrekening"),
        ];
    }

    private static PolicyIndicator PerThousand(string name, decimal? fte, decimal? inhabitants) => fte is { } count && inhabitants is > 0 and { } people
        ? new(name, decimal.Round(count * 1_000 / people, 2, MidpointRounding.AwayFromZero), "fte per 1.000 inwoners", $"{Dutch.Figure(count)} fte op {Dutch.Number(people)} inwoners.")
        : new(name, null, "fte per 1.000 inwoners", Missing((fte is null, "aantal fte"), (inhabitants is null, "inwoners")));

    private static PolicyIndicator PerInhabitant(Money? apparatus, decimal? inhabitants) => apparatus is { } cost && inhabitants is > 0 and { } people
        ? new("Apparaatskosten", decimal.Round(cost.Euros / people, 2, MidpointRounding.AwayFromZero), "€ per inwoner", $"{Dutch.Euro(cost)} op {Dutch.Number(people)} inwoners.")
        : new("Apparaatskosten", null, "€ per inwoner", Missing((apparatus is null, "apparaatskosten"), (inhabitants is null, "inwoners")));

    private static PolicyIndicator Percent(string name, Money? part, Money? whole, string partName, string wholeName) => part is { } some && whole is { } all && all != Money.Zero
        ? new(name, decimal.Round(some.Euros * 100 / all.Euros, 2, MidpointRounding.AwayFromZero), "%", $"{Dutch.Euro(some)} {partName} van {Dutch.Euro(all)} {wholeName}.")
        : new(name, null, "%", Missing((part is null, partName), (whole is null, wholeName)));

    private static string Missing(params (bool IsMissing, string Name)[] parts) => $"Onbekend: {Dutch.List([.. parts.Where(part => part.IsMissing).Select(part => part.Name).DefaultIfEmpty("deler is nul")])}.";
}
