// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;

namespace Bundel.Blueprints.Rules;

/// <summary>A value that would settle rules if it were known.</summary>
public sealed record Question(
    [property: JsonPropertyName("lijst")] string List,
    [property: JsonPropertyName("veld")] string Field,
    [property: JsonPropertyName("vraag")] string Text,
    [property: JsonPropertyName("regels")] int Rules,
    [property: JsonPropertyName("keer")] int Times);

/// <summary>What to ask first: the missing values in the order of the number of rules that each would settle.</summary>
public static class Questionnaire
{
    public static IReadOnlyList<Question> Of(Assessment assessment) =>
    [
        .. assessment.Verdicts.Where(verdict => verdict.Verdict == Verdict.Unknown).SelectMany(verdict => verdict.Missing.Select(ask => (verdict.Rule, Ask: ask)))
            .GroupBy(pair => (pair.Ask.List, pair.Ask.Field))
            .Select(group => new Question(group.Key.List, group.Key.Field, TextOf(group.Key.List, group.Key.Field), group.Select(pair => pair.Rule).Distinct().Count(), group.Select(pair => pair.Ask.Row).Distinct().Count()))
            .OrderByDescending(question => question.Rules).ThenBy(question => question.Times).ThenBy(question => question.Text, StringComparer.Ordinal),
    ];

    /// <summary>True when a person can enter this somewhere.</summary>
    public static bool HasPlace(Ask ask) => ask.List switch
    {
        Ask.Facts => LandscapeFields.Find(LandscapeFields.Facts, ask.Field) is not null,
        Ask.Applications => ask.Field == "standaarden" || LandscapeFields.Find(LandscapeFields.Application, ask.Field) is not null,
        Ask.Technology => LandscapeFields.Find(LandscapeFields.Technology, ask.Field) is not null,
        Ask.Couplings => ask.Field is "intermediair" or "standaard" || LandscapeFields.Find(LandscapeFields.Coupling, ask.Field) is not null,
        _ => false,
    };

    private static string TextOf(string list, string field) => list switch
    {
        Ask.Facts => LandscapeFields.Find(LandscapeFields.Facts, field)?.Label,
        Ask.Applications => LandscapeFields.Find(LandscapeFields.Application, field)?.Label,
        Ask.Technology => LandscapeFields.Find(LandscapeFields.Technology, field)?.Label,
        _ => LandscapeFields.Find(LandscapeFields.Coupling, field)?.Label,
    }
    ?? char.ToUpperInvariant(field[0]) + field[1..];
}
