// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Kernel.Tables;

namespace Bundel.Tests.Kernel.Tables;

public class TableBindingTests
{
    private static readonly Column<string> Name = Column.Text("deelnemer", "gemeente");
    private static readonly Column<Money> Amount = Column.Money("bedrag");
    private static readonly Column<DateOnly> Since = Column.Date("sinds").Optional();
    private static readonly Column<bool> Basic = Column.YesNo("basis").Optional();
    private static readonly Column<long> People = Column.Whole("inwoners").Optional();

    [Fact]
    public void Typed_rows_come_out()
    {
        var bound = Bind("Gemeente;Bedrag;Sinds;Basis;Inwoners;opmerking\nAlmere;€ 1.234,56;1-1-2025;ja;226.438;x\n\nDronten;12,50-;2025-01-31;nee;;y").Value;

        bound.Rows.Select(row => (row.Number, row.Get(Name), row.Get(Amount), row.Find(Since), row.Find(Basic), row.Find(People))).ShouldBe(
        [
            (2, "Almere", new Money(123456), new DateOnly(2025, 1, 1), true, 226438L),
            (4, "Dronten", new Money(-1250), new DateOnly(2025, 1, 31), false, (long?)null),
        ]);
        bound.Notices.ShouldBeEmpty();
    }

    [Fact]
    public void An_amount_that_is_none_is_told_with_place_found_and_expected()
    {
        var rows = string.Concat(Enumerable.Range(2, 10).Select(i => $"Deelnemer {i};5,00\n"));
        Bind($"deelnemer;bedrag\n{rows}Almere;12,5x", "begroting.csv").Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("begroting.csv, rij 12, kolom bedrag: dit is geen bedrag. Gevonden: 12,5x. Verwacht: een bedrag zoals 1.234,56 of 1234.56.");
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var problems = Bind("gemeente;bedrag;sinds;basis;inwoners\nAlmere;twaalf;31-2-2025;misschien;1,5\n;1,234;1-1-2025;ja;5\nZeewolde;1,25;;;1").Problems;
        problems.Select(problem => (problem.Code, problem.Place!.Row, problem.Place.Column)).ShouldBe(
        [
            ("cel-leeg", 3, "gemeente"),
            ("bedrag-ongeldig", 2, "bedrag"),
            ("bedrag-te-veel-decimalen", 3, "bedrag"),
            ("datum-ongeldig", 2, "sinds"),
            ("ja-nee-ongeldig", 2, "basis"),
            ("geheel-getal-ongeldig", 2, "inwoners"),
        ]);
    }

    [Fact]
    public void A_missing_column_names_what_is_there() =>
        Bind("naam;bedrag\nA;1").Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("t.csv, rij 1, kolom deelnemer: deze kolom ontbreekt. Gevonden: naam en bedrag. Verwacht: deelnemer (of gemeente).");

    [Fact]
    public void A_doubtful_column_is_read_in_dutch_and_says_so()
    {
        var bound = Bind("gemeente;bedrag\nAlmere;1.234\nDronten;5.678").Value;
        bound.Rows[0].Get(Amount).ShouldBe(Money.FromEuros(1234));
        bound.Notices.ShouldHaveSingleItem().ToString().ShouldBe("t.csv, kolom bedrag: geen cel in deze kolom laat zien of punt en komma groeperen of decimalen scheiden; 1.234 is gelezen als 1.234.");
    }

    [Fact]
    public void Mixed_notation_is_a_fault_and_never_a_guess() =>
        Bind("gemeente;bedrag\nA;1.234,50\nB;1.234,60\nC;12.50").Problems.ShouldHaveSingleItem().Place!.Row.ShouldBe(4);

    [Fact]
    public void Duplicate_headings_and_rows_that_are_too_wide_are_faults()
    {
        var read = Read("gemeente;bedrag;Bedrag\nA;1;2;3\nB;1;2;;;");
        read.Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "t.csv, rij 1, kolom bedrag: dit opschrift komt meer dan eens voor. Gevonden: 2 keer. Verwacht: voor elke kolom een eigen opschrift.",
            "t.csv, rij 2: deze rij heeft meer cellen dan er opschriften zijn. Gevonden: 4 cellen. Verwacht: hoogstens 3 cellen.",
        ]);
    }

    [Fact]
    public void A_title_above_the_table_is_passed_over_and_rows_keep_their_number()
    {
        var bound = Bind("Begroting 2025;\n;\ngemeente;bedrag\nAlmere;x").Problems;
        bound.ShouldHaveSingleItem().Place!.Row.ShouldBe(4);
    }

    [Fact]
    public void A_table_of_one_column_is_a_table() => Read("gemeente\nAlmere\nDronten").Value.Rows.Count.ShouldBe(2);

    [Theory]
    [InlineData("")]
    [InlineData("\n;;\n")]
    public void A_file_without_a_table_says_so(string text) => Read(text).Problems.ShouldHaveSingleItem().Code.ShouldBe("tabel-leeg");

    [Fact]
    public void Limits_hold()
    {
        Read("a;b\n1;2\n3;4", new TableLimits { MaxRows = 1 }).Problems.ShouldHaveSingleItem().Code.ShouldBe("tabel-te-lang");
        Read("a;b\n1;2", new TableLimits { MaxBytes = 6 }).Problems.ShouldHaveSingleItem().ToString().ShouldBe("t.csv: dit bestand is te groot. Gevonden: 7 bytes. Verwacht: hoogstens 6 bytes.");
        Read("a;b;c\n1;2;3", new TableLimits { MaxColumns = 2 }).Problems.ShouldHaveSingleItem().Code.ShouldBe("tabel-te-breed");
        Read("a;b\n1;2\n1;2", new TableLimits { MaxCells = 3 }).Problems.ShouldHaveSingleItem().Code.ShouldBe("tabel-te-groot");
    }

    [Fact]
    public void A_thousand_faults_and_the_rest_counted()
    {
        var problems = Bind("gemeente;bedrag\n" + string.Concat(Enumerable.Repeat("A;x\n", 1_500))).Problems;
        problems.Count.ShouldBe(1_001);
        problems[^1].Message.ShouldBe("Er zijn nog 500 fouten die hier niet staan.");
    }

    [Fact]
    public void Headings_are_found_by_letters_and_digits()
    {
        Headings.Find(["Naam", "Bedrag 2025 (EUR)"], "bedrag_2025_eur").ShouldBe(1);
        Headings.Find(["begroting_T2", "begroting_T-2"], "begroting_T-2").ShouldBe(1);
        Headings.Letter(0).ShouldBe("A");
        Headings.Letter(26).ShouldBe("AA");
        Headings.Letter(701).ShouldBe("ZZ");
    }

    [Fact]
    public void Serial_numbers_of_excel_go_there_and_back()
    {
        foreach (var date in (DateOnly[])[new(1900, 1, 1), new(1900, 2, 28), new(1900, 3, 1), new(2025, 1, 1)])
        {
            DateText.TryFromSerial(DateText.ToSerial(date), out var back).ShouldBeTrue();
            back.ShouldBe(date);
        }

        DateText.ToSerial(new DateOnly(2025, 1, 1)).ShouldBe(45658);
        DateText.TryFromSerial(60, out _).ShouldBeFalse();
    }

    private static Result<Table> Read(string text, TableLimits? limits = null, string file = "t.csv") =>
        CsvTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), file, limits);

    private static Result<BoundTable> Bind(string text, string file = "t.csv") => BoundTable.Bind(Read(text, file: file).Value, Name, Amount, Since, Basic, People);
}
