// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Platform;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Settlement.Assembly;

public sealed class ModelRoundTripTests
{
    [Theory, EveryDatabase]
    public async Task What_the_database_holds_and_what_the_file_holds_have_the_same_hash_and_the_same_cents(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var file = Bench.SampleOf(world);

        var exported = await world.Must(new ExportModel());
        var read = ModelJson.Read(Encoding.UTF8.GetBytes(exported.Json)).Value;

        Encoding.UTF8.GetString(ModelJson.Canonical(read)).ShouldBe(Encoding.UTF8.GetString(ModelJson.Canonical(file)));
        exported.Hash.ShouldBe(RunHash.Of(file));
        SettlementEngine.Compute(read, 2026).Value.Amounts().ShouldBe(SettlementEngine.Compute(file, 2026).Value.Amounts());
    }

    [Theory, EveryDatabase]
    public async Task Importing_the_same_model_again_makes_nothing_new(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var changes = await world.Must(new ImportModel(await world.Upload(ModelJson.Write(Bench.SampleOf(world)), "model.json")));
        changes.Kinds.ShouldAllBe(kind => kind.New == 0);
        changes.Kinds.Sum(kind => kind.Same).ShouldBeGreaterThan(20);
    }

    [Theory, EveryDatabase]
    public async Task A_preview_stores_nothing(Database database)
    {
        await using var world = await World.On(database);
        var changes = await world.Must(new PreviewModel(await world.Upload(ModelJson.Write(Bench.SampleOf(world)), "model.json")));
        changes.Kinds.Single(kind => kind.Kind == "deelnemers").New.ShouldBe(5);
        ModelJson.Read(Encoding.UTF8.GetBytes((await world.Must(new ExportModel())).Json)).Value.Participants.ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task Conflicts_are_refused_all_at_once_with_their_place(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var sample = Bench.SampleOf(world);
        var other = sample with
        {
            Pools = [sample.Pools[0] with { Name = "Anders" }, .. sample.Pools.Skip(1)],
            Participants = [sample.Participants[0], sample.Participants[1] with { Name = "Kerkvenen" }, .. sample.Participants.Skip(2)],
        };
        var problems = await world.Refused(new ImportModel(await world.Upload(ModelJson.Write(other), "model.json")));
        problems.Select(problem => problem.Place!.Pointer).ShouldBe(["/deelnemers/1", "/kostengroepen/0"], ignoreOrder: true);
        problems.ShouldAllBe(problem => problem.Code == "model-botst");
    }

    [Theory, EveryDatabase]
    public async Task A_model_of_another_collaboration_is_refused_and_nothing_is_stored(Database database)
    {
        await using var world = await World.On(database);
        var problems = await world.Refused(new ImportModel(await world.Upload(ModelJson.Write(Models.Sample), "model.json")));
        problems.ShouldContain(problem => problem.Code == "andere-samenwerking");
        (await world.Audit()).ShouldNotContain(entry => entry.UseCase == "model-importeren");
    }
}
