// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Assembly.Sharing;

/// <summary>The settlement model without its figures, to share. Taking one over makes what is not there yet; its keys are drafts, and what is there stays as it is.</summary>
internal sealed class SharedModel(ModelAssembler assembler, ModelWriter writer) : IShareable
{
    private const string OnlyCode = "verrekenmodel";

    public string Kind => "verrekenmodel";

    public async Task<IReadOnlyList<ShareableItem>> List(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.See)) return [];
        var model = FigurelessModel.Of(await assembler.Assemble(ModelScope.Definitions, actor, cancel));
        return model.Keys.Count == 0 ? [] : [new ShareableItem(Kind, OnlyCode, $"Verrekenmodel: {Dutch.Count(model.Keys.Count, "sleutel", "sleutels")}, {Dutch.Count(model.Pools.Count, "kostengroep", "kostengroepen")}", Encoding.UTF8.GetString(ModelJson.Write(model)))];
    }

    public IReadOnlyList<Problem> Check(ShareableItem item)
    {
        var read = ModelJson.Read(Encoding.UTF8.GetBytes(item.Text), item.Code);
        if (!read.Succeeded) return read.Problems;
        var model = read.Value;
        return model.Participants.Count + model.Lines.Count + model.Measures.Sum(measure => measure.Values.Count) == 0 ? [] : [new Problem("model-met-cijfers", "Een gedeeld verrekenmodel heeft geen deelnemers, tellingen of begrotingsregels.")];
    }

    public async Task<Result<Done>> Take(ShareableItem item, string origin, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.Prepare)) return Problem.Forbidden($"U hebt geen recht voor: {SettlementPermissions.Prepare.Description}.");
        var given = FigurelessModel.Of(ModelJson.Read(Encoding.UTF8.GetBytes(item.Text), item.Code).Value);
        var own = await assembler.Assemble(ModelScope.Definitions, actor, cancel);
        var missing = given with
        {
            Measures = [.. given.Measures.ExceptBy(own.Measures.Select(row => row.Code), row => row.Code)],
            Services = [.. given.Services.ExceptBy(own.Services.Select(row => row.Code), row => row.Code)],
            Keys = [.. given.Keys.ExceptBy(own.Keys.Select(row => row.Code), row => row.Code)],
            Pools = [.. given.Pools.ExceptBy(own.Pools.Select(row => row.Code), row => row.Code)],
        };
        await writer.Write(new ModelPlan(missing, null, new ModelChanges([])), actor, cancel);
        return new Done();
    }
}
