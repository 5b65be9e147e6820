// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Xml;
using Bundel.Kernel.Files;
using Bundel.Settlement.Ledger;
using Bundel.Settlement.Ledger.Xaf;

namespace Bundel.Tests.Settlement.Ledger;

public sealed class XafTests
{
    private static Result<XafReading> Check(string text) => LedgerXaf.Check(new MemoryStream(Encoding.UTF8.GetBytes(text)), "grootboek.xaf");

    [Fact]
    public void A_right_file_has_its_counts_and_totals_and_no_violation()
    {
        var reading = Check(AuditFiles.Small).Value;
        reading.Violations.ShouldBeEmpty();
        (reading.Version.Name, reading.Header.FiscalYear, reading.Header.Company).ShouldBe(("3.2", "2026", "Bedrijfsvoering & meer"));
        (reading.Accounts, reading.Journals, reading.Transactions, reading.Lines, reading.Debit.ToString(), reading.Credit.ToString()).ShouldBe((2, 1, 2, 4, "1250.50", "1250.50"));
    }

    [Theory]
    [InlineData("<totalDebit>1250.5<", "<totalDebit>1250.51<", "XAF-totalen-debet")]
    [InlineData("<totalCredit>1250.50<", "<totalCredit>1<", "XAF-totalen-credit")]
    [InlineData("<linesCount>4<", "<linesCount>5<", "XAF-totalen-aantal")]
    [InlineData("<totalDebit>50.00<", "<totalDebit>51.00<", "XAF-beginbalans-debet")]
    [InlineData("<trDt>2026-02-01<", "<trDt>2027-02-01<", "XAF-datum-buiten-boekjaar")]
    [InlineData("<trDt>2026-02-01<", "<trDt>1 februari<", "XAF-datum")]
    [InlineData("<periodNumber>2</periodNumber><trDt>", "<periodNumber>9</periodNumber><trDt>", "XAF-periode-onbekend")]
    [InlineData("<accID>4000</accID><amnt>", "<accID>4001</accID><amnt>", "XAF-rekening-onbekend")]
    [InlineData("<accTp>P<", "<accTp>X<", "XAF-rekeningsoort")]
    [InlineData("<accID>4000</accID><accDesc>", "<accID>0100</accID><accDesc>", "XAF-rekening-dubbel")]
    [InlineData("<transaction><nr>2<", "<transaction><nr>1<", "XAF-transactie-dubbel")]
    [InlineData("<trLine><nr>2</nr><accID>0100</accID><amnt>250.50", "<trLine><nr>1</nr><accID>0100</accID><amnt>250.50", "XAF-regel-dubbel")]
    [InlineData("<amntTp>D</amntTp><costID>ICT</costID><projID>", "<amntTp>X</amntTp><costID>ICT</costID><projID>", "XAF-debet-of-credit")]
    [InlineData("<amnt>250.5<", "<amnt>veel<", "XAF-bedrag")]
    [InlineData("<amnt>250.5</amnt>", "", "XAF-bedrag-ontbreekt")]
    [InlineData("<fiscalYear>2026</fiscalYear>", "", "XAF-kop")]
    public void Every_rule_that_does_not_hold_is_named(string was, string becomes, string rule) =>
        Check(AuditFiles.Small.Replace(was, becomes)).Value.Violations.Select(violation => violation.Rule).ShouldContain(rule);

    [Fact]
    public void An_unbalanced_transaction_is_named_with_its_line_and_difference()
    {
        var violation = Check(AuditFiles.Small.Replace("<amnt>250.50<", "<amnt>250.00<")).Value.Violations.First(violation => violation.Rule == "XAF-transactie-balans");
        violation.Message.ShouldBe("Transactie 2 is niet in evenwicht.");
        (violation.Found, violation.Line).ShouldBe(("0.50", 24));
    }

    [Fact]
    public void Version_4_needs_an_opening_balance_and_knows_no_mixed_accounts()
    {
        var four = AuditFiles.Small.Replace(AuditFiles.Namespace32, AuditFiles.Namespace40);
        Check(four).Value.Violations.ShouldBeEmpty();
        var opening = four[four.IndexOf("<openingBalance>", StringComparison.Ordinal)..(four.IndexOf("</openingBalance>", StringComparison.Ordinal) + 17)];
        Check(four.Replace(opening, "").Replace("<accTp>P<", "<accTp>M<")).Value.Violations.Select(violation => violation.Rule).ShouldBe(["XAF-rekeningsoort", "XAF-beginbalans-ontbreekt"]);
    }

    [Fact]
    public void Of_3_2_1_the_schema_was_never_tested_and_that_is_said() =>
        Check(AuditFiles.Small.Replace(AuditFiles.Namespace32, "http://example.nl/BCPP/1.0/structures/XmlAuditfileFinancieel3.2.1")).Value.Version.IsChecked.ShouldBeFalse();

