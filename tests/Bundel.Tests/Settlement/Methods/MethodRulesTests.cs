// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement.Methods;

/// <summary>Bad input of financing methods: a clear Dutch error with place and rule, and nothing computed.</summary>
public sealed class MethodRulesTests
{
    private static readonly SettlementModel Sample = Models.Sample;

    private static Problem Only(SettlementModel model) => ModelRules.Check(model).ShouldHaveSingleItem();

    private static SettlementModel With(MethodParts methods) => Sample with { Methods = methods };

    private static SettlementModel WithKey(KeyRule rule) =>
        Sample with { Keys = [.. Sample.Keys, new AllocationKey { Code = "proef", Name = "Proef", ValidFrom = new DateOnly(2025, 1, 1), Rule = rule }] };

    private static Charge Charge(string from, params (string Pool, decimal Part)[] to) =>
        new() { From = from, To = [.. to.Select(target => new ChargeTarget { Pool = target.Pool, Part = target.Part })] };

    [Fact]
    public void A_loop_of_pools_without_outflow_is_named()
    {
        var flow = new CostFlow { Method = ChargeMethod.Reciprocal, Charges = [Charge("werkplek", ("organisatie", 1)), Charge("organisatie", ("werkplek", 1))] };
        Only(With(new MethodParts { Flow = flow })).ToString().ShouldBe("/methoden/doorbelasting/stromen: De kring Werkplek → Organisatie belast alleen zichzelf: er komt geen euro uit. Verwacht: minstens één kostengroep in de kring die iets houdt of buiten de kring doorbelast.");
    }

    [Fact]
    public void A_pool_that_charges_everything_to_itself_is_refused() =>
        Only(With(new MethodParts { Flow = new CostFlow { Method = ChargeMethod.Reciprocal, Charges = [Charge("werkplek", ("werkplek", 5))] } }))
            .Code.ShouldBe("kostengroep-naar-zichzelf");

    [Fact]
    public void A_key_with_negative_weights_is_refused()
    {
        var rule = new FixedSharesRule { Unit = ShareUnit.Weight, Shares = [new FixedShare { Participant = "kerkveen", Part = 3 }, new FixedShare { Participant = "lindehaven", Part = -1 }] };
        var problem = Only(WithKey(rule));
        (problem.Code, problem.Place!.Pointer).ShouldBe(("gewicht-negatief", "/sleutels/7/verdeling/delen/1/deel"));
    }

    [Fact]
    public void Charges_with_negative_parts_are_refused() =>
        Only(With(new MethodParts { Flow = new CostFlow { Method = ChargeMethod.Direct, Charges = [Charge("werkplek", ("organisatie", 3), ("scannen", -1))] } }))
            .Place!.Pointer.ShouldBe("/methoden/doorbelasting/stromen/0/naar/1/deel");

    [Fact]
    public void Floors_above_the_total_are_refused_when_the_total_is_known()
    {
        var model = Sample with { Keys = [.. Sample.Keys.Select(key => key.Code == "half-half" ? key with { Rule = new BoundedRule { Inside = "inwoners", Floor = new Money(500_000_00) } } : key)] };
        var problem = SettlementEngine.Compute(model, 2026).Problems.ShouldHaveSingleItem();
        problem.ToString().ShouldBe("Kostengroep Organisatie: De minima van sleutel Half gelijk, half inwoners zijn samen hoger dan wat er te verdelen is. Gevonden: 1500000.00. Verwacht: hoogstens 640000.00.");
    }

    [Fact]
    public void An_index_applied_twice_is_refused()
    {
        var bridge = new Bridge
        {
            BaseYear = 2026,
            Through = 2027,
            Index = "lpi",
            Mutations = [new BridgeMutation { Code = "loon", Name = "Looncompensatie", From = 2027, Amount = new Money(100), Pool = "werkplek", IsIndexation = true }],
        };
        var index = new IndexSeries { Code = "lpi", Name = "Index", WageShare = 0.5m, Years = [new IndexYear { Year = 2027, Wage = 3, Price = 2 }] };
        var problem = Only(With(new MethodParts { Indexes = [index], Bridge = bridge }));
        (problem.Code, problem.Place!.Pointer).ShouldBe(("index-dubbel", "/methoden/verloop/mutaties/0/isIndexering"));
    }

    [Fact]
    public void An_incidental_mutation_without_an_end_would_stay_in_the_base_and_is_refused()
    {
        var bridge = new Bridge { BaseYear = 2026, Through = 2027, Mutations = [new BridgeMutation { Code = "eenmalig", Name = "Eenmalig", Nature = LineNature.Incidental, From = 2027, Amount = new Money(100), Pool = "werkplek" }] };
        Only(With(new MethodParts { Bridge = bridge })).Code.ShouldBe("incidenteel-zonder-eind");
    }

    [Fact]
    public void A_growth_path_that_does_not_end_is_refused()
    {
        var problem = Only(WithKey(new GrowthRule { Old = "gelijk", New = "inwoners", Path = [new PathStep { Year = 2026, Part = 0.25m }, new PathStep { Year = 2027, Part = 0.5m }] }));
        problem.ToString().ShouldBe("/sleutels/7/verdeling/pad: Het ingroeipad van sleutel Proef eindigt niet: het laatste jaar moet geheel op de nieuwe verdeling staan. Gevonden: 0.5. Verwacht: 1 in het laatste jaar.");
    }

    [Fact]
    public void A_method_without_its_measure_is_refused() =>
        Only(WithKey(new TariffRule { Measure = "voertuigen", Moment = ReferenceMoment.TryParse("1 januari T", out var moment) ? moment : default!, Price = 2 }))
            .ToString().ShouldBe("/sleutels/7/verdeling/maatstaf: Deze verwijzing leidt nergens heen: er is geen maatstaf voertuigen in dit model. Gevonden: voertuigen.");

    [Fact]
    public void A_step_down_without_an_order_is_refused() =>
        Only(With(new MethodParts { Flow = new CostFlow { Method = ChargeMethod.StepDown, Charges = [Charge("werkplek", ("organisatie", 1))] } })).Code.ShouldBe("volgorde-ontbreekt");

    [Fact]
    public void A_surcharge_of_the_whole_price_is_refused() =>
        Only(With(new MethodParts { Prices = [new ProductPrice { Code = "p", Name = "P", Per = "stuk", Surcharge = new Surcharge { Percent = 100, Base = SurchargeBase.Price } }] }))
            .Place!.Pointer.ShouldBe("/methoden/kostprijzen/0/opslag/procent");

    [Fact]
    public void A_model_without_methods_keeps_its_bytes() =>
        System.Text.Encoding.UTF8.GetString(ModelJson.Canonical(Sample)).ShouldNotContain("methoden");
}
