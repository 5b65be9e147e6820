// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Sources.Register;

[UseCase("bronnen-naar-begroting", "Zet van elk actief, elke functie en elk contract een regel in de begroting van een jaar; regels die al uit een bron kwamen, worden vervangen", Example = """{"jaar":2028}""")]
public sealed record PutSourcesInBudget([property: JsonPropertyName("jaar")] int Year) : ICommand<PutSources>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => new ShowSources(Year).Validate();
}

public sealed record PutSources(
    [property: JsonPropertyName("regels")] int Lines,
    [property: JsonPropertyName("was")] Money Before,
    [property: JsonPropertyName("wordt")] Money After);

internal sealed class PutSourcesInBudgetHandler(BundelDb db, AuditNote note) : IHandler<PutSourcesInBudget, PutSources>
{
    public async Task<Result<PutSources>> Handle(PutSourcesInBudget useCase, Actor actor, CancellationToken cancel)
    {
        var costs = (await SourceBook.Read(db, cancel)).Costs(useCase.Year).Where(cost => cost.Amount != Money.Zero).ToList();
        var stored = (await db.Set<PoolLine>().Where(row => row.Year == useCase.Year).ToListAsync(cancel)).Where(row => SourceCost.IsLineOfSource(row.Description)).ToList();
        if (costs.Count == 0 && stored.Count == 0) return Problem.Conflict("geen-bronnen", "Er zijn geen bronnen die dit jaar iets kosten. Lees eerst het sjabloon in.");
        var before = stored.ToDictionary(line => (line.Pool, line.Description));
        foreach (var cost in costs)
        {
            var old = before.Remove((cost.Pool, cost.LineName), out var line) ? line : null;
            var text = new LineText(useCase.Year, cost.Pool, cost.LineName, cost.Amount, LineKind.Cost, old?.TaskField, LineNature.Structural, old?.Service);
            if (old is null) db.Add(new PoolLine(actor.Collaboration!.Value, text));
            else if (old.Text != text) old.Change(text);
        }

        db.RemoveRange(before.Values);
        note.About(FormattableString.Invariant($"begroting {useCase.Year}"));
        return new PutSources(costs.Count, Money.Sum(stored.Select(line => line.Amount)), Money.Sum(costs.Select(cost => cost.Amount)));
    }
}
