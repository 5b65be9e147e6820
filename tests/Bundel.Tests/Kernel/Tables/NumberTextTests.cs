// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Bundel.Kernel.Tables;
using CsCheck;

namespace Bundel.Tests.Kernel.Tables;

public class NumberTextTests
{
    [Theory]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1234,56", "1234.56")]
    [InlineData("€ 1.234,56", "1234.56")]
    [InlineData("€ -1.234,56", "-1234.56")]
    [InlineData("- € 1.234,56", "-1234.56")]
    [InlineData("1.234,56-", "-1234.56")]
    [InlineData("−12,5", "-12.5")]
    [InlineData("+12,5", "12.5")]
    [InlineData("1 234 567,5", "1234567.5")]
    [InlineData("1.234,-", "1234")]
    [InlineData("1.234,--", "1234")]
    [InlineData("12,5 EUR", "12.5")]
    [InlineData(",5", "0.5")]
    [InlineData("0", "0")]
    public void Dutch_notation_is_read(string text, string value) => Parsed(text, NumberNotation.Dutch).ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1234.56", "1234.56")]
    [InlineData("-0.123", "-0.123")]
    public void English_notation_is_read(string text, string value) => Parsed(text, NumberNotation.English).ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("12,5x")]
    [InlineData("1.23,5")]
    [InlineData("1.2345")]
    [InlineData("0.123")]
    [InlineData("1234.567")]
    [InlineData("12 13")]
    [InlineData("1,")]
    [InlineData("--5")]
    [InlineData("-5-")]
    [InlineData("€")]
    [InlineData("")]
    [InlineData("1e5")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_dutch_number_is_refused(string text) => Parsed(text, NumberNotation.Dutch).ShouldBeNull();

    [Fact]
    public void Every_amount_is_read_back_from_the_dutch_formatter() => Gen.Long[-99_999_999_999_999, 99_999_999_999_999].Sample(cents =>
    {
        var money = new Money(cents);
        foreach (var text in (string[])[Dutch.Amount(money), Dutch.Euro(money), Dutch.Signed(money)])
        {
            NumberText.TryParse(text, NumberNotation.Dutch, out var value).ShouldBeTrue(text);
            value.ShouldBe(money.Euros, text);
        }
    });

    [Fact]
    public void Cents_from_bytes_are_the_cents_from_text() => Gen.OneOf(
        Gen.String[Gen.Char["0123456789.,- €"], 0, 12],
        Gen.Long.Select(cents => new Money(cents).ToString())).Sample(text =>
    {
        foreach (var notation in (NumberNotation[])[NumberNotation.Dutch, NumberNotation.English])
        {
            var expected = Parsed(text, notation) is { } value && value * 100m == decimal.Truncate(value * 100m) ? value : (decimal?)null;
            var read = NumberText.TryCents(Encoding.UTF8.GetBytes(text), notation, out var cents);
            (read ? cents / 100m : (decimal?)null).ShouldBe(expected, text);
        }
    });

    [Theory]
    [InlineData(NumberNotation.Dutch, null, "1.234", "12,50")]
    [InlineData(NumberNotation.English, null, "1.234", "12.50")]
    [InlineData(NumberNotation.English, null, "1,234", "1,234.50")]
    [InlineData(NumberNotation.Dutch, null, "1.234.567", "1.234")]
    [InlineData(NumberNotation.Dutch, "1.234", "1.234", "567")]
    [InlineData(NumberNotation.English, "1,234", "1,234", "567")]
    [InlineData(NumberNotation.Dutch, null, "1", "2")]
    public void The_whole_column_decides_the_notation(NumberNotation notation, string? doubtful, params string[] column) =>
        NumberNotations.Decide(column).ShouldBe((notation, doubtful));

    private static decimal? Parsed(string text, NumberNotation notation) => NumberText.TryParse(text, notation, out var value) ? value : null;
}
