// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Bundel.Tests.Settlement.Ledger;

/// <summary>Rows are read eight at a time and by tables; whatever their shape, the lines are those of reading cell by cell.</summary>
public sealed class LedgerShapesTests
{
    [Theory]
    [InlineData(1, "\n")]
    [InlineData(2, "\r\n")]
    [InlineData(3, "\n")]
    public void Amounts_dates_and_codes_of_every_length_are_read_as_they_stand(int seed, string rowEnd)
    {
        var random = new Random(seed);
        var (text, expected) = (new StringBuilder("id,datum,rekening,project,bedrag" + rowEnd), new List<string>());
        for (var row = 0; row < 3_000; row++)
        {
            var cents = random.NextInt64(-(long)Math.Pow(10, random.Next(1, 12)), (long)Math.Pow(10, random.Next(1, 12)));
            var day = new DateOnly(random.Next(10) == 0 ? 2025 : 2026, 1, 1).AddDays(random.Next(365));
            var account = random.NextInt64(1, (long)Math.Pow(10, random.Next(1, 12))).ToString(CultureInfo.InvariantCulture);
            var amount = (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"{(row + 1) * 7L + (row > 2_500 ? 99_990_000 : 0)},{day.ToString(random.Next(9) == 0 ? "dd-MM-yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture)},{account},{(row % 3 == 0 ? "" : "P" + row % 5)},{amount}{rowEnd}");
            expected.Add(FormattableString.Invariant($"{account}||{(row % 3 == 0 ? "" : "P" + row % 5)}|{day.Year}{day.Month:00}|{amount}"));
        }

        using var ledger = LedgerFixture.Read(text.ToString(), partBytes: 50_000).Value;
        LedgerFixture.Lines(ledger).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2026-02-29", "1.00", "datum-ongeldig")]
    [InlineData("2026-13-01", "1.00", "datum-ongeldig")]
    [InlineData("2026-03-3:", "1.00", "datum-ongeldig")]
    [InlineData("2026-03-00", "1.00", "datum-ongeldig")]
    [InlineData("2026-03-31", "1-2.00", "bedrag-ongeldig")]
    [InlineData("2026-03-31", "--12.00", "bedrag-ongeldig")]
    [InlineData("2026-03-31", "-.50x", "bedrag-ongeldig")]
    [InlineData("2026-03-31", "12.3:", "bedrag-ongeldig")]
    public void A_cell_that_only_resembles_one_is_refused_among_thousands(string date, string amount, string code)
    {
        var rows = Enumerable.Range(1, 2_000).Select(row => FormattableString.Invariant($"{row},{(row == 1_234 ? date : "2026-03-" + (row % 28 + 1).ToString("00", CultureInfo.InvariantCulture))},4000,{(row == 1_234 ? amount : "12.34")}"));
        var problem = LedgerFixture.Read("id,datum,rekening,bedrag\n" + string.Join('\n', rows) + "\n").Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place!.Row).ShouldBe((code, 1_235));
    }

    [Fact]
    public void Numbers_that_go_down_within_a_batch_are_looked_at_for_doubles()
    {
        var numbers = Enumerable.Range(1, 64).Append(9).Select(number => FormattableString.Invariant($"{number},2026-03-01,4000,1.00\n"));
        LedgerFixture.Read("id,datum,rekening,bedrag\n" + string.Concat(numbers)).Problems.Single().Code.ShouldBe("regel-dubbel");
    }
}
