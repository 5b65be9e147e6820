// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Decisions;

/// <summary>What adding and changing a decision check alike.</summary>
internal static class DecisionRules
{
    public static IEnumerable<Problem> Check(string reference, string subject) =>
        [.. Required.Text("kenmerk", reference, 100), .. Required.Text("onderwerp", subject, 300)];

    public static Problem? BodyOf(LegalForm form, Body body) => Bodies.Of(form).Contains(body)
        ? null
        : Problem.InField("orgaan", "orgaan-onbekend", $"Een {form.Name()} heeft dit orgaan niet.") with { Found = body.Text(), Expected = Dutch.List([.. Bodies.Of(form).Select(one => one.Text())]) };

    public static async Task<Problem?> Unique(BundelDb db, string code, string reference, DecisionId self, CancellationToken cancel)
    {
        var trimmed = reference.Trim();
        var other = await db.Set<Decision>().AsNoTracking().Where(row => row.Id != self && (row.Code == code || row.Reference == trimmed)).FirstOrDefaultAsync(cancel);
        if (other is null) return null;
        return other.Reference == trimmed
            ? Problem.InField("kenmerk", "kenmerk-bezet", "Er is al een besluit met dit kenmerk.") with { Found = trimmed, Kind = ProblemKind.Conflict }
            : Problem.InField("code", "code-bezet", "Er is al een besluit met deze code.") with { Found = code, Kind = ProblemKind.Conflict };
    }
}
