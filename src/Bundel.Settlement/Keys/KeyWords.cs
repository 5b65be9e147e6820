// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Keys;

/// <summary>Keys in plain Dutch.</summary>
public static class KeyWords
{
    /// <summary>"Naar rato van inwoners op 1 januari T-1".</summary>
    internal static string Sentence(this KeyRule rule, KeyNames names) => rule switch
    {
        MeasureRule measure => $"Naar rato van maatstaf {names.Measure(measure.Measure)}, {(measure.Moment.IsAverage ? "" : "peildatum ")}{measure.Moment}{Among(measure.Circle)}{Without(measure.Without, names)}",
        EqualRule equal => $"Gelijke delen{Among(equal.Circle)}{Without(equal.Without, names)}",
        FixedSharesRule shares => $"Vaste delen voor {Dutch.Count(shares.Shares.Count, "deelnemer", "deelnemers")}",
        FixedAmountsRule amounts => $"Vaste bedragen voor {Dutch.Count(amounts.Amounts.Count, "deelnemer", "deelnemers")}",
        DirectRule direct => Direct(direct, names),
        CompositeRule composite => "Samengesteld uit " + Dutch.List([.. composite.Parts.Select(part => $"{names.Key(part.Key)} ({Part(part.Part, composite.Unit)})")]),
        AverageRule average => $"Naar rato van het gemiddelde van {Dutch.List([.. average.Parts.Select(part => names.Measure(part.Measure))])}{Without(average.Without, names)}",
        TariffRule tariff => $"Prijs maal {names.Measure(tariff.Measure)}{(tariff.Fixed is null ? "" : ", met een vaste voet")}{Among(tariff.Circle)}{Without(tariff.Without, names)}",
        TimeRule time => $"Tijdgedreven, over {Dutch.Count(time.Activities.Count, "activiteit", "activiteiten")}{Among(time.Circle)}",
        GrowthRule growth => $"Ingroei van {names.Key(growth.Old)} naar {names.Key(growth.New)}",
        BoundedRule bounded => $"{names.Key(bounded.Inside)}, met een minimum en een maximum",
        ClaimsRule claims => $"Aanspraken van {Dutch.Count(claims.Claims.Count, "deelnemer", "deelnemers")}, evenredig verlaagd tot het budget",
        _ => throw new InvalidOperationException($"Unknown kind of key {rule.GetType().Name}."),
    };

    /// <summary>"maatstaf", "gelijk": the word of the file.</summary>
    public static string Kind(this KeyRule rule) => rule switch
    {
        MeasureRule => "maatstaf",
        EqualRule => "gelijk",
        FixedSharesRule => "vast",
        FixedAmountsRule => "bedragen",
        DirectRule => "rechtstreeks",
        AverageRule => "gemiddelde",
        TariffRule => "tarief",
        TimeRule => "tijd",
        GrowthRule => "ingroei",
        BoundedRule => "begrensd",
        ClaimsRule => "aanspraken",
        _ => "samengesteld",
    };

    /// <summary>"concept", "vastgesteld", "vervangen".</summary>
    public static string Text(this VersionState state) => state switch
    {
        VersionState.Draft => "concept",
        VersionState.Adopted => "vastgesteld",
        _ => "vervangen",
    };

    private static string Direct(DirectRule direct, KeyNames names)
    {
        var receivers = names.Participants(direct.To);
        var to = direct.Group is null ? receivers : $"groep {direct.Group} ({receivers})";
        if (direct.To.Count == 1) return $"Rechtstreeks aan {to}";
        return direct.Inside is null ? $"Rechtstreeks aan {to}, in gelijke delen" : $"Rechtstreeks aan {to}, daarbinnen volgens sleutel {names.Key(direct.Inside)}";
    }

    private static string Part(decimal part, ShareUnit unit) => Dutch.Number(part, Math.Min((int)part.Scale, 4)) + (unit == ShareUnit.Percent ? " %" : "");

    private static string Among(Circle circle) => circle == Circle.ParticipantsAndCustomers ? ", deelnemers en klanten" : "";

    private static string Without(IReadOnlyList<string> without, KeyNames names) => without.Count == 0 ? "" : $", zonder {names.Participants(without)}";
}
