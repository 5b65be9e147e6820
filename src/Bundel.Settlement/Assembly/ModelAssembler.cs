// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Assembly;

/// <summary>The only place where the database becomes a model. What it gives and what a file holds compute to the same cent.</summary>
public sealed class ModelAssembler(BundelDb db, CollaborationParts parts, BudgetParts budget, MethodBook methods)
{
    public async Task<SettlementModel> Assemble(ModelScope scope, Actor actor, CancellationToken cancel)
    {
        var collaboration = await db.Set<Bundel.Collaborations.Collaboration>().AsNoTracking().SingleAsync(row => row.Id == actor.Collaboration!.Value, cancel);
        var decisions = await parts.Decisions(cancel);
        var references = decisions.ToDictionary(decision => decision.Key, decision => decision.Value.Reference);
        var settings = await db.Set<SettlementSettings>().AsNoTracking().FirstOrDefaultAsync(cancel);
        var model = new SettlementModel
        {
            Schema = SettlementModel.CurrentSchema,
            Collaboration = new Model.Collaboration
            {
                Code = collaboration.Code,
                Name = collaboration.Name,
                LegalForm = collaboration.LegalForm.Json(),
                InhabitantsMeasure = await parts.InhabitantsMeasure(cancel),
            },
            Participants = await parts.Participants(cancel),
            Successions = await parts.Successions(cancel),
            Measures = await parts.Measures(scope, cancel),
            Decisions = [.. decisions.Values],
            Services = await parts.Services(cancel),
            Keys = await budget.Keys(references, cancel),
            Pools = await budget.Pools(scope, cancel),
            Mutations = await budget.Mutations(references, cancel),
            Lines = scope.WithLines ? await budget.Lines(scope, cancel) : [],
            Rounding = scope.Rounding ?? settings?.Rounding ?? new RoundingPolicy(),
            Methods = await methods.For(scope.Year, cancel),
        };
        return scope.Year is null ? model : RunModel.Of(model);
    }
}
