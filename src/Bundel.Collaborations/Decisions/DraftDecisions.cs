// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Decisions;

/// <summary>Puts a decision that an instrument asks for into the register, as a draft of the competent body. The body takes it, never the software.</summary>
public sealed class DraftDecisions(BundelDb db)
{
    /// <param name="reference">Gets a number behind it when there is one of that name already.</param>
    public async Task<Result<Decision>> Add(ActKind act, string reference, string subject, Actor actor, CancellationToken cancel)
    {
        var collaboration = await db.Collaboration(actor, cancel);
        var known = await db.Set<Decision>().AsNoTracking().Select(row => row.Code).ToListAsync(cancel);
        var named = reference;
        for (var number = 2; known.Contains(Code.From(named), StringComparer.Ordinal); number++) named = string.Create(CultureInfo.InvariantCulture, $"{reference} ({number})");
        if (DecisionRules.Check(named, subject).ToList() is { Count: > 0 } problems) return problems;
        var decision = new Decision(collaboration.Id, Code.From(named), new DecisionText(named, subject, Bodies.Competent(collaboration.LegalForm, act)[0], null));
        db.Add(decision);
        return decision;
    }
}
