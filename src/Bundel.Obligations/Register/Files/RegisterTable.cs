// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;
using Bundel.Documents.Reports;
using Bundel.Kernel.Tables;

namespace Bundel.Obligations.Register.Files;

/// <summary>The register as one table, for CSV and XLSX; what is written reads back equal.</summary>
internal static class RegisterTable
{
    private static readonly Column<string> Code = Column.Code("code");

    public static Report Write(IEnumerable<Obligation> rows, string subtitle) => new("Register van verplichtingen en bouwstenen")
    {
        Subtitle = subtitle,
        Blocks =
        [
            new ReportTable("Register", [new("code"), .. RegisterFields.All.Select(field => new ReportColumn(field.Heading))],
                [.. rows.Select(row => new ReportRow([row.Code, .. RegisterFields.All.Select(field => (ReportCell)(field.Write(row) ?? ""))]))]),
        ],
    };

    /// <summary>The rows of a table, each as a change of the row that the book has under its code.</summary>
    public static Result<IReadOnlyList<Obligation>> Read(Table table, RegisterBook book, ReadMoment moment)
    {
        var bound = BoundTable.Bind(table, [Code, .. RegisterFields.All.Select(field => field.Column)]);
        if (!bound.Succeeded) return Result<IReadOnlyList<Obligation>>.Failure(bound.Problems);
        var (rows, problems) = (new List<Obligation>(), new List<Problem>());
        foreach (var line in bound.Value.Rows)
        {
            var row = book.Find(line.Get(Code))?.Obligation ?? new Obligation { Code = line.Get(Code), Name = "", CheckedOn = moment.Day };
            foreach (var field in RegisterFields.All.Where(field => bound.Value.Has(field.Column)))
            {
                var read = field.Read(row, Unguarded(line.Find(field.Column)?.Trim() ?? ""), moment);
                problems.AddRange(read.Problems.Select(problem => problem with { Place = line.PlaceOf(field.Column) }));
                if (read.Succeeded) row = read.Value;
            }

            rows.Add(row);
        }

        return problems.Count > 0 ? problems : rows;
    }

    /// <summary>What CSV writes with a quote in front, so that no spreadsheet takes it for a formula.</summary>
    private static string Unguarded(string text) => text.StartsWith('\'') && SpreadsheetText.LooksLikeFormula(text[1..]) ? text[1..] : text;
}
