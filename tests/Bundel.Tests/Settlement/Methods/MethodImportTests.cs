// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Model;
using Bundel.Tests.Support;

namespace Bundel.Tests.Settlement.Methods;

public sealed class MethodImportTests
{
    [Theory, EveryDatabase]
    public async Task A_model_with_a_method_that_cannot_be_is_refused_whole_and_nothing_is_stored(Database database)
    {
        await using var world = await World.On(database);
        var sample = Bench.SampleOf(world);
        var loop = new CostFlow { Method = ChargeMethod.Reciprocal, Charges = [Charge("werkplek", "organisatie"), Charge("organisatie", "werkplek")] };
        var growth = new GrowthRule { Old = "gelijk", New = "inwoners", Path = [new PathStep { Year = 2026, Part = 0.5m }] };
        SettlementModel[] wrong =
        [
            sample with { Methods = new MethodParts { Flow = loop } },
            sample with { Keys = [.. sample.Keys, new AllocationKey { Code = "proef", Name = "Proef", ValidFrom = new DateOnly(2025, 1, 1), Rule = growth }] },
        ];
        foreach (var model in wrong)
        {
            var problem = (await world.Refused(new ImportModel(await world.Upload(ModelJson.Write(model), "model.json")))).ShouldHaveSingleItem();
            problem.Place!.Pointer.ShouldNotBeNullOrEmpty();
        }

        var kept = ModelJson.Read(Encoding.UTF8.GetBytes((await world.Must(new ExportModel())).Json)).Value;
        (kept.Participants.Count, kept.Keys.Count, kept.Methods).ShouldBe((0, 0, null));
    }

    private static Charge Charge(string from, string to) => new() { From = from, To = [new ChargeTarget { Pool = to, Part = 1 }] };
}
