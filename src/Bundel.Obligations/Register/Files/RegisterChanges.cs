// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Obligations.Standing;

namespace Bundel.Obligations.Register.Files;

/// <summary>What a file would change in the register.</summary>
public sealed record RegisterPreview([property: JsonPropertyName("regels")] IReadOnlyList<RegisterFileLine> Lines)
{
    [JsonPropertyName("nieuw")]
    public int New => Lines.Count(line => line.Outcome == ImportOutcome.New);

    [JsonPropertyName("gewijzigd")]
    public int Changed => Lines.Count(line => line.Outcome == ImportOutcome.Changed);

    [JsonPropertyName("gelijk")]
    public int Equal => Lines.Count(line => line.Outcome == ImportOutcome.Equal);
}

/// <param name="Differences">Field by field, in words.</param>
/// <param name="Touches">What in this collaboration hangs on the row.</param>
public sealed record RegisterFileLine(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("uitkomst")] ImportOutcome Outcome,
    [property: JsonPropertyName("verschillen")] IReadOnlyList<string> Differences,
    [property: JsonPropertyName("raakt")] IReadOnlyList<string> Touches);

/// <summary>Compares rows of a file with the register as it holds here.</summary>
internal static class RegisterChanges
{
    public static RegisterPreview Between(Situation situation, IReadOnlyList<Obligation> rows) =>
        new([.. rows.Select(row => Line(situation, row)).OrderBy(line => line.Outcome == ImportOutcome.Equal)]);

    private static RegisterFileLine Line(Situation situation, Obligation row)
    {
        if (situation.Book.Find(row.Code)?.Obligation is not { } before) return new RegisterFileLine(row.Code, row.Name, ImportOutcome.New, [], []);
        var differences = RowDifference.Of(before, row);
        return differences.Count == 0
            ? new RegisterFileLine(row.Code, row.Name, ImportOutcome.Equal, [], [])
            : new RegisterFileLine(row.Code, row.Name, ImportOutcome.Changed, differences, [.. Touched(situation, row.Code)]);
    }

    /// <summary>What hangs on a row, in words.</summary>
    public static IEnumerable<string> Touched(Situation situation, string code)
    {
        if (situation.Book.Find(code) is { IsOverridden: true, Entry: { } entry }) yield return $"uw afwijking van het register, die blijft gelden ({entry.Because})";
        if (situation.Members.All.Count(member => situation.Entry(code, member.Id) is not null) is > 0 and var statuses) yield return $"de stand van {Dutch.Count(statuses, "deelnemer", "deelnemers")}";
        if (situation.Evidence[code].Count() is > 0 and var proofs) yield return Dutch.Count(proofs, "stuk bewijs", "stukken bewijs");
        foreach (var delivery in situation.Deliveries.Select(row => row.Text()).Where(text => text.Obligations.Contains(code))) yield return "oplevering " + delivery.Name;
        foreach (var card in situation.Cards.Select(row => row.Text()).Where(text => text.Obligation == code)) yield return "beheerkaart " + card.Name;
        foreach (var row in situation.Book.Dependents[code]) yield return $"{row.Name}, die erop steunt";
    }
}
