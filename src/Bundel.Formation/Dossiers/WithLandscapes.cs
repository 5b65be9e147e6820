// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.BusinessCase.Coalitions;

namespace Bundel.Formation.Dossiers;

/// <summary>What the dossier leaves open of the applications is taken from the landscapes, and candidates are compared on their products too. Costs do not change by it.</summary>
internal static class WithLandscapes
{
    public static CaseResult Of(CaseResult result, CaseInput input, LandscapeFacts facts)
    {
        if (facts.Applications.Count == 0) return result;
        int? Known(string code) => facts.Applications.TryGetValue(code, out var count) ? count : null;
        return result with
        {
            Candidates = [.. result.Candidates.Select(candidate => candidate.Applications is null && Known(candidate.Code) is { } count ? candidate with { Applications = count, FromLandscape = true } : candidate)],
            Likeness = LikenessOf.All([.. input.Candidates.Select(candidate => candidate with { Applications = candidate.Applications ?? Known(candidate.Code) })], facts.Between),
        };
    }
}
