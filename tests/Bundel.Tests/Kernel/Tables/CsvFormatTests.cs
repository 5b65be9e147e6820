// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Kernel.Files;
using Bundel.Kernel.Tables;

namespace Bundel.Tests.Kernel.Tables;

public class CsvFormatTests
{
    [Theory]
    [InlineData("naam;bedrag\nA;1,5\nB;2,5\nC;3,5", ';')]
    [InlineData("naam,bedrag\n\"A, B\",1.5\nC;D,2.5", ',')]
    [InlineData("naam\tbedrag\nA, B\t1,5\nC; D\t2,5", '\t')]
    [InlineData("Begroting 2025\nnaam,bedrag\nA,1\nB,2", ',')]
    [InlineData("Naam, voornaam;bedrag\nJansen, P;5\n", ';')]
    [InlineData("alleen een kolom\nA\nB", ';')]
    public void The_separator_that_divides_the_rows_evenly_is_taken(string text, char separator) =>
        CsvFormat.Detect(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t.csv").Separator.ShouldBe(separator);

    [Fact]
    public void Bytes_that_are_no_utf8_are_read_as_windows_1252()
    {
        var bytes = (byte[])[.. "naam;bedrag\nS"u8, 0xFA, .. "dwest-Frysl"u8, 0xE2, .. "n;"u8, 0x80, .. " 5"u8];
        Read(bytes).ShouldBe([["naam", "bedrag"], ["Súdwest-Fryslân", "€ 5"]]);
    }

    [Fact]
    public void A_letter_far_in_the_file_decides_too()
    {
        var bytes = (byte[])[.. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("a;b\n", 200_000))), (byte)'c', (byte)';', 0xE9];
        Read(bytes)[^1].ShouldBe(["c", "é"]);
    }

    [Theory]
    [InlineData(262_143)]
    [InlineData(262_142)]
    [InlineData(262_141)]
    public void A_letter_on_the_border_of_a_buffer_stays_utf8(int before)
    {
        var text = new string('x', before) + "€;é";
        Read(Encoding.UTF8.GetBytes(text)).ShouldHaveSingleItem()[1].ShouldBe("é");
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_heading() => Read([0xEF, 0xBB, 0xBF, .. "naam;bedrag"u8]).ShouldBe([["naam", "bedrag"]]);

    [Fact]
    public void Excels_separator_line_is_followed_and_not_counted() => Read("sep=,\r\na,b;c\n1,2"u8.ToArray()).ShouldBe([["a", "b;c"], ["1", "2"]]);

    [Fact]
    public void Utf16_is_refused_with_advice()
    {
        var problem = Should.Throw<FileProblemException>(() => Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("naam;bedrag")])).Problem;
        problem.ToString().ShouldBe("t.csv: dit bestand is opgeslagen als UTF-16 (Unicode-tekst). Verwacht: CSV in UTF-8; kies in Excel: Opslaan als, CSV UTF-8.");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() => Should.Throw<FileProblemException>(() => Read([1, 0, 2])).Problem.Code.ShouldBe("csv-geen-tekst");

    private static string[][] Read(byte[] bytes)
    {
        using var reader = CsvReader.Open(new MemoryStream(bytes), "t.csv");
        var rows = new List<string[]>();
        while (reader.ReadRow()) rows.Add(reader.Texts());
        return [.. rows];
    }
}
