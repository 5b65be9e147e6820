// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Participants;

/// <summary>What adding and changing a participant check alike.</summary>
internal static class ParticipantRules
{
    public static IEnumerable<Problem> Check(string name, OrganisationKind kind, string? municipality, string? oin, string? kvk)
    {
        foreach (var problem in Required.Text("naam", name, 200)) yield return problem;
        foreach (var problem in Identifiers.Check(municipality, oin, kvk)) yield return problem;
        if (kind != OrganisationKind.Gemeente && !string.IsNullOrWhiteSpace(municipality))
            yield return Problem.InField("gemeentecode", "gemeentecode-niet-gemeente", "Alleen een gemeente heeft een gemeentecode.") with { Found = kind.Text() };
    }

    /// <summary>Files recognise a participant by its municipality code, so no two carry the same.</summary>
    public static async Task<Problem?> UniqueMunicipality(BundelDb db, MunicipalityCode? code, OrganisationId self, CancellationToken cancel)
    {
        if (code is not { } value) return null;
        var text = value.Value;
        var other = await db.Set<Organisation>().AsNoTracking().FirstOrDefaultAsync(row => row.Id != self && row.MunicipalityCode == text, cancel);
        return other is null ? null : Problem.InField("gemeentecode", "gemeentecode-bezet", $"{other.Name} heeft deze gemeentecode al.") with { Found = text, Kind = ProblemKind.Conflict };
    }

    public static async Task<Problem?> UniqueCode(BundelDb db, string code, CancellationToken cancel) =>
        await db.Set<Participant>().AnyAsync(row => row.Code == code, cancel) || await db.Set<Organisation>().AnyAsync(row => row.Code == code, cancel)
            ? Problem.InField("code", "code-bezet", "Deze code is al in gebruik voor een deelnemer of klant.") with { Found = code, Kind = ProblemKind.Conflict }
            : null;
}
