// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;
using CsCheck;

namespace Bundel.Faults.Harness;

/// <summary>What a user may do next, right or wrong; few names, so that steps meet.</summary>
internal sealed record Step(int Kind, int Which, int Other, int Cents)
{
    private const int Kinds = 10;
    private const int Names = 4;

    public static readonly Gen<Step[]> Sequences =
        Gen.Select(Gen.Int[0, Kinds - 1], Gen.Int[0, Names - 1], Gen.Int[0, Names - 1], Gen.Int[-500_000, 500_000], (kind, which, other, cents) => new Step(kind, which, other, cents)).Array[4, 14];

    private string Pool => FormattableString.Invariant($"groep-{Other}");

    private string Decision => FormattableString.Invariant($"besluit-{Which}");

    private LineKind Side => Cents % 3 == 0 ? LineKind.Income : LineKind.Cost;

    private DateOnly Day => DateOnly.FromDateTime(World.Start.UtcDateTime).AddDays(Cents / 10_000);

    public string? In(ModelWorld model, int number) => Kind switch
    {
        0 => model.AddPool(Pool, "Groep " + Which),
        1 => model.RemovePool(Pool),
        2 or 3 => model.AddLine(number, Pool, new Money(Cents), Side),
        4 => model.ChangeLine(Which, Pool, new Money(Cents), Side),
        5 => model.RemoveLine(Which),
        6 => model.AddDecision(Decision, "Onderwerp " + Other),
        7 => model.ChangeDecision(Decision, "Onderwerp " + Cents),
        8 => Cents % 2 == 0 ? model.ScheduleDecision(Decision) : model.WithdrawDecision(Decision),
        _ => model.TakeDecision(Decision, Day),
    };

    /// <summary>The same in Bundel; <paramref name="lines"/> keeps the ids of lines by the number of the step that made them.</summary>
    public async Task<string?> In(World world, int number, Dictionary<int, LineId> lines) => Kind switch
    {
        0 => Code(await world.Run(new AddPool(Pool, new PoolText("Groep " + Which, Package.Basic, "gelijk")))),
        1 => Code(await world.Run(new RemovePool(Pool))),
        2 or 3 => Code(Keep(await world.Run(new AddLine(Line)), number, lines)),
        4 => Code(await world.Run(new ChangeLine(lines.GetValueOrDefault(Which, LineId.From(Guid.CreateVersion7())), Line))),
        5 => Code(Forget(await world.Run(new RemoveLine(lines.GetValueOrDefault(Which, LineId.From(Guid.CreateVersion7())))), lines)),
        6 => Code(await world.Run(new AddDecision(Decision, Body.Bestuur, "Onderwerp " + Other))),
        7 => Code(await world.Run(new ChangeDecision(Decision, Decision, Body.Bestuur, "Onderwerp " + Cents, Day))),
        8 => Cents % 2 == 0 ? Code(await world.Run(new ScheduleDecision(Decision, Day))) : Code(await world.Run(new WithdrawDecision(Decision, "reden"))),
        _ => Code(await world.Run(new TakeDecision(Decision, Day))),
    };

    private LineText Line => new(2026, Pool, "Regel", new Money(Cents), Side);

    private static Result<LineId> Keep(Result<LineId> made, int number, Dictionary<int, LineId> lines)
    {
        if (made.Succeeded) lines[number] = made.Value;
        return made;
    }

    private Result<Done> Forget(Result<Done> removed, Dictionary<int, LineId> lines)
    {
        if (removed.Succeeded) lines.Remove(Which);
        return removed;
    }

    private static string? Code<T>(Result<T> result) => result.Succeeded ? null : result.Problems[0].Code;
}
