// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Landscapes;

/// <summary>One difference between what is kept and what a file brings.</summary>
public sealed record LandscapeChange(
    [property: JsonPropertyName("lijst")] string List,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("uitkomst")] string Outcome,
    [property: JsonPropertyName("velden")] IReadOnlyList<string> Fields);

/// <summary>What an import changes; couplings and links of rows that stay are kept by their code.</summary>
public static class LandscapeDifference
{
    public const string New = "nieuw";
    public const string Changed = "gewijzigd";
    public const string Gone = "vervalt";

    public static IReadOnlyList<LandscapeChange> Between(Landscape before, Landscape after) =>
    [
        .. Rows("applicaties", before.Applications, after.Applications, Parts),
        .. Rows("technologie", before.Technology, after.Technology, row => [.. Values(row), ("componenten", string.Join(',', row.Components))]),
        .. Rows("koppelingen", before.Couplings, after.Couplings, row => [.. Values(row), ("van", row.From), ("naar", row.To), ("intermediair", row.Through ?? ""), ("standaard", row.Standard ?? "")]),
        .. Facts(before, after),
    ];

    private static IEnumerable<LandscapeChange> Rows<T>(string list, IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, IEnumerable<(string, string)>> parts)
        where T : LandscapeRow
    {
        var old = before.ToDictionary(row => row.Code);
        foreach (var row in after)
        {
            if (!old.Remove(row.Code, out var was))
            {
                yield return new LandscapeChange(list, row.Code, row.Name, New, []);
                continue;
            }

            var fields = parts(row).Except(parts(was)).Select(part => part.Item1).Concat(parts(was).Except(parts(row)).Select(part => part.Item1)).Distinct().ToList();
            if (fields.Count > 0) yield return new LandscapeChange(list, row.Code, row.Name, Changed, fields);
        }

        foreach (var row in old.Values) yield return new LandscapeChange(list, row.Code, row.Name, Gone, []);
    }

    private static IEnumerable<LandscapeChange> Facts(Landscape before, Landscape after) =>
        after.Facts.Except(before.Facts).Select(fact => new LandscapeChange("feiten", fact.Code, LandscapeFields.Find(LandscapeFields.Facts, fact.Code)?.Label ?? fact.Code, before.Fact(fact.Code) is null ? New : Changed, [fact.Value]));

    private static IEnumerable<(string, string)> Parts(LandscapeApplication row) =>
        [.. Values(row), ("componenten", string.Join(',', row.Components.Order(StringComparer.Ordinal))), ("standaarden", string.Join(',', row.Standards.Select(support => $"{support.Standard}={support.Proof}").Order(StringComparer.Ordinal)))];

    private static IEnumerable<(string, string)> Values(LandscapeRow row) => row.Values.Select(value => (value.Key, value.Value)).Append(("naam", row.Name));
}
