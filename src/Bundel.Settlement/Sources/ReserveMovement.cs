// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Sources;

/// <summary>A reserve or provision in one year: begin, what is added and taken, end.</summary>
public sealed record ReserveMovement
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("soort")]
    public ReserveKind Kind { get; init; }

    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("beginstand")]
    public required Money Begin { get; init; }

    [JsonPropertyName("toevoeging")]
    public Money Added { get; init; }

    [JsonPropertyName("onttrekking")]
    public Money Taken { get; init; }

    [JsonIgnore]
    public Money End => Begin + Added - Taken;

    public IEnumerable<Problem> Check()
    {
        var place = new Place("reserves", null, FormattableString.Invariant($"{Code} {Year}"));
        if (Added < Money.Zero || Taken < Money.Zero) yield return new Problem("mutatie-negatief", "Een toevoeging of onttrekking is niet negatief.") { Place = place };
        if (End < Money.Zero) yield return new Problem("reserve-onder-nul", "Er wordt meer onttrokken dan er is.") { Place = place, Found = End.ToString(), Expected = "een eindstand van nul of meer" };
    }

    /// <summary>Where a reserve begins must be where it ended the year before.</summary>
    public static IEnumerable<Problem> Follow(IReadOnlyList<ReserveMovement> all) =>
        from row in all
        let before = all.FirstOrDefault(other => other.Code == row.Code && other.Year == row.Year - 1)
        where before is not null && before.End != row.Begin
        select new Problem("reserve-sluit-niet-aan", "De beginstand is niet de eindstand van het jaar ervoor.") { Place = new Place("reserves", null, FormattableString.Invariant($"{row.Code} {row.Year}")), Found = row.Begin.ToString(), Expected = before.End.ToString() };
}

public enum ReserveKind
{
    [JsonStringEnumMemberName("algemene-reserve")] General,
    [JsonStringEnumMemberName("bestemmingsreserve")] Earmarked,
    [JsonStringEnumMemberName("voorziening")] Provision,
}
