// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase.Coalitions;

namespace Bundel.Formation.Sharing;

/// <summary>Who would pay what under one alternative by one method, beside what everybody pays today; amounts per year.</summary>
/// <param name="Total">What all pay together.</param>
/// <param name="AsToday">The strongest objection when the joint costs are divided in the proportions of today; null when nobody objects.</param>
/// <param name="Objection">The strongest objection to the amounts of the method.</param>
/// <param name="Path">From the proportions of today to those of the method; every year adds up to the total.</param>
/// <param name="Changes">For each member: what its leaving does to the others, computed anew by the same method.</param>
/// <param name="Proof">Why a nucleolus is one; empty for another method.</param>
public sealed record FairSharing(
    [property: JsonPropertyName("alternatief")] string Alternative,
    [property: JsonPropertyName("methode")] SharingMethod Method,
    [property: JsonPropertyName("samen")] Money Total,
    [property: JsonPropertyName("kernLeeg")] bool CoreIsEmpty,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<FairMember> Members,
    [property: JsonPropertyName("bezwaarZoalsNu")] KeyObjection? AsToday,
    [property: JsonPropertyName("bezwaar")] KeyObjection? Objection,
    [property: JsonPropertyName("groeipad")] IReadOnlyList<PathYear> Path,
    [property: JsonPropertyName("uittredingen")] IReadOnlyList<MembershipChange> Changes,
    [property: JsonPropertyName("bewijs")] IReadOnlyList<ProofLevel> Proof);

/// <summary>One member.</summary>
/// <param name="Today">What it pays today.</param>
/// <param name="SameShare">The joint costs in the proportions of today.</param>
/// <param name="Least">Least amount to which no group can object; null when every division meets an objection.</param>
/// <param name="Redistribution">Proposed minus <paramref name="SameShare"/>: what the method moves between members; adds up to zero.</param>
public sealed record FairMember(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("inwoners")] int? Inhabitants,
    [property: JsonPropertyName("nu")] Money Today,
    [property: JsonPropertyName("zelfdeVerhouding")] Money SameShare,
    [property: JsonPropertyName("minst")] Money? Least,
    [property: JsonPropertyName("meest")] Money? Most,
    [property: JsonPropertyName("voorstel")] Money Proposed,
    [property: JsonPropertyName("herverdeling")] Money Redistribution)
{
    [JsonPropertyName("verschilMetNu")]
    public Money Change => Proposed - Today;

    [JsonPropertyName("voorstelPerInwoner")]
    public Money? PerInhabitant => Per(Proposed);

    [JsonPropertyName("herverdelingPerInwoner")]
    public Money? RedistributionPerInhabitant => Per(Redistribution);

    private Money? Per(Money amount) => Inhabitants is > 0 and var people ? Money.Rounded(amount.Euros / people) : null;
}

/// <summary>A year of the growth path; year 0 has the proportions of today.</summary>
public sealed record PathYear(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("bedragen")] IReadOnlyList<Money> Amounts);

/// <summary>One member leaves; read the other way, it enters.</summary>
/// <param name="Others">What the others pay more (or less) each, in the order of the members; null for the one who leaves, and for all when the method has no outcome without it.</param>
public sealed record MembershipChange(
    [property: JsonPropertyName("deelnemer")] string Member,
    [property: JsonPropertyName("anderenSamen")] Money? Together,
    [property: JsonPropertyName("anderen")] IReadOnlyList<Money?> Others,
    [property: JsonPropertyName("zelf")] Money Itself);

/// <summary>A level of the proof of a nucleolus: these groups are equally close to an objection, and none can get further from it without bringing another closer.</summary>
/// <param name="Gain">What each group gains by taking part; below zero it objects.</param>
public sealed record ProofLevel(
    [property: JsonPropertyName("voordeel")] Money Gain,
    [property: JsonPropertyName("groepen")] IReadOnlyList<IReadOnlyList<string>> Groups);
