// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Roadmaps;

[UseCase("wat-als-tonen", "Rekent uit wat er verandert als werk vervalt, later mag, anders gedaan wordt of er mensen bij komen", Example = """{"laten":["berichtenbox"],"erbij":[{"organisatie":"ssc","vaardigheid":"beheer","perWeek":1}]}""")]
public sealed record WhatIf(
    [property: JsonPropertyName("laten")] IReadOnlyList<string>? Drop = null,
    [property: JsonPropertyName("uitstel")] IReadOnlyList<Postponement>? Postpone = null,
    [property: JsonPropertyName("erbij")] IReadOnlyList<CapacityText>? More = null,
    [property: JsonPropertyName("wijze")] IReadOnlyList<ModeChange>? Modes = null)
    : IQuery<WhatIfView>, IValidated
{
    public static Permission Requires => ObligationsPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        foreach (var postponement in (Postpone ?? []).Where(of => of.Weeks is < 0 or > 520)) yield return Problem.InField("uitstel", "uitstel-ongeldig", "Uitstel is 0 tot en met 520 weken.") with { Found = Dutch.Number(postponement.Weeks) };
        foreach (var more in (More ?? []).Where(of => of.PerWeek is < 0 or > 1000)) yield return Problem.InField("erbij", "capaciteit-ongeldig", "Er kunnen 0 tot en met 1.000 mensen bij.") with { Found = Dutch.Number(more.PerWeek) };
    }
}

public sealed record Postponement([property: JsonPropertyName("oplevering")] string Delivery, [property: JsonPropertyName("weken")] int Weeks);

public sealed record ModeChange([property: JsonPropertyName("oplevering")] string Delivery, [property: JsonPropertyName("wijze")] DeliveryMode Mode);

/// <param name="Weeks">Later (or, below zero, earlier) than now.</param>
/// <param name="Late">More (or fewer) tasks late.</param>
public sealed record WhatIfView(
    [property: JsonPropertyName("nu")] RoadmapView Now,
    [property: JsonPropertyName("dan")] RoadmapView Then,
    [property: JsonPropertyName("weken")] int Weeks,
    [property: JsonPropertyName("teLaat")] int Late,
    [property: JsonPropertyName("eenmalig")] Money OneOff,
    [property: JsonPropertyName("perJaar")] Money Yearly);

internal sealed class WhatIfHandler(BundelDb db, TimeProvider clock) : IHandler<WhatIf, WhatIfView>
{
    private static readonly PlanOptions Options = new(500);

    public async Task<Result<WhatIfView>> Handle(WhatIf useCase, Actor actor, CancellationToken cancel)
    {
        var data = await PlanData.Read(db, clock, cancel);
        var named = (useCase.Drop ?? []).Concat((useCase.Postpone ?? []).Select(of => of.Delivery)).Concat((useCase.Modes ?? []).Select(of => of.Delivery)).Distinct();
        Problem[] unknown = [.. named.Where(code => data.Deliveries.All(delivery => delivery.Code != code)).Select(code => Problem.NotFound("Deze oplevering bestaat niet.") with { Found = code })];
        if (unknown.Length > 0) return unknown;
        var begin = PlanData.NextMonday(clock.Today());
        DeliveryView[] deliveries = [.. data.Deliveries.Where(delivery => useCase.Drop?.Contains(delivery.Code) != true).Select(delivery => Changed(delivery, useCase, data.Members))];
        var now = RoadmapMaker.Make(data.Input(begin), data.Deliveries, Options, withHelp: false);
        var then = RoadmapMaker.Make((data with { Deliveries = deliveries, Capacities = More(data.Capacities, useCase.More ?? []) }).Input(begin), deliveries, Options, withHelp: false);
        if (!now.Succeeded || !then.Succeeded) return Result<WhatIfView>.Failure([.. now.Problems, .. then.Problems]);
        return new WhatIfView(now.Value, then.Value, then.Value.Weeks - now.Value.Weeks, then.Value.Late.Count() - now.Value.Late.Count(), then.Value.OneOff - now.Value.OneOff, then.Value.Yearly - now.Value.Yearly);
    }

    private static DeliveryView Changed(DeliveryView delivery, WhatIf change, Members members)
    {
        var text = delivery.Text;
        if (text.After is { } after && change.Drop is { Count: > 0 } drop) text = text with { After = [.. after.Except(drop)] };
        if (change.Postpone?.FirstOrDefault(of => of.Delivery == delivery.Code) is { } later && text.Due is { } due) text = text with { Due = due.AddDays(7 * later.Weeks) };
        if (change.Modes?.FirstOrDefault(of => of.Delivery == delivery.Code) is { } mode) text = text with { Mode = mode.Mode, Participants = text.Participants.Count > 0 ? text.Participants : [.. members.All.Select(member => member.Code)] };
        return delivery with { Text = text };
    }

    private static CapacityText[] More(IReadOnlyList<CapacityText> now, IReadOnlyList<CapacityText> more) =>
    [
        .. now.Select(row => more.FirstOrDefault(extra => extra.Organisation == row.Organisation && extra.Skill == row.Skill) is { } extra
            ? row with { PerWeek = row.PerWeek + extra.PerWeek, Exceptions = [.. (row.Exceptions ?? []).Select(change => change with { PerWeek = change.PerWeek + extra.PerWeek })] }
            : row),
        .. more.Where(extra => !now.Any(row => row.Organisation == extra.Organisation && row.Skill == extra.Skill)),
    ];
}
