// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Engine.Scenarios;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>Tables and drawings of a comparison.</summary>
internal static class ScenarioTables
{
    public static DataTable Contributions(ScenarioResult found) => new(
        "Bijdrage per scenario",
        [new Column("naam", "Deelnemer"), .. found.Scenarios.SelectMany((scenario, i) => Columns(scenario, i))],
        [.. found.Rows.Select(row => new Row([new Cell(row.Name), .. row.Cells.SelectMany((cell, i) => Cells(cell, i))]))])
    {
        Totals = [new Row([new Cell("Totaal"), .. found.Scenarios.SelectMany((scenario, i) => i == 0 ? new[] { new Cell(scenario.Total), new Cell("") } : [new Cell(scenario.Total), new Cell(scenario.SumOfEffects), new Cell("")])])],
    };

    public static Chart SideBySide(ScenarioResult found)
    {
        var perInhabitant = found.Rows.Where(row => row.Inhabitants is not null).ToList();
        return perInhabitant.Count > 0
            ? new GroupedBars("Bijdrage per inwoner", [.. found.Scenarios.Select(scenario => scenario.Name)], [.. perInhabitant.Select(row => new BarGroup(row.Name, [.. row.Cells.Select(cell => cell.PerInhabitant!.Value.Euros)]))], 2)
            : new GroupedBars("Bijdrage", [.. found.Scenarios.Select(scenario => scenario.Name)], [.. found.Rows.Select(row => new BarGroup(row.Name, [.. row.Cells.Select(cell => cell.Amount.Euros)]))], 0);
    }

    public static Chart Effects(ScenarioResult found, int index) => new BarChart(
        $"Herverdeeleffect per inwoner: {found.Scenarios[index].Name}",
        [.. found.Rows.Where(row => row.Cells[index].EffectPerInhabitant is not null).Select(row => new Bar(row.Name, row.Cells[index].EffectPerInhabitant!.Value.Euros))],
        "Per inwoner",
        "€",
        2);

    public static DataTable Path(ScenarioResult found, Scenario scenario) => new(
        "Groeipad",
        [new Column("jaar", "Jaar"), new Column("deel", "Deel nieuw"), .. found.Rows.Select((row, i) => new Column(FormattableString.Invariant($"d{i}"), row.Name, ColumnKind.Money) { Unit = "€" })],
        [.. scenario.Path.Select(year => new Row([new Cell(year.Year.ToString(CultureInfo.InvariantCulture)), new Cell(year.Part.Replace('.', ',')), .. year.Amounts.Select(amount => new Cell(amount))]))]);

    private static IEnumerable<Column> Columns(Scenario scenario, int index)
    {
        yield return new Column(FormattableString.Invariant($"b{index}"), scenario.Name, ColumnKind.Money) { Unit = "€" };
        if (index > 0) yield return new Column(FormattableString.Invariant($"e{index}"), "Herverdeeleffect", ColumnKind.SignedMoney) { Unit = "€" };
        yield return new Column(FormattableString.Invariant($"p{index}"), "Per inwoner", ColumnKind.Money) { Unit = "€" };
    }

    private static IEnumerable<Cell> Cells(ScenarioCell cell, int index)
    {
        yield return new Cell(cell.Amount);
        if (index > 0) yield return new Cell(cell.Effect);
        yield return new Cell(cell.PerInhabitant);
    }
}
