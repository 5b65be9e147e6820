// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;

namespace Bundel.Formation.LegalForms.Content;

/// <summary>What the law wants a regulation to say, per form, with the article.</summary>
public sealed record ContentDemand(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("artikel")] string Article,
    [property: JsonPropertyName("vormen")] IReadOnlyList<LegalForm> Forms,
    [property: JsonPropertyName("sinds")] string Since,
    [property: JsonPropertyName("woorden")] IReadOnlyList<string> Words,
    [property: JsonPropertyName("basis")] string Basis);

/// <summary>Whether a subject is there.</summary>
/// <param name="Found">The words by which it was recognised, with the line they stand in.</param>
public sealed record ContentFinding(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("artikel")] string Article,
    [property: JsonPropertyName("sinds2022")] bool Since2022,
    [property: JsonPropertyName("uitkomst")] ContentOutcome Outcome,
    [property: JsonPropertyName("gevonden")] string? Found,
    [property: JsonPropertyName("basis")] string Basis);

public enum ContentOutcome
{
    [JsonStringEnumMemberName("aanwezig")] Present,
    [JsonStringEnumMemberName("ontbreekt")] Absent,
    [JsonStringEnumMemberName("niet van toepassing")] NotApplicable,
}

/// <summary>
/// Looks for every subject that the law demands. It recognises words, not meaning: "aanwezig" says that the subject is spoken of, a lawyer says whether it suffices.
/// </summary>
public static class ContentCheck
{
    private const int LongestQuote = 120;
    private static readonly Lazy<DemandFile> Known = new(() => Shipped.Read<DemandFile>("regelingseisen.json"));

    public static IReadOnlyList<ContentDemand> Demands => Known.Value.Demands;

    public static IReadOnlyList<ContentFinding> Of(string text, LegalForm form)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. Demands.Select(demand => Find(demand, lines, form))];
    }

    private static ContentFinding Find(ContentDemand demand, string[] lines, LegalForm form)
    {
        var applies = demand.Forms.Contains(form);
        var line = applies ? Array.Find(lines, text => demand.Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))) : null;
        var outcome = !applies ? ContentOutcome.NotApplicable : line is null ? ContentOutcome.Absent : ContentOutcome.Present;
        return new ContentFinding(demand.Code, demand.Subject, demand.Article, demand.Since.Length > 0, outcome, line is { Length: > LongestQuote } ? line[..LongestQuote] + "…" : line, demand.Basis);
    }

    private sealed record DemandFile(
        [property: JsonPropertyName("versie")] string Version,
        [property: JsonPropertyName("gecontroleerdOp")] DateOnly CheckedOn,
        [property: JsonPropertyName("eisen")] IReadOnlyList<ContentDemand> Demands);
}
