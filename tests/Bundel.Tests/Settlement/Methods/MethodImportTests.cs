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
        ReferenceMoment.TryParse("1 januari T-1", out var moment).ShouldBeTrue();
        var growth = new GrowthRule { Old = "gelijk", New = "inwoners", Path = [new PathStep { Year = 2026, Part = 0.5m }] };
        var negative = new FixedSharesRule { Unit = ShareUnit.Weight, Shares = [new FixedShare { Participant = "kerkveen", Part = 2 }, new FixedShare { Participant = "lindehaven", Part = -1 }] };
        var twice = new Bridge { BaseYear = 2026, Through = 2027, Index = "prijs", Mutations = [new BridgeMutation { Code = "i", Name = "Index", From = 2027, Through = 2027, Nature = LineNature.Structural, Amount = new Money(1), Pool = "werkplek", IsIndexation = true }] };
        var prices = new IndexSeries { Code = "prijs", Name = "Prijs", WageShare = 0, Years = [new IndexYear { Year = 2027, Price = 2 }] };
        (SettlementModel Model, string Code)[] wrong =
        [
            (sample with { Methods = new MethodParts { Flow = loop } }, "kring-zonder-uitgang"),
            (sample with { Methods = new MethodParts { Flow = new CostFlow { Method = ChargeMethod.Direct, Charges = [Charge("werkplek", "werkplek")] } } }, "kostengroep-naar-zichzelf"),
            (With(sample, growth), "pad-eindigt-niet"),
            (With(sample, negative), "gewicht-negatief"),
            (With(sample, new MeasureRule { Measure = "weg", Moment = moment }), "verwijzing-onbekend"),
            (sample with { Methods = new MethodParts { Indexes = [prices], Bridge = twice } }, "index-dubbel"),
        ];
        foreach (var (model, code) in wrong)
        {
            var problem = (await world.Refused(new ImportModel(await world.Upload(ModelJson.Write(model), "model.json")))).ShouldHaveSingleItem(code);
            (problem.Code, string.IsNullOrEmpty(problem.Place!.Pointer)).ShouldBe((code, false));
        }

        var kept = ModelJson.Read(Encoding.UTF8.GetBytes((await world.Must(new ExportModel())).Json)).Value;
        (kept.Participants.Count, kept.Keys.Count, kept.Methods).ShouldBe((0, 0, null));
    }

    private static SettlementModel With(SettlementModel sample, KeyRule rule) => sample with { Keys = [.. sample.Keys, new AllocationKey { Code = "proef", Name = "Proef", ValidFrom = new DateOnly(2025, 1, 1), Rule = rule }] };

    private static Charge Charge(string from, string to) => new() { From = from, To = [new ChargeTarget { Pool = to, Part = 1 }] };
}
