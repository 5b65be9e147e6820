// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;
using Bundel.Settlement.Budget;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Actuals;

[UseCase("realisatie-vastleggen", "Legt vast wat kostengroepen tot en met een dag werkelijk kostten en wat het hele jaar naar verwachting kost", Example = """{"bron":"Grootboek t/m september","bedragen":[{"jaar":2026,"kostengroep":"werkplek","totEnMet":"2026-09-30","werkelijk":"1250000.00","prognose":"1700000.00"}]}""")]
public sealed record RecordActuals(
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("bedragen")] IReadOnlyList<ActualText> Figures)
    : ICommand<RecordedActuals>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => [.. Required.Text("bron", Source, 300), .. Figures.SelectMany(figure => figure.Validate())];
}

public sealed record RecordedActuals([property: JsonPropertyName("bedragen")] int Count);

internal sealed class RecordActualsHandler(BundelDb db, ActualRules rules, TimeProvider clock, AuditNote note) : IHandler<RecordActuals, RecordedActuals>
{
    public async Task<Result<RecordedActuals>> Handle(RecordActuals useCase, Actor actor, CancellationToken cancel)
    {
        if ((await rules.Check([.. useCase.Figures.Select(figure => (figure, (Place?)null))], cancel)).ToList() is { Count: > 0 } problems) return problems;
        db.AddRange(useCase.Figures.Select(figure => new ActualRow(actor.Collaboration!.Value, figure, useCase.Source.Trim(), actor.Name, clock.Instant())));
        note.About(useCase.Source.Trim());
        return new RecordedActuals(useCase.Figures.Count);
    }
}

/// <summary>Checks figures against what the collaboration has.</summary>
internal sealed class ActualRules(BundelDb db)
{
    public async Task<IEnumerable<Problem>> Check(IReadOnlyList<(ActualText Text, Place? Place)> figures, CancellationToken cancel)
    {
        var pools = await db.Set<Pool>().Select(row => row.Code).ToListAsync(cancel);
        var services = await db.Set<Service>().Select(row => row.Code).ToListAsync(cancel);
        var mutations = await db.Set<BudgetMutation>().Select(row => row.Code).ToListAsync(cancel);
        return
        [
            .. figures.SelectMany(figure => Unknown(figure.Text.Pool, pools, "kostengroep", figure.Place)),
            .. figures.SelectMany(figure => Unknown(figure.Text.Service, services, "dienst", figure.Place)),
            .. figures.SelectMany(figure => Unknown(figure.Text.Mutation, mutations, "mutatie", figure.Place)),
            .. figures.GroupBy(figure => (figure.Text.Year, figure.Text.Key, figure.Text.Through)).Where(group => group.Skip(1).Any())
                .Select(group => new Problem("realisatie-dubbel", "Deze kostengroep staat er twee keer voor dezelfde dag.") { Place = group.Last().Place, Found = group.Key.Key.Pool }),
        ];
    }

    private static IEnumerable<Problem> Unknown(string? code, List<string> known, string what, Place? place) =>
        code is null || known.Contains(code, StringComparer.Ordinal) ? [] : [Problem.InField(what, what + "-onbekend", $"Deze {what} bestaat niet.") with { Place = place, Found = code }];
}
