// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Numerics;
using Bundel.Documents.Reports;
using Bundel.Documents.Xlsx;
using Bundel.Settlement.Engine;

namespace Bundel.Settlement.Reports;

/// <summary>
/// One divided line as a table. In the workbook the whole units are a live QUOTIENT of whole cents, with the rest units in a column beside it,
/// so that a spreadsheet finds the same cents as Bundel. Formulas are left out where a product would not fit the 53 bits of a spreadsheet's number.
/// </summary>
internal sealed class LineSheet(SettlementResult result, ResultLine line, string sheet)
{
    private const int WeightColumn = 1;
    private const int UnitsColumn = 2;
    private const int ExtraColumn = 3;
    private const int AmountColumn = 4;
    private static readonly BigInteger LargestExact = BigInteger.One << 53;
    private static readonly BigInteger LargestNumber = (BigInteger)decimal.MaxValue;

    private readonly BigInteger[] weights = [.. line.Parts.Select(part => part.Share is null ? BigInteger.Zero : BigInteger.Parse(part.Share.Split('/')[0], CultureInfo.InvariantCulture))];
    private readonly long unit = result.Rounding.Unit.Cents;

    public ResultLine Line => line;

    public string RoundingAddress => On(WorkbookLayout.Address(AmountColumn, Count + 1));

    public string RestAddress => On(WorkbookLayout.Address(AmountColumn, Count + 2));

    private int Count => line.Parts.Count;

    private bool ByLargestRemainder => result.Rounding.Remainder == RemainderRule.LargestRemainder;

    private bool IsLive => line.Parts.All(part => part.Share is not null)
        && 2 * BigInteger.Abs(line.Total.Cents) * weights.Max() + WeightSum * unit < LargestExact;

    private BigInteger WeightSum => weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);

    /// <summary>Where the amount of a participant stands, or null when it has no part in the line.</summary>
    public string? AmountAddress(string participant)
    {
        var row = Enumerable.Range(0, Count).FirstOrDefault(i => line.Parts[i].Participant == participant, -1);
        return row < 0 ? null : On(WorkbookLayout.Address(AmountColumn, row));
    }

    public ReportTable Table() => new(
        $"{line.Name} (sleutel {line.Key}, versie {line.KeyVersion.ToString(CultureInfo.InvariantCulture)})",
        [new("Deelnemer"), new("Gewicht", ColumnType.Number), new(UnitHeading, ColumnType.Number), new("Resteenheden", ColumnType.Number), new("Bedrag", ColumnType.Money, "€")],
        [
            .. line.Parts.Select(Row),
            new ReportRow(["Verdeeld", Sum(WeightColumn, Weight(WeightSum)), Sum(UnitsColumn, line.Parts.Sum(Units)), Sum(ExtraColumn, line.Parts.Sum(Extra)), Formulas.Money(line.Proof.Divided, $"ROUND(SUM({Column(AmountColumn)}),2)")], RowKind.Subtotal),
            Foot("Afronding", line.RoundingLine, result.Rounding.Remainder == RemainderRule.RoundingLine ? LeftFormula : null),
            Foot("Rest", line.Rest, result.Rounding.Remainder == RemainderRule.RoundingLine ? null : LeftFormula),
            Foot("Te verdelen", line.Total, null, RowKind.Total),
        ])
    {
        Sheet = sheet,
        Note = IsLive || line.Parts.Any(part => part.Share is null) ? null : "De getallen zijn te groot voor exacte formules in een rekenblad; de bedragen staan er als waarde.",
    };

    private string UnitHeading => $"Hele eenheden van {Dutch.Euro(result.Rounding.Unit)}";

    private string Total => $"ROUND({Fixed(AmountColumn, Count + 3)}*100,0)";

    private string LeftFormula => $"ROUND({WorkbookLayout.Address(AmountColumn, Count + 3)}-{WorkbookLayout.Address(AmountColumn, Count)},2)";

    private ReportRow Row(ResultPart part, int row)
    {
        if (part.Share is null) return new ReportRow([part.Name, ReportCell.Empty, ReportCell.Empty, ReportCell.Empty, part.Amount]);
        if (!IsLive) return new ReportRow([part.Name, Weight(weights[row]), Units(part), Extra(part), part.Amount]);
        var amount = string.Create(CultureInfo.InvariantCulture, $"({WorkbookLayout.Address(UnitsColumn, row)}+{WorkbookLayout.Address(ExtraColumn, row)})*{unit}/100");
        return new ReportRow([part.Name, Weight(weights[row]), Formulas.Number(Units(part), Quotient(row)), Extra(part), Formulas.Money(part.Amount, amount)]);
    }

    private string Quotient(int row)
    {
        var weight = WorkbookLayout.Address(WeightColumn, row);
        var sum = Fixed(WeightColumn, Count);
        return ByLargestRemainder
            ? string.Create(CultureInfo.InvariantCulture, $"QUOTIENT(ROUND({Total}/{unit},0)*{weight},{sum})")
            : string.Create(CultureInfo.InvariantCulture, $"SIGN({Total})*QUOTIENT(2*ABS({Total})*{weight}+{sum}*{unit},2*{sum}*{unit})");
    }

    private long Extra(ResultPart part) => part.ExtraUnits * Math.Sign(line.Total.Cents);

    private long Units(ResultPart part) => part.Share is null ? 0 : part.Amount.Cents / unit - Extra(part);

    private ReportCell Sum(int column, ReportCell value) => line.Parts.Any(part => part.Share is null) ? ReportCell.Empty
        : value.Value is CellValue.Number number ? Formulas.Number(number.Value, $"SUM({Column(column)})") : value;

    /// <summary>The weights of a composite key may have more digits than a number in a document holds; then they stand there as text.</summary>
    private static ReportCell Weight(BigInteger weight) => weight <= LargestNumber ? (decimal)weight : weight.ToString(CultureInfo.InvariantCulture);

    private string Column(int column) => WorkbookLayout.Range(column, 0, Count - 1);

    private string On(string address) => WorkbookLayout.On(sheet, address);

    /// <summary>An address that stays when it is copied down: $B$9.</summary>
    private static string Fixed(int column, int row)
    {
        var address = WorkbookLayout.Address(column, row);
        var letters = address.TakeWhile(char.IsAsciiLetter).Count();
        return $"${address[..letters]}${address[letters..]}";
    }

    private static ReportRow Foot(string name, Money value, string? formula, RowKind kind = RowKind.Normal) =>
        new([name, ReportCell.Empty, ReportCell.Empty, ReportCell.Empty, formula is null ? value : Formulas.Money(value, formula)], kind);
}
