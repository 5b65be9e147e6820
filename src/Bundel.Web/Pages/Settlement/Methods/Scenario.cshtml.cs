// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Engine.Scenarios;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Methods;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>Keys side by side.</summary>
public sealed class ScenarioModel(TimeProvider clock) : MethodPage
{
    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(Name = "sleutel1", SupportsGet = true)]
    public string? First { get; set; }

    [BindProperty(Name = "sleutel2", SupportsGet = true)]
    public string? Second { get; set; }

    [BindProperty(Name = "sleutel3", SupportsGet = true)]
    public string? Third { get; set; }

    [BindProperty(Name = "stap", SupportsGet = true)]
    public Money? Step { get; set; }

    public IReadOnlyList<Choice> KeyChoices { get; private set; } = [];

    public ScenarioResult? Found { get; private set; }

    public IEnumerable<(Scenario Scenario, int Index)> Others => Found!.Scenarios.Select((scenario, index) => (scenario, index)).Skip(1);

    public DataTable Table => new(
        "Bijdrage per scenario",
        [new Column("naam", "Deelnemer"), .. Found!.Scenarios.SelectMany((scenario, i) => Columns(scenario, i))],
        [.. Found.Rows.Select(row => new Row([new Cell(row.Name), .. row.Cells.SelectMany((cell, i) => Cells(cell, i))]))])
    {
        Totals = [new Row([new Cell("Totaal"), .. Found.Scenarios.SelectMany((scenario, i) => i == 0 ? new[] { new Cell(scenario.Total), new Cell("") } : [new Cell(scenario.Total), new Cell(scenario.SumOfEffects), new Cell("")])])],
    };

    public Chart Effects(int index) => new BarChart(
        $"Herverdeeleffect per inwoner: {Found!.Scenarios[index].Name}",
        [.. Found.Rows.Where(row => row.Cells[index].EffectPerInhabitant is not null).Select(row => new Bar(row.Name, row.Cells[index].EffectPerInhabitant!.Value.Euros))],
        "Per inwoner",
        "€",
        2);

    public DataTable PathOf(Scenario scenario) => new(
        "Groeipad",
        [new Column("jaar", "Jaar"), new Column("deel", "Deel nieuw"), .. Found!.Rows.Select((row, i) => new Column(FormattableString.Invariant($"d{i}"), row.Name, ColumnKind.Money) { Unit = "€" })],
        [.. scenario.Path.Select(year => new Row([new Cell(year.Year.ToString(CultureInfo.InvariantCulture)), new Cell(year.Part.Replace('.', ',')), .. year.Amounts.Select(amount => new Cell(amount))]))]);

    protected override async Task Load()
    {
        var keys = await Ask(new ListKeys());
        KeyChoices = [.. keys.Select(key => new Choice(key.Code, key.Name))];
        First ??= KeyChoices.Select(choice => choice.Value).FirstOrDefault();
        Year ??= (await Ask(new ShowBudget(clock.Today().Year))).Years is { Count: > 0 } years ? years[0] : clock.Today().Year;
        string[] chosen = [.. new[] { First, Second, Third }.OfType<string>().Where(code => code.Length > 0)];
        if (chosen.Length > 0) Found = await Find(new CompareScenarios(Year.Value, chosen, Step));
    }

    private static IEnumerable<Column> Columns(Scenario scenario, int index)
    {
        yield return new Column(FormattableString.Invariant($"b{index}"), scenario.Name, ColumnKind.Money) { Unit = "€" };
        if (index > 0) yield return new Column(FormattableString.Invariant($"e{index}"), "Verschil", ColumnKind.SignedMoney) { Unit = "€" };
        yield return new Column(FormattableString.Invariant($"p{index}"), "Per inwoner", ColumnKind.Money) { Unit = "€" };
    }

    private static IEnumerable<Cell> Cells(ScenarioCell cell, int index)
    {
        yield return new Cell(cell.Amount);
        if (index > 0) yield return new Cell(cell.Effect);
        yield return new Cell(cell.PerInhabitant);
    }
}
