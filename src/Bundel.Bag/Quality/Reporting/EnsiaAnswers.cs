// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Bag.Quality.Reporting;

/// <summary>A question of the self-evaluation, and the rules that answer it.</summary>
/// <param name="Limit">The percentage up to which the answer is yes.</param>
public sealed record EnsiaQuestion(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("vraag")] string Text,
    [property: JsonPropertyName("regels")] IReadOnlyList<string> Rules,
    [property: JsonPropertyName("drempel")] decimal Limit);

public enum EnsiaVerdict
{
    [JsonStringEnumMemberName("ja")] Yes,
    [JsonStringEnumMemberName("nee")] No,
    [JsonStringEnumMemberName("onbekend")] Unknown,
}

/// <summary>An answer with its ground: the rules, their numbers and the limit.</summary>
public sealed record EnsiaAnswer(
    [property: JsonPropertyName("vraag")] EnsiaQuestion Question,
    [property: JsonPropertyName("antwoord")] EnsiaVerdict Verdict,
    [property: JsonPropertyName("onderbouwing")] string Ground);

/// <summary>Answers that follow from the rules of quality; a person decides what is handed in.</summary>
public static class EnsiaAnswers
{
    private static readonly EnsiaFile File = Read();

    public static string Source => File.Source;

    public static IReadOnlyList<EnsiaAnswer> From(QualityReport report) => [.. File.Questions.Select(question => Answer(question, [.. question.Rules.Select(code => report.Rules.First(rule => rule.Rule.Code == code))]))];

    private static EnsiaAnswer Answer(EnsiaQuestion question, IReadOnlyList<RuleResult> results)
    {
        var verdict = results.Any(result => result.Rate.Percentage > question.Limit) ? EnsiaVerdict.No : results.Any(result => result.Rate.Seen is null) ? EnsiaVerdict.Unknown : EnsiaVerdict.Yes;
        var ground = string.Join("; ", results.Select(result => $"{result.Rule.Code} {Words(result.Rate)}"));
        return new EnsiaAnswer(question, verdict, $"{ground}; drempel {Dutch.Figure(question.Limit)} %");
    }

    private static string Words(Rate rate) => rate.Seen is { } seen ? $"{Dutch.Number(rate.Broken!.Value)} van {Dutch.Number(seen)}{(rate.Percentage is { } part ? $" ({Dutch.Number(part, 2)} %)" : "")}" : "onbekend";

    private static EnsiaFile Read()
    {
        using var stream = typeof(EnsiaAnswers).Assembly.GetManifestResourceStream("bag-ensia.json")!;
        return JsonSerializer.Deserialize<EnsiaFile>(stream, UseCaseJson.Options)!;
    }

    private sealed record EnsiaFile(
        [property: JsonPropertyName("versie")] string Version,
        [property: JsonPropertyName("bron")] string Source,
        [property: JsonPropertyName("gecontroleerd")] DateOnly Checked,
        [property: JsonPropertyName("vragen")] IReadOnlyList<EnsiaQuestion> Questions);
}
