// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Kernel.Files;
using Bundel.Kernel.Tables;
using CsCheck;

namespace Bundel.Tests.Kernel.Tables;

public class CsvReaderTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["ab;,\t\"\r\n é€"], 0, 12],
        Gen.String[Gen.Char.AlphaNumeric, 0, 80],
        Gen.Const(""));

    private static readonly Gen<string[][]> Tables = Texts.Array[1, 8].Array[0, 40];

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Any_table_of_texts_is_read_back_as_it_was_written(char separator) =>
        Tables.Sample(table => Read(Encoding.UTF8.GetBytes(Write(table, separator)), separator).ShouldBe(table));

    [Fact]
    public void A_row_that_does_not_fit_the_first_buffer_is_read_whole()
    {
        string[][] table = [["a", new string('x', 1_000_000) + "\"\n", "b"], ["c", "d", "e"]];
        Read(Encoding.UTF8.GetBytes(Write(table, ';')), ';').ShouldBe(table);
    }

    [Fact]
    public void A_stream_that_gives_one_byte_at_a_time_reads_the_same()
    {
        string[][] table = [["a", "b\r\nc"], ["", "\"d\""], ["e", "f"]];
        using var reader = new CsvReader(new TricklingStream(Encoding.UTF8.GetBytes(Write(table, ';'))), "t.csv", ';');
        Rows(reader).ShouldBe(table);
    }

    [Theory]
    [InlineData("a;b\nc;d", "\n")]
    [InlineData("a;b\r\nc;d\r\n", "\r\n")]
    [InlineData("a;b\rc;d\r", "\r")]
    public void Every_line_end_is_known(string text, string why) => Read(Encoding.UTF8.GetBytes(text), ';').ShouldBe([["a", "b"], ["c", "d"]], why);

    [Fact]
    public void Rows_are_counted_as_in_a_spreadsheet()
    {
        using var reader = new CsvReader(Bytes("a;b\n\n\"c\nd\";e\nf;g"), "t.csv", ';');
        var seen = new List<(long, string)>();
        while (reader.ReadRow()) seen.Add((reader.Row, reader.Text(0)));
        seen.ShouldBe([(1, "a"), (2, ""), (3, "c\nd"), (4, "f")]);
    }

    [Fact]
    public void A_quote_inside_a_field_is_only_a_quote() => Read(Encoding.UTF8.GetBytes("buis 12\" lang;b"), ';').ShouldBe([["buis 12\" lang", "b"]]);

    [Theory]
    [InlineData("a;b\n\"c;d", "csv-aanhalingsteken-open")]
    [InlineData("a;b\n\"c\"d;e", "csv-aanhalingsteken")]
    public void A_stray_quote_names_its_row(string text, string code)
    {
        var problem = Should.Throw<FileProblemException>(() => Read(Encoding.UTF8.GetBytes(text), ';')).Problem;
        problem.Code.ShouldBe(code);
        problem.Place!.Row.ShouldBe(2);
    }

    [Fact]
    public void A_row_without_end_does_not_fill_the_memory()
    {
        using var reader = new CsvReader(new MemoryStream(new byte[3_000_000].Select(_ => (byte)'x').ToArray()), "t.csv", ';', new CsvOptions { MaxRowBytes = 1_000_000 });
        Should.Throw<FileProblemException>(() => reader.ReadRow()).Problem.Code.ShouldBe("csv-rij-te-lang");
    }

    [Fact]
    public void Reading_rows_allocates_nothing()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++) text.Append("abc;\"d\"\"e\";12.50\n");
        using var reader = new CsvReader(Bytes(text.ToString()), "t.csv", ';');
        reader.ReadRow();
        var before = GC.GetAllocatedBytesForCurrentThread();
        long cents = 0;
        while (reader.ReadRow())
        {
            NumberText.TryCents(reader[2], NumberNotation.English, out var amount).ShouldBeTrue();
            cents += amount;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10_000);
        cents.ShouldBe(99_999 * 1250L);
    }

    private static string Write(string[][] table, char separator)
    {
        using var text = new StringWriter();
        var writer = new CsvWriter(text, separator);
        foreach (var row in table) writer.Row(row);
        return text.ToString();
    }

    private static string[][] Read(byte[] bytes, char separator)
    {
        using var reader = new CsvReader(new MemoryStream(bytes), "t.csv", separator);
        return Rows(reader);
    }

    private static string[][] Rows(CsvReader reader)
    {
        var rows = new List<string[]>();
        while (reader.ReadRow()) rows.Add(reader.Texts());
        return [.. rows];
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class TricklingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
