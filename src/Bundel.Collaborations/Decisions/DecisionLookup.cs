// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Decisions;

/// <summary>Finds decisions as users and files name them: by code or by reference (kenmerk).</summary>
public static class DecisionLookup
{
    public static async Task<Result<Decision>> FindDecision(this BundelDb db, string? name, CancellationToken cancel, string field = "besluit")
    {
        var trimmed = name?.Trim() ?? "";
        var found = await db.Set<Decision>().FirstOrDefaultAsync(row => row.Code == trimmed || row.Reference == trimmed, cancel);
        return found is null
            ? Problem.NotFound("Dit besluit staat niet in het besluitenregister.") with { Field = field, Found = trimmed.Length == 0 ? "niets" : trimmed }
            : found;
    }

    /// <summary>A decision that was taken by a body that is competent for this act.</summary>
    public static async Task<Result<Decision>> TakenDecision(this BundelDb db, string? name, ActKind act, Actor actor, CancellationToken cancel, string field = "besluit")
    {
        var found = await db.FindDecision(name, cancel, field);
        if (!found.Succeeded) return found;
        var decision = found.Value;
        if (decision.State != DecisionState.Taken)
            return Problem.Conflict("besluit-niet-genomen", $"Besluit {decision.Reference} is nog niet genomen of is ingetrokken.") with { Field = field, Found = decision.State.Text(), Expected = "een genomen besluit" };
        var form = (await db.Collaboration(actor, cancel)).LegalForm;
        var competent = Bodies.Competent(form, act);
        return competent.Contains(decision.Body)
            ? decision
            : Problem.Conflict("orgaan-onbevoegd", $"Besluit {decision.Reference} is genomen door een orgaan dat hierover niet beslist.") with { Field = field, Found = decision.Body.Text(), Expected = Dutch.List([.. competent.Select(body => body.Text())]) };
    }

    /// <summary>The decision that the field names, when it names one.</summary>
    public static async Task<Result<DecisionId?>> OptionalDecision(this BundelDb db, string? name, ActKind act, Actor actor, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(name)
            ? Result<DecisionId?>.Success(null)
            : (await db.TakenDecision(name, act, actor, cancel)).Select(decision => (DecisionId?)decision.Id);
}
