// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Settlement.Ledger;

namespace Bundel.Tests.Settlement.Ledger;

public sealed class LedgerCsvTests
{
    [Fact]
    public void A_ledger_keeps_every_line_as_columns_with_its_totals()
    {
        using var ledger = LedgerFixture.Read(LedgerFixture.Small).Value;
        LedgerFixture.Lines(ledger).ShouldBe(["4000|ict||202601|1000.00", "4000|ict||202602|-250.50", "4100|zaak||202602|12.34", "0100|||202612|-761.84"]);
        (ledger.Header.Lines, ledger.Header.Debit.ToString(), ledger.Header.Credit.ToString(), ledger.Header.Balance.ToString()).ShouldBe((4, "1012.34", "1012.34", "0.00"));
        ledger.Header.Periods.ShouldBe([202601, 202602, 202612]);
    }

    [Fact]
    public void Notations_quotes_row_ends_and_encodings_do_not_change_the_lines()
    {
        var expected = LedgerFixture.Lines(LedgerFixture.Read(LedgerFixture.Small).Value);
        string[] same =
        [
            LedgerFixture.Small.Replace("\n", "\r\n"),
            LedgerFixture.Small.Replace(',', '.').Replace(';', ','),
            string.Join('\n', LedgerFixture.Small.TrimEnd().Split('\n').Select(row => string.Join(';', row.Split(';').Select(cell => $"\"{cell}\"")))),
            LedgerFixture.Small.Replace("1000,00", "€ 1.000,00").Replace("2026-01-15", "15-01-2026").TrimEnd(),
            LedgerFixture.Small.Replace("\n3;", "\n\n3;"),
        ];
        foreach (var text in same) LedgerFixture.Lines(LedgerFixture.Read(text).Value).ShouldBe(expected);
    }

    [Fact]
    public void A_ledger_in_Windows_1252_keeps_its_letters()
    {
        var text = "rekening;project;periode;debet;credit\n4000;Coördinatie;2026-03;10,00;\n4000;Coördinatie;2026-03;;4,00\n";
        using var ledger = LedgerFixture.Read(Encoding.Latin1.GetBytes(text)).Value;
        ledger.Header.Utf8.ShouldBeFalse();
        LedgerFixture.Lines(ledger).ShouldBe(["4000||Coördinatie|202603|10.00", "4000||Coördinatie|202603|-4.00"]);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(1_000)]
    public void The_size_of_the_parts_changes_nothing_even_with_row_ends_between_quotes(int partBytes)
    {
        var random = new Random(5);
        var text = new StringBuilder("regel;rekening;project;datum;bedrag;tekst\n");
        for (var line = 1; line <= 400; line++)
            text.Append(FormattableString.Invariant($"{line};{random.Next(4000, 4100)};P{random.Next(9)};2026-{random.Next(1, 13):00}-{random.Next(1, 29):00};{random.Next(-900000, 900000) / 100m:0.00};{(line % 7 == 0 ? "\"twee\nregels; en \"\"meer\"\"\"" : "gewoon")}\n").Replace('.', ','));
        using var whole = LedgerFixture.Read(text.ToString()).Value;
        using var cut = LedgerFixture.Read(text.ToString(), partBytes: partBytes).Value;
        cut.Header.Parts.Count.ShouldBeGreaterThan(whole.Header.Parts.Count);
        LedgerFixture.Lines(cut).ShouldBe(LedgerFixture.Lines(whole));
        (cut.Header.Debit, cut.Header.Credit).ShouldBe((whole.Header.Debit, whole.Header.Credit));
    }

    [Fact]
    public void The_same_source_gives_the_same_ledger_byte_for_byte() =>
        LedgerFixture.Read(LedgerFixture.Small).Value.Hash.ShouldBe(LedgerFixture.Read(LedgerFixture.Small).Value.Hash);

    [Fact]
    public void All_faults_come_with_row_and_column_and_nothing_is_stored()
    {
        var result = LedgerFixture.Read("regel;rekening;datum;bedrag\n1;4000;2026-13-01;1,00\n2;;2026-01-31;1,00\n3;4000;2026-02-29;x\n4;4000;2026-01-01\n5;4000;2026-01-01;\n");
        result.Problems.Select(problem => $"{problem.Place!.Row} {problem.Place.Column} {problem.Code}").ShouldBe(
            ["2 datum datum-ongeldig", "3 rekening cel-leeg", "4 bedrag bedrag-ongeldig", "4 datum datum-ongeldig", "5  rij-breedte", "6 bedrag cel-leeg"], ignoreOrder: true);
    }

    [Fact]
    public void A_line_that_stands_there_twice_is_refused_with_both_rows()
    {
        var problem = LedgerFixture.Read(LedgerFixture.Small + "2;4000;ict;2026-02-15;-250,50\n").Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place!.Row, problem.Found).ShouldBe(("regel-dubbel", 6, "2"));
        problem.Message.ShouldContain("rij 3");
    }

    [Theory]
    [InlineData("rekening;bedrag\n4000;1,00\n", "datum (of periode)")]
    [InlineData("kostenplaats;datum;bedrag\nict;2026-01-01;1,00\n", "rekening")]
    [InlineData("rekening;datum;debet\n4000;2026-01-01;1,00\n", "bedrag (of debet en credit)")]
    public void A_column_that_is_missing_is_named(string text, string expected) => LedgerFixture.Read(text).Problems.Single().Expected.ShouldBe(expected);

    [Fact]
    public void Amounts_beyond_32_bits_are_kept_exactly()
    {
        using var ledger = LedgerFixture.Read("rekening;datum;bedrag\n4000;2026-01-01;99999999999,99\n4000;2026-01-01;-0,01\n").Value;
        ledger.Header.Balance.ToString().ShouldBe("99999999999.98");
    }

    [Fact]
    public void A_part_with_too_many_codes_ends_and_the_next_one_goes_on()
    {
        var text = new StringBuilder("rekening;project;datum;bedrag\n");
        for (var line = 0; line < 70_000; line++) text.Append(FormattableString.Invariant($"4000;p{line};2026-01-01;1,00\n"));
        using var ledger = LedgerFixture.Read(text.ToString()).Value;
        (ledger.Header.Lines, ledger.Header.Projects.Count, ledger.Header.Parts.Count).ShouldBe((70_000, 70_001, 2));
        LedgerFixture.Lines(ledger)[69_999].ShouldBe("4000||p69999|202601|1.00");
    }

    [Fact]
    public void A_file_that_is_no_ledger_of_Bundel_is_refused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "dit is iets anders");
        LedgerFile.Open(path).Problems.Single().Code.ShouldBe("grootboek-beschadigd");
    }
}
