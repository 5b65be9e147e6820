// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement.Methods;

/// <summary>What a financing method lacks, or holds that cannot be, is named with its place and rule, method by method.</summary>
public sealed class MissingPartsTests
{
    private const string KeyPlace = "/sleutels/7/verdeling";
    private static readonly SettlementModel Sample = Models.Sample;
    private static readonly ReferenceMoment Moment = ReferenceMoment.TryParse("1 januari T-1", out var moment) ? moment : default!;
    private static readonly FixedAmount Some = new() { Participant = "kerkveen", Amount = new Money(100) };

    private static readonly Dictionary<string, (SettlementModel Model, string Code, string Pointer)> Cases = new(StringComparer.Ordinal)
    {
        ["M1 without its index"] = (Key(new FixedAmountsRule { Amounts = [Some], Indexation = new IndexUse { Index = "weg", BaseYear = 2025 } }), "verwijzing-onbekend", KeyPlace + "/indexering/index"),
        ["M2 of who does not take part"] = (Key(Measured("inwoners") with { Without = ["weg"] }), "verwijzing-onbekend", KeyPlace + "/zonder/0"),
        ["M3 without its measure"] = (Key(Measured("begrotingsomvang")), "verwijzing-onbekend", KeyPlace + "/maatstaf"),
        ["M4 without its measure"] = (Key(Measured("werkplekken-van-wie")), "verwijzing-onbekend", KeyPlace + "/maatstaf"),
        ["M5 without who is not there"] = (Key(new EqualRule { Without = ["weg"] }), "verwijzing-onbekend", KeyPlace + "/zonder/0"),
        ["M6 with parts that are not the whole"] = (Key(new CompositeRule { Unit = ShareUnit.Percent, Parts = [new CompositePart { Key = "inwoners", Part = 60 }] }), "sleutel-telt-niet-op", KeyPlace + "/delen"),
        ["M7 with a price and a planned quantity"] = (Key(Tariff() with { Price = 2, Planned = 10 }), "prijs-of-gepland", KeyPlace),
        ["M8 without a planned quantity"] = (Key(Tariff() with { Planned = 0 }), "gepland-nul", KeyPlace + "/gepland"),
        ["M8 with a price below zero"] = (Key(Tariff() with { Price = -1 }), "prijs-negatief", KeyPlace + "/prijs"),
        ["M8 that does not say who covers the difference"] = (Key(Tariff() with { Price = 2, RestKey = "weg" }), "verwijzing-onbekend", KeyPlace + "/restsleutel"),
        ["M9 by which a pool goes nowhere"] = (With(new MethodParts { Flow = new CostFlow { Method = ChargeMethod.Direct, Charges = [Charge("werkplek", "organisatie"), Charge("organisatie", "werkplek")] } }), "doorbelasting-zonder-eind", "/methoden/doorbelasting/stromen/0/naar"),
        ["M9 to a pool that is not there"] = (With(new MethodParts { Flow = new CostFlow { Method = ChargeMethod.Direct, Charges = [Charge("werkplek", "weg")] } }), "verwijzing-onbekend", "/methoden/doorbelasting/stromen/0/naar/0/kostengroep"),
        ["M10 without direct staff"] = (With(new MethodParts { Prices = [Overhead() with { Fte = 0 }] }), "hoeveelheid-nul", "/methoden/kostprijzen/0/fte"),
        ["M10 without pools"] = (With(new MethodParts { Prices = [Overhead() with { Pools = [] }] }), "kostengroep-ontbreekt", "/methoden/kostprijzen/0/kostengroepen"),
        ["M11 with a rate that is not there"] = (With(new MethodParts { Prices = [new ProductPrice { Code = "p", Name = "P", Per = "stuk", Uses = [new RateUse { Rate = "weg", Quantity = 1 }] }] }), "verwijzing-onbekend", "/methoden/kostprijzen/0/inzet/0/tarief"),
        ["M12 without years"] = (Key(new AverageRule { Parts = [new AveragePart { Measure = "inwoners" }] }), "jaren-ontbreken", KeyPlace),
        ["M12 with years that go back"] = (Key(new AverageRule { Parts = [new AveragePart { Measure = "inwoners" }], First = -1, Last = -3 }), "jaren-omgekeerd", KeyPlace + "/laatste"),
        ["M13 that lowers a pool that is not there"] = (Step(new PlusSurcharge { Code = "s", Name = "S", Pool = "weg", Surcharge = new Surcharge { Percent = 10, Base = SurchargeBase.Costs } }), "verwijzing-onbekend", "/methoden/bijsturing/0/verlaagt"),
        ["M14 for who does not take part"] = (With(new MethodParts { Settlement = new FinalSettlement { Year = 2026, Advances = [Some with { Participant = "weg" }] } }), "verwijzing-onbekend", "/methoden/afrekening/voorschotten/0/deelnemer"),
        ["M15 above everything"] = (With(new MethodParts { Settlement = new FinalSettlement { Year = 2026, Bandwidth = new Bandwidth { Percent = 101 } } }), "procent-ongeldig", "/methoden/afrekening/bandbreedte/procent"),
        ["M16 without its key"] = (With(new MethodParts { Settlement = new FinalSettlement { Year = 2026, Threshold = new IndexThreshold { Budgeted = 2, Actual = 4, Points = 1, Base = new Money(1), Key = "weg" } } }), "verwijzing-onbekend", "/methoden/afrekening/indexdrempel/sleutel"),
        ["M17 below zero"] = (Step(new Ceiling { Code = "s", Name = "S", Amount = new Money(-1) }), "bedrag-negatief", "/methoden/bijsturing/0/bedrag"),
        ["M17 without claims"] = (Key(new ClaimsRule { Claims = [] }), "aanspraken-ontbreken", KeyPlace + "/aanspraken"),
        ["M18 without a bound"] = (Key(new BoundedRule { Inside = "inwoners" }), "grenzen-ontbreken", KeyPlace),
        ["M18 with a minimum above the maximum"] = (Step(new Limits { Code = "s", Name = "S", Floor = new Money(2), Cap = new Money(1) }), "minimum-boven-maximum", "/methoden/bijsturing/0"),
        ["M19 that goes back"] = (Key(new GrowthRule { Old = "gelijk", New = "inwoners", Path = [new PathStep { Year = 2026, Part = 0.5m }, new PathStep { Year = 2027, Part = 0.2m }, new PathStep { Year = 2028, Part = 1 }] }), "pad-terug", KeyPlace + "/pad"),
        ["M20 below zero"] = (Step(new SharedSaving { Code = "s", Name = "S", Amount = new Money(-1), Percent = 50 }), "bedrag-negatief", "/methoden/bijsturing/0/bedrag"),
        ["M21 with more than everything in reserve"] = (With(new MethodParts { Settlement = new FinalSettlement { Year = 2026, Result = new ResultRule { Amount = new Money(1), CapPercent = 150 } } }), "procent-ongeldig", "/methoden/afrekening/resultaat/reserveprocent"),
        ["M22 with a chance above one"] = (With(new MethodParts { Resilience = new Resilience { Risks = [new Risk { Name = "R", Effect = new Money(1), Chance = 120 }], Available = new Money(1) } }), "procent-ongeldig", "/methoden/weerstand/risicos/0/kans"),
        ["M23 with more wages than everything"] = (With(new MethodParts { Indexes = [new IndexSeries { Code = "i", Name = "I", WageShare = 2, Years = [] }] }), "aandeel-ongeldig", "/methoden/indexen/0/loonaandeel"),
        ["M23 that lags too far"] = (With(new MethodParts { Indexes = [new IndexSeries { Code = "i", Name = "I", WageShare = 1, Lag = 9, Years = [] }] }), "vertraging-ongeldig", "/methoden/indexen/0/vertraging"),
        ["M23 without figures of a year"] = (With(new MethodParts { Indexes = [new IndexSeries { Code = "i", Name = "I", WageShare = 1, Years = [] }], Bridge = new Bridge { BaseYear = 2026, Through = 2027, Index = "i" } }), "index-ontbreekt", "/methoden/verloop/index"),
        ["M24 without a price"] = (With(new MethodParts { Orders = [new WorkOrder { Code = "o", Year = 2026, Participant = "kerkveen", Description = "O", Quantity = 1 }] }), "prijs-of-tarief", "/methoden/meerwerk/0"),
        ["M25 of who is there already"] = (With(new MethodParts { Entry = new Entry { Participant = "kerkveen", Name = "Kerkveen", Year = 2027 } }), "deelnemer-bestaat", "/methoden/toetreding/deelnemer"),
        ["M26 without damage"] = (With(new MethodParts { Exit = Exit(ExitMethod.DirectDamage) }), "schade-ontbreekt", "/methoden/uittreding/schade"),
        ["M26 with damage beyond the bridging years"] = (With(new MethodParts { Exit = Exit(ExitMethod.DirectDamage) with { Damages = [new Damage { Category = "huur", Year = 2040, Unavoidable = new Money(1) }] } }), "schade-buiten-overbrugging", "/methoden/uittreding/schade/0/jaar"),
        ["M26 without an own regulation"] = (With(new MethodParts { Exit = Exit(ExitMethod.OwnRegulation) }), "regeling-ontbreekt", "/methoden/uittreding/regeling"),
        ["M27 without its own key"] = (With(new MethodParts { Bridge = new Bridge { BaseYear = 2026, Through = 2027, Mutations = [new BridgeMutation { Code = "f", Name = "Frictie", From = 2027, Through = 2027, Nature = LineNature.Incidental, Amount = new Money(1), Pool = "werkplek", Key = "weg" }] } }), "verwijzing-onbekend", "/methoden/verloop/mutaties/0/sleutel"),
        ["M28 above everything"] = (Step(new Cut { Code = "s", Name = "S", Percent = 120 }), "procent-ongeldig", "/methoden/bijsturing/0/procent"),
        ["M29 without a measure"] = (Key(new AverageRule { Parts = [], Years = [2024] }), "maatstaf-ontbreekt", KeyPlace + "/delen"),
        ["M31 without capacity"] = (Key(new TimeRule { Capacity = 0, Activities = [new TimedActivity { Name = "a", Minutes = 1, Measure = "inwoners", Moment = Moment }] }), "capaciteit-nul", KeyPlace + "/capaciteit"),
        ["M31 without activities"] = (Key(new TimeRule { Capacity = 10, Activities = [] }), "activiteiten-ontbreken", KeyPlace + "/activiteiten"),
        ["M32 without what was paid"] = (Step(new GrowthPath { Code = "s", Name = "S", Old = [], Path = [new PathStep { Year = 2026, Part = 1 }] }), "oud-ontbreekt", "/methoden/bijsturing/0/oud"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_method_lacks_is_named_with_its_place(string name)
    {
        var (model, code, pointer) = Cases[name];
        var problem = ModelRules.Check(model).First(found => found.Code == code);
        problem.Place!.Pointer.ShouldBe(pointer);
        problem.Message.ShouldEndWith(".");
    }

    /// <summary>M2, M3, M4 and M30 are one key on different measures: inhabitants, budget, workplaces, and inhabitants again for a national fund.</summary>
    [Theory]
    [InlineData("M2", "Inwoners")]
    [InlineData("M3", "Omvang van de begroting")]
    [InlineData("M4", "Werkplekken")]
    [InlineData("M30", "Inwoners van Nederland")]
    public void A_share_key_without_a_count_names_who_lacks_it_and_when(string method, string name)
    {
        var measure = new Measure { Code = "proef", Name = name, Unit = "stuks", CountingRule = "Proef.", Values = [new MeasureValue { Participant = "a", ReferenceDate = new DateOnly(2024, 1, 1), Value = 5 }] };
        var model = Models.OnePool(Measured("proef"), new Money(100), Rounding.CentByLargestRemainder, "A", "B") with { Measures = [measure] };
        SettlementEngine.Compute(model, 2025).Problems.Select(problem => problem.Message).ShouldBe([$"{name} van B: geen waarde op 1-1-2024."], method);
    }

    [Fact]
    public void Equal_parts_of_which_everyone_is_left_out_divide_nothing_and_say_so() =>
        SettlementEngine.Compute(Models.OnePool(new EqualRule { Without = ["a"] }, new Money(100), Rounding.CentByLargestRemainder, "A"), 2025).Problems.ShouldHaveSingleItem().Code.ShouldBe("geen-gewicht");

    [Fact]
    public void Floors_above_the_total_are_a_problem_that_says_by_how_much()
    {
        var rule = new BoundedRule { Inside = "gelijk", Bounds = [new Bounds { Participant = "a", Floor = new Money(80) }, new Bounds { Participant = "b", Floor = new Money(30) }] };
        var model = Models.OnePool(rule, new Money(100), Rounding.CentByLargestRemainder, "A", "B");
        var problem = SettlementEngine.Compute(model with { Keys = [.. model.Keys, new AllocationKey { Code = "gelijk", Name = "Gelijk", ValidFrom = new DateOnly(2000, 1, 1), Rule = new EqualRule() }] }, 2025).Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Found, problem.Expected).ShouldBe(("minimum-boven-totaal", "1.10", "hoogstens 1.00"));
    }

    private static MeasureRule Measured(string code) => new() { Measure = code, Moment = Moment };

    private static SettlementModel With(MethodParts methods) => Sample with { Methods = methods };

    private static SettlementModel Step(SteeringStep step) => With(new MethodParts { Steering = [step] });

    private static SettlementModel Key(KeyRule rule) =>
        Sample with { Keys = [.. Sample.Keys, new AllocationKey { Code = "proef", Name = "Proef", ValidFrom = new DateOnly(2025, 1, 1), Rule = rule }] };

    private static TariffRule Tariff() => new() { Measure = "inwoners", Moment = Moment };

    private static OverheadRate Overhead() => new() { Code = "r", Name = "R", Pools = ["werkplek"], Fte = 1, NormHours = 1400 };

    private static Exit Exit(ExitMethod method) => new() { Participant = "kerkveen", Year = 2027, Method = method };

    private static Charge Charge(string from, string to) => new() { From = from, To = [new ChargeTarget { Pool = to, Part = 1 }] };
}
