// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Bag.Matching;

namespace Bundel.Tests.Bag.Matching;

/// <summary>Of a list with personal data nothing is read but what matching needs.</summary>
public sealed class ListReaderTests
{
    private const string Persons = "naam;bsn;geboren;zaak;straat;huisnr;postcode\nJansen;123456782;1-1-1980;Z1;Dorpsstraat;1;1234AB\nPietersen;111222333;2-2-1970;Z2;Dorpsstraat;2;1234AB\n";

    [Fact]
    public void Only_mapped_columns_and_the_key_are_kept()
    {
        var list = Read(Persons, "sleutel=zaak").Value;
        list.Mapping.Text().ShouldBe("sleutel=zaak;straat=straat;huisnummer=huisnr;postcode=postcode");
        list.Rows[1].ShouldBe(new ListRow(3, "Z2", new DirtyAddress { Street = "Dorpsstraat", Number = "2", Postcode = "1234AB" }));
    }

    [Fact]
    public void A_key_is_never_guessed() => Read(Persons).Value.Rows[0].Key.ShouldBe("2");

    [Fact]
    public void Burgerservicenummers_are_refused_as_key_unless_there_is_a_legal_ground()
    {
        Read(Persons, "sleutel=bsn").Problems.ShouldHaveSingleItem().Code.ShouldBe("sleutel-bsn");
        Read(Persons, "sleutel=bsn", "artikel 1.7 Wet BRP").Value.Rows[0].Key.ShouldBe("123456782");
        Read(Persons, "sleutel=naam;huisletter=bsn").Succeeded.ShouldBeTrue();
        Read(Persons, "sleutel=naam;toevoeging=bsn").Problems.ShouldHaveSingleItem().Code.ShouldBe("kolom-bsn");
    }

    [Fact]
    public void A_case_number_that_does_not_pass_the_test_of_eleven_is_no_bsn() => Read(Persons.Replace("123456782", "123456789").Replace("111222333", "123456781"), "sleutel=bsn").Succeeded.ShouldBeTrue();

    [Theory]
    [InlineData("", "bestand-leeg")]
    [InlineData("naam;leeftijd\nJansen;3\n", "adreskolommen-ontbreken")]
    [InlineData("straat;nr\n\"Dorps;1\n", "csv-aanhalingsteken-open")]
    [InlineData("<html><table>", "bestand-geen-tabel")]
    public void Bad_lists_are_refused_with_a_reason(string text, string code) => Read(text).Problems[0].Code.ShouldBe(code);

    [Fact]
    public void A_column_that_is_not_there_is_named() => Read(Persons, "straat=weg").Problems[0].ToString().ShouldContain("kolom weg");

    [Fact]
    public void Ten_thousand_columns_are_refused_before_a_row_is_read() =>
        Read(string.Join(';', Enumerable.Range(1, 10_000).Select(i => $"k{i}")) + "\n").Problems[0].ToString().ShouldContain("hoogstens 1.000");

    [Fact]
    public void Other_encodings_are_told_or_understood()
    {
        Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Persons)).ToArray(), "").Problems[0].Code.ShouldBe("csv-utf16");
        Read(Encoding.Latin1.GetBytes("straat;nr\nSúdein;1\n"), "").Value.Rows[0].Address.Street.ShouldBe("Súdein");
    }

    [Fact]
    public void A_key_that_looks_like_a_formula_does_not_act_as_one()
    {
        var target = new StringWriter();
        MatchFile.Csv(target, [new MatchedRow(new ListRow(2, "=HYPERLINK(1)", new DirtyAddress()), new MatchResult(MatchState.Unknown, 0, "niets", []))]);
        target.ToString().ShouldContain(";\"'=HYPERLINK(1)\"".Replace("\"", ""));
    }

    private static Result<AddressList> Read(string text, string mapping = "", string? ground = null) => Read(Encoding.UTF8.GetBytes(text), mapping, ground);

    private static Result<AddressList> Read(byte[] bytes, string mapping, string? ground = null) =>
        ListReader.Read(new MemoryStream(bytes), "lijst.csv", new ListRequest(ListMapping.Parse(mapping).Value, ground));
}
