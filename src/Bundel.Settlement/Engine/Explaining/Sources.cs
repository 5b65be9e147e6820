// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Sources as a reader knows them.</summary>
internal static class Sources
{
    public static IReadOnlyList<ExplanationSource> Of(YearContext context, AllocationKey key) =>
    [
        new ExplanationSource(FormattableString.Invariant($"sleutel “{key.Name}”, versie {key.Version}, geldig vanaf {Dutch.ShortDate(key.ValidFrom)}"), key.Code, "verdeelsleutel"),
        .. Decision(context, key.Decision),
    ];

    public static IReadOnlyList<ExplanationSource> Of(YearContext context, Measure measure, MeasureValue value) =>
    [
        new ExplanationSource($"{value.Source ?? "bron onbekend"}, peildatum {Dutch.ShortDate(value.ReferenceDate)}", measure.Code, "maatstaf"),
        .. Decision(context, value.Decision),
    ];

    private static IEnumerable<ExplanationSource> Decision(YearContext context, string? reference)
    {
        if (reference is null) yield break;
        var decision = context.Model.Decisions.First(decision => decision.Reference == reference);
        yield return new ExplanationSource($"besluit {decision.Reference} van {decision.Body}, {Dutch.Date(decision.Date)}", decision.Reference, "besluit");
    }
}