    [Theory]
    [InlineData("<boek/>", "xaf-geen-auditfile")]
    [InlineData("<auditfile xmlns=\"urn:x\"/>", "xaf-versie-onbekend")]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]><auditfile/>", "xml-dtd")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-16\"?><auditfile/>", "xml-codering")]
    [InlineData("geen xml", "xml-ongeldig")]
    public void What_is_no_audit_file_is_refused(string text, string code) => Check(text).Problems.Single().Code.ShouldBe(code);

    [Fact]
    public void Every_cut_of_a_file_is_refused_or_violates_a_rule()
    {
        for (var length = 60; length < AuditFiles.Small.TrimEnd().Length - 1; length += 37)
        {
            var result = Check(AuditFiles.Small[..length]);
            result.Succeeded.ShouldBeFalse($"cut at {length}");
        }
    }

    [Fact]
    public void Tags_that_cross_are_refused() => Check(AuditFiles.Small.Replace("</desc><amnt>1000.00</amnt>", "</amnt><amnt>1000.00</amnt>")).Succeeded.ShouldBeFalse();

    [Fact]
    public void A_larger_file_agrees_with_a_plain_reading_by_the_safe_XML_reader()
    {
        var bytes = AuditFiles.Large(9_000);
        var path = Path.Combine(Directory.CreateTempSubdirectory("bundel-").FullName, "g.xaf");
        File.WriteAllBytes(path, bytes);
        LedgerXaf.Check(new MemoryStream(bytes), "g.xaf").Value.Violations.ShouldBeEmpty();
        using var ledger = LedgerXaf.Read(path, Path.GetDirectoryName(path)!).Value;
        LedgerFixture.Lines(ledger).ShouldBe(Plain(bytes));
        ledger.Header.AccountNames["4000"].ShouldBe("Salarissen");
    }

    [Fact]
    public void A_line_keeps_the_place_of_its_text()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("bundel-").FullName, "g.xaf");
        File.WriteAllText(path, AuditFiles.Small);
        using var ledger = LedgerXaf.Read(path, Path.GetDirectoryName(path)!).Value;
        var line = Bundel.Settlement.Ledger.Differences.LedgerLine.Of(ledger, ledger.Read(0), 2);
        Encoding.UTF8.GetString(File.ReadAllBytes(path).AsSpan((int)line.SourceStart, line.SourceBytes)).ShouldStartWith("<trLine><nr>1</nr><accID>4000</accID><amnt>250.5</amnt>");
    }

    [Fact]
    public void A_file_with_violations_is_not_stored()
    {
        var folder = Directory.CreateTempSubdirectory("bundel-");
        var path = Path.Combine(folder.FullName, "g.xaf");
        File.WriteAllText(path, AuditFiles.Small.Replace("<linesCount>4<", "<linesCount>5<"));
        LedgerXaf.Read(path, Path.Combine(folder.FullName, "kolommen")).Problems.Single().Code.ShouldBe("XAF-totalen-aantal");
        Directory.GetFiles(Path.Combine(folder.FullName, "kolommen")).ShouldBeEmpty();
    }

    private static List<string> Plain(byte[] bytes) => SafeXml.Read<List<string>>(new MemoryStream(bytes), "g.xaf", reader =>
    {
        var lines = new List<string>();
        string account = "", centre = "", date = "", amount = "", side = "";
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "trLine")
                lines.Add($"{account}|{centre}||{date[..4]}{date[5..7]}|{(side == "C" ? "-" : "")}{decimal.Parse(amount, CultureInfo.InvariantCulture):0.00}");
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "trLine") centre = "";
            if (reader.LocalName == "accID") account = Value(reader);
            if (reader.LocalName == "costID") centre = Value(reader);
            if (reader.LocalName == "trDt") date = Value(reader);
            if (reader.LocalName == "amnt") amount = Value(reader);
            if (reader.LocalName == "amntTp") side = Value(reader);
        }

        return lines;
    }).Value;

    private static string Value(XmlReader reader)
    {
        reader.Read();
        return reader.Value;
    }

    [Fact]
    public void Prefixes_attributes_long_texts_and_empty_elements_say_the_same()
    {
        var small = Check(AuditFiles.Small).Value;
        string[] same =
        [
            AuditFiles.Small.Replace("<desc>Loon</desc>", $"<desc>{new string('a', 90)}</desc>"),
            AuditFiles.Small.Replace("<desc>Loon</desc>", "<desc/>"),
            AuditFiles.Small.Replace("<desc>Loon</desc>", "<desc lang=\"nl\">Loon</desc>"),
            AuditFiles.Small.Replace("<desc>Loon</desc>", "<desc><!-- </trLine> -->Loon</desc>"),
            AuditFiles.Small.Replace("<", "<x:").Replace("<x:/", "</x:").Replace("<x:?", "<?").Replace("xmlns=", "xmlns:x="),
        ];
        foreach (var file in same)
        {
            var read = Check(file).Value;
            (read.Lines, read.Debit, read.Credit, read.Accounts, read.Transactions, read.ViolationCount).ShouldBe((small.Lines, small.Debit, small.Credit, small.Accounts, small.Transactions, 0L));
        }
    }
}
