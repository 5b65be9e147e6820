// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Runs;

[UseCase("verrekening-maken", "Maakt een verrekening van een jaar als concept", Example = """{"jaar":2026,"kostengroepen":["werkplek"],"afronding":"0.01","rest":"grootste-rest"}""")]
public sealed record CreateRun(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("kostengroepen")] IReadOnlyList<string>? Pools = null,
    [property: JsonPropertyName("afronding")] Money? Unit = null,
    [property: JsonPropertyName("rest")] RemainderRule? Remainder = null)
    : ICommand<RunCode>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate()
    {
        if (Year is < 1980 or > 2200) yield return Problem.InField("jaar", "jaar-ongeldig", "Dit is geen begrotingsjaar.");
        foreach (var problem in Unit is { } unit ? RoundingUnits.Check(unit) : []) yield return problem;
    }
}

/// <summary>The code of a run: "2026-3".</summary>
public sealed record RunCode([property: JsonPropertyName("verrekening")] string Code);

internal sealed class CreateRunHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<CreateRun, RunCode>
{
    public async Task<Result<RunCode>> Handle(CreateRun useCase, Actor actor, CancellationToken cancel)
    {
        IReadOnlyList<string> pools = [.. (useCase.Pools ?? []).Distinct(StringComparer.Ordinal)];
        var known = await db.Set<Pool>().AsNoTracking().OrderBy(row => row.Code).Select(row => row.Code).ToListAsync(cancel);
        var problems = pools.Except(known).Select(code => Problem.InField("kostengroepen", "kostengroep-onbekend", "Deze kostengroep bestaat niet.") with { Found = code, Expected = Dutch.List(known) }).ToList();
        if (!await db.Set<PoolLine>().AnyAsync(row => row.Year == useCase.Year, cancel)) problems.Add(Problem.InField("jaar", "geen-begroting", FormattableString.Invariant($"Er zijn nog geen begrotingsregels voor {useCase.Year}. Voer eerst de begroting in.")));
        var others = await db.Set<Run>().Where(row => row.Year == useCase.Year).ToListAsync(cancel);
        if (others.Find(other => other.State == RunState.Adopted && RunOverlap.Overlaps(other.PoolCodes, pools)) is { } adopted)
            problems.Add(Problem.Conflict("al-vastgesteld", $"Verrekening {adopted.Code} is al vastgesteld. Vervang die door een nieuwe versie, met een reden."));
        if (problems.Count > 0) return problems;
        var settings = await db.Set<SettlementSettings>().AsNoTracking().FirstOrDefaultAsync(cancel);
        var rounding = settings?.Rounding ?? new RoundingPolicy();
        var choice = new RunChoice(pools, new RoundingPolicy { Unit = useCase.Unit ?? rounding.Unit, Remainder = useCase.Remainder ?? rounding.Remainder });
        var run = new Run(actor.Collaboration!.Value, useCase.Year, others.Count == 0 ? 1 : others.Max(other => other.Version) + 1, choice, Signature.Of(actor, clock.Instant()));
        db.Add(run);
        note.About($"verrekening {run.Code}");
        return new RunCode(run.Code);
    }
}

internal static class RunOverlap
{
    /// <summary>Two choices of pools share at least one; no choice is all pools.</summary>
    public static bool Overlaps(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Count == 0 || b.Count == 0 || a.Intersect(b, StringComparer.Ordinal).Any();
}
