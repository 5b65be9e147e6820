// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase.Coalitions;

/// <summary>How much two candidates look alike.</summary>
/// <param name="Percent">100 when every measure is equal; null when no measure of both is known.</param>
/// <param name="Measures">What was compared.</param>
public sealed record Likeness(
    [property: JsonPropertyName("eerste")] string First,
    [property: JsonPropertyName("tweede")] string Second,
    [property: JsonPropertyName("procent")] decimal? Percent,
    [property: JsonPropertyName("maatstaven")] IReadOnlyList<string> Measures);

/// <summary>Compares candidates by what is known of both: per measure the smaller over the larger, and the mean of those.</summary>
internal static class LikenessOf
{
    private const int MostCandidates = 20;

    public static IReadOnlyList<Likeness> All(IReadOnlyList<Candidate> candidates, Func<string, string, decimal?>? landscapes = null)
    {
        if (candidates.Count > MostCandidates) return [];
        return [.. from i in Enumerable.Range(0, candidates.Count) from j in Enumerable.Range(i + 1, candidates.Count - i - 1) select Pair(candidates[i], candidates[j], landscapes?.Invoke(candidates[i].Code, candidates[j].Code))];
    }

    private static Likeness Pair(Candidate first, Candidate second, decimal? products)
    {
        var compared = Measures(first).Zip(Measures(second), (one, other) => (one.Name, Ratio: Ratio(one.Value, other.Value))).Append((Name: "producten in het landschap", Ratio: products)).Where(pair => pair.Ratio is not null).ToList();
        return new Likeness(first.Code, second.Code, compared.Count == 0 ? null : Math.Round(compared.Average(pair => pair.Ratio!.Value) * 100, 1, MidpointRounding.AwayFromZero), [.. compared.Select(pair => pair.Name)]);
    }

    private static IEnumerable<(string Name, decimal? Value)> Measures(Candidate candidate)
    {
        yield return ("inwoners", candidate.Inhabitants);
        yield return ("werkplekken", candidate.Workplaces);
        yield return ("applicaties", candidate.Applications);
        yield return ("kosten per werkplek", candidate.Workplaces > 0 ? candidate.PresentTotal?.Euros / candidate.Workplaces : null);
    }

    private static decimal? Ratio(decimal? one, decimal? other) => (one, other) switch
    {
        (null, _) or (_, null) => null,
        (0, 0) => 1,
        _ => Math.Min(one.Value, other.Value) / Math.Max(one.Value, other.Value),
    };
}
