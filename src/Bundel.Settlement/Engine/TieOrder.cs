// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>
/// The one tie rule of Bundel. Units that are left go to the largest remainders; equal remainders go in the order of this class:
/// first participants with a CBS code, by that code, then the others by their own code, both by ordinal value.
/// The order of rows in a file or table therefore never changes who gets the cent.
/// </summary>
public static class TieOrder
{
    /// <summary>Compares participants by this rule.</summary>
    public static IComparer<Participant> Comparer { get; } = Comparer<Participant>.Create((a, b) =>
        Compare(a.MunicipalityCode, a.Code, b.MunicipalityCode, b.Code));

    /// <summary>Who takes part in a year, in tie order.</summary>
    public static IReadOnlyList<Participant> ActiveIn(SettlementModel model, int year) =>
        [.. model.Participants.Where(participant => IsActive(participant, year)).Order(Comparer)];

    /// <summary>True when the participant takes part on at least one day of the year.</summary>
    public static bool IsActive(Participant participant, int year) =>
        new Period(participant.From, participant.Through).Overlaps(Period.Year(year));

    private static int Compare(string? municipalityA, string codeA, string? municipalityB, string codeB)
    {
        if (municipalityA is null != municipalityB is null) return municipalityA is null ? 1 : -1;
        var byMunicipality = string.CompareOrdinal(municipalityA, municipalityB);
        return byMunicipality != 0 ? byMunicipality : string.CompareOrdinal(codeA, codeB);
    }
}
