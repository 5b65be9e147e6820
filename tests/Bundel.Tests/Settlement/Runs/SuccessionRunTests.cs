// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Collaborations.Organisations.Reorganisations;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Settlement.Runs;

/// <summary>A merger in the register, and a key with fixed shares that names the predecessors.</summary>
public sealed class SuccessionRunTests
{
    [Theory, EveryDatabase]
    public async Task A_run_after_a_merger_charges_the_successor_and_explains_it(Database database)
    {
        await using var world = await Merged(database);
        var run = (await world.Must(new CreateRun(2027, ["bewaking"]))).Code;
        (await world.Must(new ShowMatrix(run))).Rows.Select(row => (row.Participant, row.Total.Euros)).ShouldContain(("dijkstad", 750m));
        var why = await world.Must(new ExplainAmount(run, "dijkstad", "bewaking"));
        why.Operands[1].Operands.Select(step => step.Subject).ShouldBe(["Deel van Kerkveen", "Deel van Lindehaven"], ignoreOrder: true);
        (await world.Must(new ShowRun(run))).Notices.Count(notice => notice.Code == "deel-opgevolgd").ShouldBe(2);
    }

    [Theory, EveryDatabase]
    public async Task A_merger_travels_with_the_model_to_another_place(Database database)
    {
        await using var world = await Merged(database);
        var model = ModelJson.Read(Encoding.UTF8.GetBytes((await world.Must(new ExportModel())).Json)).Value;
        model.Successions.Select(step => step.Predecessor).ShouldBe(["kerkveen", "lindehaven"]);
        await using var other = await world.Beside();
        var file = ModelJson.Write(model with { Collaboration = model.Collaboration with { Code = other.Code, Name = "Samenwerking " + other.Code } });
        await other.Must(new ImportModel(await other.Upload(file, "model.json")));
        (await other.Must(new ListReorganisations())).ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(2027, 1, 1));
        var run = (await other.Must(new CreateRun(2027, ["bewaking"]))).Code;
        (await other.Must(new ShowMatrix(run))).Rows.Select(row => (row.Participant, row.Total.Euros)).ShouldContain(("dijkstad", 750m));
        (await other.Must(new PreviewModel(await other.Upload(file, "model.json")))).Kinds.ShouldAllBe(kind => kind.New == 0);
    }

    private static async Task<World> Merged(Database database)
    {
        var world = await Bench.WithSample(database);
        await world.Must(new RecordReorganisation(new(ReorganisationKind.Merger, new DateOnly(2027, 1, 1), ["lindehaven", "kerkveen"], [new SuccessorInput("dijkstad", "Dijkstad", "GM1999")])));
        await world.Must(new AddPool("bewaking", new PoolText("Bewaking", Package.Basic, "beveiliging")));
        await world.Must(new AddLine(new LineText(2027, "bewaking", "Bewaking van leveranciers", Bundel.Kernel.Money.FromEuros(1000))));
        return world;
    }
}
