// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Documents;
using Bundel.Documents.Reports;
using Bundel.Platform;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Sources;
using Bundel.Settlement.Sources.Register;
using Bundel.Tests.Support;

namespace Bundel.Tests.Settlement.Sources;

public sealed class SourceRegisterTests
{
    [Theory, EveryDatabase]
    public async Task The_template_is_read_back_as_it_was_written_and_becomes_lines_of_the_budget(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var file = await world.Upload(SourceTemplate.Write(Rows(2027)), "bronnen.xlsx");
        (await world.Must(new PreviewSources(file))).ShouldAllBe(row => row.Outcome == ImportOutcome.New);
        await world.Must(new ImportSources(file));
        var again = await world.Upload((await world.Must(new GiveSourceTemplate())).Content, "bronnen.xlsx");
        (await world.Must(new PreviewSources(again))).ShouldAllBe(row => row.Outcome == ImportOutcome.Equal);

        var shown = await world.Must(new ShowSources(2027));
        shown.Costs.Select(cost => (cost.Kind, cost.Amount.ToString())).ShouldBe([(SourceKind.Investment, "26000.00"), (SourceKind.Post, "90000.00"), (SourceKind.Contract, "12240.00")]);
        shown.Costs[0].Why.Operands.Count.ShouldBe(3, "explained down to the asset");
        shown.Costs[2].Why.Operands.ShouldHaveSingleItem().Value.ShouldBe("122.40");
        shown.Replacements.ShouldHaveSingleItem().Year.ShouldBe(2032);
        shown.Late.ShouldHaveSingleItem().Amount.ShouldBe(Money.FromEuros(-1200), "a year later: interest over the whole value");
        (await world.Must(new ShowSources(2026))).Late.ShouldHaveSingleItem().Amount.ShouldBe(Money.FromEuros(26_000), "what a late investment leaves over");
        shown.Ratios!.Select(ratio => ratio.Subject).ShouldBe(["Netto schuldquote", "Solvabiliteit", "Structurele exploitatieruimte"]);
        shown.Reserves.ShouldHaveSingleItem().End.ShouldBe(Money.FromEuros(60));

        var put = await world.Must(new PutSourcesInBudget(2027));
        (put.Lines, put.After.ToString()).ShouldBe((3, "128240.00"));
        (await world.Must(new PutSourcesInBudget(2027))).ShouldBe(new PutSources(3, put.After, put.After), "a second time changes nothing");
        var changed = await world.Upload(SourceTemplate.Write(Rows(2026)), "bronnen.xlsx");
        (await world.Must(new PreviewSources(changed))).Single(row => row.Kind == SourceKind.Contract).Fields.ShouldHaveSingleItem().ShouldBe(new ChangedField("totEnMet", "2027-12-31", "2026-12-31"));
        await world.Must(new ImportSources(changed));
        (await world.Must(new PutSourcesInBudget(2027))).Lines.ShouldBe(2, "the contract ended by itself");
        (await world.Must(new ListLines(2027))).Lines.ShouldNotContain(line => line.Description.Contains("(contract "));
    }

    [Theory, EveryDatabase]
    public async Task Bad_sources_are_refused_with_their_place_and_nothing_is_stored(Database database)
    {
        await using var world = await Bench.WithSample(database);
        SourceRow[] rows =
        [
            SourceRow.Of(SourceKind.Investment, "i1", 0, Asset with { Code = "i1", Years = 0 }),
            SourceRow.Of(SourceKind.Contract, "c1", 0, Contract(2027) with { Code = "c1", Through = new DateOnly(2020, 1, 1) }),
            SourceRow.Of(SourceKind.Post, "f1", 0, Post with { Code = "f1", Pool = "weg" }),
            SourceRow.Of(SourceKind.Reserve, "r1", 2026, Reserve with { Taken = Money.FromEuros(900) }),
        ];
        var faults = await world.Refused(new ImportSources(await world.Upload(SourceTemplate.Write(rows), "bronnen.xlsx")));
        faults.Select(fault => (fault.Code, fault.Place!.Column ?? fault.Place.ToString())).Select(fault => fault.Code).ShouldBe(["looptijd-nul", "contract-einde-voor-begin", "reserve-onder-nul", "kostengroep-onbekend"], ignoreOrder: true);
        (await world.Must(new ShowSources(2026))).Costs.ShouldBeEmpty();
        var other = await world.Upload(ReportWriter.Write(new Report("Iets anders") { Blocks = [new ReportTable("iets", [new("a")], [new ReportRow(["b"])])] }, ReportFormat.Xlsx), "anders.xlsx");
        (await world.Refused(new PreviewSources(other))).ShouldHaveSingleItem().Code.ShouldBe("blad-ontbreekt");
        (await world.Refused(new PutSourcesInBudget(2030))).ShouldHaveSingleItem().Code.ShouldBe("geen-bronnen");
    }

    private static Investment Asset => new() { Code = "fw", Name = "Firewalls", Pool = "werkplek", Credit = Money.FromEuros(100_000), Purchase = Money.FromEuros(100_000), Years = 5, InUse = new DateOnly(2026, 3, 1), Planned = new DateOnly(2025, 3, 1), Interest = 6 };

    private static Post Post => new() { Code = "bh", Name = "Beheerder", Pool = "werkplek", Scale = "10", Fte = 1, WageSum = Money.FromEuros(90_000) };

    private static ReserveMovement Reserve => new() { Code = "alg", Name = "Algemene reserve", Kind = ReserveKind.General, Year = 2027, Begin = Money.FromEuros(50), Added = Money.FromEuros(10) };

    private static ContractCosts Contract(int through) => new() { Code = "os", Name = "Kantoorlicenties", Pool = "werkplek", Yearly = Money.FromEuros(12_000), Licences = 100, From = new DateOnly(2026, 1, 1), Through = new DateOnly(through, 12, 31), Index = 2 };

    private static SourceRow[] Rows(int through) =>
    [
        SourceRow.Of(SourceKind.Investment, "fw", 0, Asset),
        SourceRow.Of(SourceKind.Post, "bh", 0, Post),
        SourceRow.Of(SourceKind.Contract, "os", 0, Contract(through)),
        SourceRow.Of(SourceKind.Reserve, "alg", 2027, Reserve),
        SourceRow.Of(SourceKind.Balance, "balans-2027", 2027, new BalanceFigures
        {
            LongDebt = Money.FromEuros(400), ShortDebt = Money.FromEuros(50), AccruedLiabilities = Money.FromEuros(10), FinancialAssets = Money.Zero, ShortClaims = Money.FromEuros(60), Cash = Money.FromEuros(20), AccruedAssets = Money.FromEuros(5),
            Equity = Money.FromEuros(120), Total = Money.FromEuros(600), Income = Money.FromEuros(1000), StructuralIncome = Money.FromEuros(990), StructuralCosts = Money.FromEuros(980),
        }),
    ];
}
