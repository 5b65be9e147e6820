// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;

namespace Bundel.Settlement.Reports;

/// <summary>Cells with a live formula and the value that Bundel computed.</summary>
internal static class Formulas
{
    public static ReportCell Money(Money value, string formula) => new(new CellValue.Amount(value)) { Formula = formula };

    public static ReportCell Number(decimal value, string formula) => new(new CellValue.Number(value)) { Formula = formula };
}
