// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Assembly;

[UseCase("afronding-wijzigen", "Wijzigt hoe de samenwerking afrondt, tenzij een verrekening anders zegt", Example = """{"afronding":"0.01","rest":"grootste-rest"}""")]
public sealed record ChangeRounding(
    [property: JsonPropertyName("afronding")] Money Unit,
    [property: JsonPropertyName("rest")] RemainderRule Remainder)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => RoundingUnits.Check(Unit);
}

[UseCase("afronding-tonen", "Toont hoe de samenwerking afrondt")]
public sealed record ShowRounding : IQuery<RoundingPolicy>
{
    public static Permission Requires => SettlementPermissions.See;
}

/// <summary>The units on which a settlement is rounded.</summary>
internal static class RoundingUnits
{
    private static readonly long[] Cents = [1, 100, 100_000];

    public static IEnumerable<Problem> Check(Money unit)
    {
        if (!Cents.Contains(unit.Cents)) yield return Problem.InField("afronding", "afronding-ongeldig", "Rond af op de cent, de euro of duizend euro.") with { Found = unit.ToString(), Expected = "0.01, 1 of 1000" };
    }
}

internal sealed class ChangeRoundingHandler(BundelDb db, AuditNote note) : IHandler<ChangeRounding, Done>
{
    public async Task<Result<Done>> Handle(ChangeRounding useCase, Actor actor, CancellationToken cancel)
    {
        var rounding = new RoundingPolicy { Unit = useCase.Unit, Remainder = useCase.Remainder };
        if (await db.Set<SettlementSettings>().FirstOrDefaultAsync(cancel) is { } settings) settings.Change(rounding);
        else db.Add(new SettlementSettings(actor.Collaboration!.Value, rounding));
        note.About("afronding " + rounding.ToRounding());
        return new Done();
    }
}

internal sealed class ShowRoundingHandler(BundelDb db) : IHandler<ShowRounding, RoundingPolicy>
{
    public async Task<Result<RoundingPolicy>> Handle(ShowRounding useCase, Actor actor, CancellationToken cancel) =>
        (await db.Set<SettlementSettings>().AsNoTracking().FirstOrDefaultAsync(cancel))?.Rounding ?? new RoundingPolicy();
}
