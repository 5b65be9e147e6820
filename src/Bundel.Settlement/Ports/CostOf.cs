// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ports;

/// <summary>The contributions of the settlement that counts, by budget line.</summary>
internal sealed class CostOf(BundelDb db, RunComputer computer) : ICostOf
{
    public async Task<CostBook?> Of(int? year, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.See) || await Run(year, cancel) is not { } run) return null;
        var computed = await computer.Of(run, actor, cancel);
        if (!computed.Succeeded) return null;
        var path = "verrekenen/verrekeningen/" + run.Code;
        return new CostBook(run.Code, run.Year, path, [.. CostShares.Of(computed.Value.Model, computed.Value.Result, path)]);
    }

    private async Task<Run?> Run(int? year, CancellationToken cancel)
    {
        if (year is { } asked) return await db.RunOfYear(asked, cancel);
        var newest = await db.Set<Run>().Where(run => run.State == RunState.Adopted || run.State == RunState.Checked).MaxAsync(run => (int?)run.Year, cancel);
        return newest is { } found ? await db.RunOfYear(found, cancel) : null;
    }
}
