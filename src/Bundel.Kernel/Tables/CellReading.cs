// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Kernel.Tables;

/// <summary>How the cells of one type of column become values.</summary>
/// <param name="Code">Code of the problem when a cell does not fit.</param>
/// <param name="Misfit">What is wrong with a cell that does not fit: "geen bedrag".</param>
/// <param name="Expected">What a problem says was expected.</param>
/// <param name="UsesNotation">True when the notation of numbers is decided over the column.</param>
/// <param name="Read">Reads a filled cell.</param>
internal sealed record CellReading<T>(string Code, string Misfit, string Expected, bool UsesNotation, CellReader<T> Read);

/// <summary>Reads a filled cell; false when it does not fit, with a problem when there is more to say than that.</summary>
internal delegate bool CellReader<T>(Cell cell, NumberNotation notation, out T value, out Problem? special);

/// <summary>The types a column can have.</summary>
internal static class CellReadings
{
    public static readonly CellReading<string> Text = new("tekst-ongeldig", "geen tekst", "tekst", UsesNotation: false, (Cell cell, NumberNotation _, out string value, out Problem? special) =>
    {
        value = cell.Text;
        special = null;
        return true;
    });

    public static readonly CellReading<decimal> Decimal = new("getal-ongeldig", "geen getal", "een getal zoals 1.234,5 of 1234.5", UsesNotation: true, TryDecimal);

    public static readonly CellReading<long> Whole = new("geheel-getal-ongeldig", "geen geheel getal", "een geheel getal zoals 1.234 of 1234", UsesNotation: true, (Cell cell, NumberNotation notation, out long value, out Problem? special) =>
    {
        value = 0;
        if (!TryDecimal(cell, notation, out var number, out special) || number != decimal.Truncate(number) || Math.Abs(number) > long.MaxValue) return false;
        value = (long)number;
        return true;
    });

    public static readonly CellReading<Money> Money = new("bedrag-ongeldig", "geen bedrag", "een bedrag zoals 1.234,56 of 1234.56", UsesNotation: true, (Cell cell, NumberNotation notation, out Money value, out Problem? special) =>
    {
        value = default;
        if (!TryDecimal(cell, notation, out var number, out special)) return false;
        if (Math.Abs(number) > long.MaxValue / 100) return false;
        if (decimal.Truncate(number * 100) != number * 100)
        {
            special = new Problem("bedrag-te-veel-decimalen", "dit bedrag heeft meer dan twee decimalen.") { Expected = "een bedrag in hele centen zoals 1.234,56 of 1234.56" };
            return false;
        }

        value = Kernel.Money.FromEuros(number);
        return true;
    });

    public static readonly CellReading<DateOnly> Date = new("datum-ongeldig", "geen datum", "een datum zoals 31-1-2025 of 2025-01-31", UsesNotation: false, (Cell cell, NumberNotation _, out DateOnly value, out Problem? special) =>
    {
        special = null;
        value = default;
        return cell.Kind is CellKind.Number
            ? decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && DateText.TryFromSerial(serial, out value)
            : DateText.TryParse(cell.Text, out value);
    });

    public static readonly CellReading<bool> YesNo = new("ja-nee-ongeldig", "geen ja of nee", "ja of nee", UsesNotation: false, (Cell cell, NumberNotation _, out bool value, out Problem? special) =>
    {
        special = null;
        var text = cell.Text.ToLowerInvariant();
        value = text is "ja" or "j" or "true" or "waar" or "yes" or "y" or "1";
        return value || text is "nee" or "n" or "false" or "onwaar" or "no" or "0";
    });

    /// <summary>A type with a reader of its own, such as a municipality code.</summary>
    public static CellReading<T> Of<T>(Func<string, Result<T>> parse) => new("waarde-ongeldig", "geen geldige waarde", "", UsesNotation: false, (Cell cell, NumberNotation _, out T value, out Problem? special) =>
    {
        var result = parse(cell.Text);
        special = result.Succeeded ? null : result.Problems[0];
        value = result.Succeeded ? result.Value : default!;
        return result.Succeeded;
    });

    private static bool TryDecimal(Cell cell, NumberNotation notation, out decimal value, out Problem? special)
    {
        special = null;
        value = 0;
        return cell.Kind switch
        {
            CellKind.Number => decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value),
            CellKind.Text => NumberText.TryParse(cell.Text, notation, out value),
            _ => false,
        };
    }
}
