// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Methods;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Assembly.Importing;

/// <summary>Writes what a plan adds, in the order of the references.</summary>
internal sealed class ModelWriter(BundelDb db, PartWriter parts)
{
    public async Task Write(ModelPlan plan, Actor actor, CancellationToken cancel)
    {
        var collaboration = actor.Collaboration!.Value;
        var model = plan.Missing;
        parts.AddParticipants(model.Participants, collaboration);
        await db.SaveChangesAsync(cancel);
        await parts.AddSuccessions(model.Successions, collaboration, cancel);
        parts.AddDecisions(model.Decisions, collaboration);
        parts.AddServices(model.Services, collaboration);
        await db.SaveChangesAsync(cancel);
        var decisions = await db.Set<Bundel.Collaborations.Decisions.Decision>().AsNoTracking().ToDictionaryAsync(row => row.Reference, row => row.Id, cancel);
        await parts.AddMeasures(model.Measures, plan.InhabitantsMeasure, decisions, collaboration, cancel);
        foreach (var key in model.Keys)
        {
            var version = new KeyVersion(collaboration, key.Code, key.Version, new KeyText(key.Name, key.ValidFrom, key.Rule, null));
            if (key.Decision is not null) _ = version.Adopt(decisions[key.Decision]).Value;
            db.Add(version);
        }

        foreach (var pool in model.Pools) db.Add(new Pool(collaboration, pool.Code, new PoolText(pool.Name, pool.Package, pool.Key, pool.Service)));
        foreach (var mutation in model.Mutations) db.Add(new BudgetMutation(collaboration, mutation.Code, new MutationText(mutation.Name, mutation.Key), mutation.Decision is null ? null : decisions[mutation.Decision]));
        var first = new DateOnly(model.Lines.Count == 0 ? 2000 : model.Lines.Min(line => line.Year), 1, 1);
        foreach (var (part, definition) in MethodJsonParts.Split(model.Methods)) db.Add(new MethodVersion(collaboration, part, 1, first, definition, "model.json"));
        if (!await db.Set<SettlementSettings>().AnyAsync(cancel)) db.Add(new SettlementSettings(collaboration, model.Rounding));
        await db.SaveChangesAsync(cancel);
        await db.BulkInsertRows(model.Lines.Select(line => new PoolLine(collaboration, new LineText(line.Year, line.Pool, line.Description, line.Amount, line.Kind, line.TaskField, line.Nature, line.Service, line.Mutation))), cancel);
    }
}
