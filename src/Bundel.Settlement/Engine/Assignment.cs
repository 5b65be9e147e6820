// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>What is divided at once: the net budget of a cost pool, or of a mutation with a key of its own.</summary>
internal sealed record Assignment(CostPool Pool, Mutation? Mutation, IReadOnlyList<BudgetLine> Lines)
{
    public string Code => Mutation is null ? Pool.Code : $"{Pool.Code}/{Mutation.Code}";

    public string Name => Mutation is null ? Pool.Name : $"{Pool.Name}: {Mutation.Name}";

    public string Key => Mutation?.Key ?? Pool.Key;

    public Money Costs => Money.Sum(Lines.Where(line => line.Kind == LineKind.Cost).Select(line => line.Amount));

    public Money Income => Money.Sum(Lines.Where(line => line.Kind == LineKind.Income).Select(line => line.Amount));

    public static IReadOnlyList<Assignment> Of(SettlementModel model, int year)
    {
        var own = model.Mutations.Where(mutation => mutation.Key is not null).ToDictionary(mutation => mutation.Code, StringComparer.Ordinal);
        var lines = model.Lines.Where(line => line.Year == year).ToLookup(line => (line.Pool, Mutation: line.Mutation is not null && own.ContainsKey(line.Mutation) ? line.Mutation : null));
        return
        [
            .. from pool in model.Pools
               from mutation in model.Mutations.Where(mutation => mutation.Key is not null).Prepend(null)
               let found = lines[(pool.Code, mutation?.Code)].ToList()
               where found.Count > 0
               select new Assignment(pool, mutation, found),
        ];
    }
}
