// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;
using Bundel.Settlement.Ledger.Mapping;

namespace Bundel.Settlement.Ledgers;

/// <summary>The mapping as a table: a row per rule.</summary>
internal static class LedgerRuleFile
{
    /// <summary>What stands in the column kostengroep of lines that stay outside the settlement.</summary>
    public const string Outside = "buiten";

    public static readonly string[] Columns = ["rekening", "totRekening", "kostenplaats", "project", "kostengroep"];

    public static Result<List<MappingRule>> Read(Table table)
    {
        var indexes = Columns.Select(name => table.IndexOf(name)).ToArray();
        if (indexes[4] < 0) return new Problem("kolom-ontbreekt", "de kolom kostengroep ontbreekt.") { Field = "bestand", Place = new Place(table.File), Found = Dutch.List([.. table.Headings]), Expected = Dutch.List(Columns) };
        var rules = new List<MappingRule>();
        var problems = new List<Problem>();
        foreach (var row in table.Rows)
        {
            string? Cell(int column) => indexes[column] < 0 || row.Cells[indexes[column]].Text.Trim() is not { Length: > 0 } text ? null : text;
            if (Cell(4) is null) problems.Add(new Problem("kostengroep-ontbreekt", "deze regel noemt geen kostengroep.") { Field = "bestand", Place = new Place(table.File, row.Number, "kostengroep"), Expected = $"een kostengroep, of {Outside}" });
            rules.Add(new MappingRule { Account = Cell(0), ThroughAccount = Cell(1), CostCentre = Cell(2), Project = Cell(3), Pool = Cell(4) == Outside ? null : Cell(4) });
        }

        return problems.Count > 0 ? problems : rules;
    }
}
