// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Cli;

public sealed class DivideVerbTests
{
    private const string Flevoland = "gemeente,inwoners\nAlmere,226438\nDronten,44261\nLelystad,84029\nNoordoostpolder,50076\nUrk,21936\nZeewolde,23946\nTOTAAL,450686\n";

    [Fact]
    public void The_example_of_the_issue_comes_out()
    {
        var run = BundelProcess.Run("verdeel", "--bedrag", "12868000", "--tabel", BundelProcess.File("t.csv", Flevoland), "--gewicht", "inwoners", "--afronding", "1000", "--rest", "geen", "--json");
        run.ExitCode.ShouldBe(0);
        run.Json.EnumerateObject().Select(property => property.Name).ShouldBe(["totaal", "rest", "afronding", "deelnemers"]);
        run.Json.GetProperty("totaal").GetString().ShouldBe("12868000.00");
        var almere = run.Json.GetProperty("deelnemers")[0];
        almere.GetRawText().Replace("\n", "").Replace(" ", "").ShouldBe("""{"naam":"Almere","aandeel":"226438/450686","onafgerond":"6465264.472382","bedrag":"6465000.00"}""");
        run.Error.ShouldBe("t.csv, rij 8, kolom gemeente: TOTAAL is een totaal en doet niet mee.\n");
    }

    [Theory]
    [InlineData("12868000.01")]
    [InlineData("12.868.000,01")]
    [InlineData("€ 12.868.000,01")]
    public void An_amount_may_be_Dutch_or_plain(string amount)
    {
        var json = BundelProcess.Run("verdeel", "--bedrag", amount, "--tabel", BundelProcess.File("t.csv", Flevoland), "--json").Json;
        json.GetProperty("totaal").GetString().ShouldBe("12868000.01");
        json.GetProperty("rest").GetString().ShouldBe("0.00");
        json.GetProperty("deelnemers").EnumerateArray().Sum(row => decimal.Parse(row.GetProperty("bedrag").GetString()!)).ShouldBe(12868000.01m);
    }

    [Theory]
    [InlineData("geen", "0.00", "0.50")]
    [InlineData("afronding", "0.50", "0.00")]
    [InlineData("grootste-rest", "0.00", "-0.50")]
    public void The_total_is_always_amounts_and_rounding_and_rest(string rule, string rounding, string rest)
    {
        var json = BundelProcess.Run("verdeel", "--bedrag", "2.50", "--tabel", BundelProcess.File("t.csv", "naam;deel\na;1\nb;1\n"), "--afronding", "1", "--rest", rule, "--json").Json;
        json.GetProperty("afronding").GetString().ShouldBe(rounding);
        json.GetProperty("rest").GetString().ShouldBe(rest);
    }

    [Fact]
    public void The_order_of_rows_does_not_change_who_gets_the_cent()
    {
        var first = BundelProcess.Run("verdeel", "--bedrag", "1", "--tabel", BundelProcess.File("t.csv", "naam;deel\na;1\nb;1\nc;1\n"), "--json").Json;
        var second = BundelProcess.Run("verdeel", "--bedrag", "1", "--tabel", BundelProcess.File("t.csv", "naam;deel\nc;1\na;1\nb;1\n"), "--json").Json;
        foreach (var json in new[] { first, second })
        {
            json.GetProperty("deelnemers").EnumerateArray().Single(row => row.GetProperty("bedrag").GetString() == "0.34").GetProperty("naam").GetString().ShouldBe("a");
        }
    }

    [Fact]
    public void Without_json_people_read_Dutch_amounts() =>
        BundelProcess.Run("verdeel", "--bedrag", "1000", "--tabel", BundelProcess.File("t.csv", "naam;deel\na;1\nb;3\n")).Output.ShouldBe("a         250,00  1/4\nb         750,00  3/4\nTotaal  1.000,00\n");

    [Fact]
    public void A_bad_table_and_a_bad_call_give_all_problems_and_nothing_on_standard_output()
    {
        var run = BundelProcess.Run("verdeel", "--bedrag", "veel", "--rest", "weg", "--tabel", BundelProcess.File("t.csv", "naam;deel\na;x\nb;y\n"), "--gewicht", "deel", "--json");
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("--bedrag: dit is geen bedrag.");
        run.Error.ShouldContain("--rest: dit is geen regel voor de rest.");
        run.Error.ShouldContain("rij 2, kolom deel");
        run.Error.ShouldContain("rij 3, kolom deel");
    }

    [Theory]
    [InlineData("naam;deel\na;-1\nb;2\n", "rij 2, kolom deel: een gewicht kan niet negatief zijn. Gevonden: -1.")]
    [InlineData("naam;deel\na;0\nb;0\n", "De verdeelsleutel verdeelt niets")]
    [InlineData("naam;deel\na;1\nb;\n", "rij 3, kolom deel: hier ontbreekt een gewicht; onbekend is niet nul.")]
    [InlineData("naam;ander\na;1\n", "kolom deel: deze kolom ontbreekt.")]
    public void Weights_that_divide_nothing_are_refused(string table, string message)
    {
        var run = BundelProcess.Run("verdeel", "--bedrag", "1", "--tabel", BundelProcess.File("t.csv", table), "--gewicht", "deel");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public void A_total_without_a_weight_is_left_out_and_a_total_that_differs_is_told()
    {
        Bundel("naam;deel\na;1\nTotaal;\n").ExitCode.ShouldBe(0);
        Bundel("naam;deel\na;1\nb;2\nTotaal;4\n").Error.ShouldContain("Totaal is een totaal en doet niet mee. Er staat 4; de rijen tellen op tot 3.");

        static BundelProcess Bundel(string table) => BundelProcess.Run("verdeel", "--bedrag", "1", "--tabel", BundelProcess.File("t.csv", table), "--gewicht", "deel");
    }

    [Theory]
    [InlineData("--afronding", "0", "--afronding: de eenheid is groter dan nul.")]
    [InlineData("--bedrag", "92233720368547758.08", "--bedrag: dit is geen bedrag.")]
    [InlineData("--bedrag", "0.001", "--bedrag: een bedrag heeft hoogstens twee decimalen.")]
    [InlineData("--afronding", "90000000000000000", "Een bedrag of getal is te groot")]
    public void Amounts_that_cannot_be_divided_are_refused(string option, string value, string message)
    {
        string[] rest = option == "--bedrag" ? [] : ["--bedrag", "92000000000000000"];
        var run = BundelProcess.Run(["verdeel", option, value, .. rest, "--rest", "geen", "--tabel", BundelProcess.File("t.csv", "naam;deel\na;1\nb;1\n")]);
        run.Error.ShouldContain(message);
        run.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_file_of_a_gigabyte_is_refused_before_it_is_read()
    {
        var path = BundelProcess.File("groot.csv", "naam;deel\n");
        using (var stream = File.OpenWrite(path)) stream.SetLength(1_000_000_000);
        var run = BundelProcess.Run("verdeel", "--bedrag", "1", "--tabel", path);
        File.Delete(path);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("groot.csv");
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var run = BundelProcess.Run("verdeel", "--bedrag", "1", "--tabel", "er-niet.csv");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("er-niet.csv: dit bestand bestaat niet.");
    }
}
