// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Bundel.Tests.Settlement.Ledger;

/// <summary>Audit files made for tests, right unless something is replaced.</summary>
internal static class AuditFiles
{
    public const string Namespace32 = "http://www.auditfiles.nl/XAF/3.2";
    public const string Namespace40 = "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0";

    public const string Small = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <auditfile xmlns="{Namespace32}">
          <header><fiscalYear>2026</fiscalYear><startDate>2026-01-01</startDate><endDate>2026-12-31</endDate><curCode>EUR</curCode><dateCreated>2027-01-15</dateCreated><softwareDesc>Voorbeeld</softwareDesc></header>
          <company>
            <companyName>Bedrijfsvoering &amp; meer</companyName>
            <generalLedger>
              <ledgerAccount><accID>0100</accID><accDesc>Bank</accDesc><accTp>B</accTp></ledgerAccount>
              <ledgerAccount><accID>4000</accID><accDesc>Salarissen</accDesc><accTp>P</accTp></ledgerAccount>
            </generalLedger>
            <periods><period><periodNumber>1</periodNumber></period><period><periodNumber>2</periodNumber></period></periods>
            <openingBalance><linesCount>2</linesCount><totalDebit>50.00</totalDebit><totalCredit>50.00</totalCredit>
              <obLine><nr>1</nr><accID>0100</accID><amnt>50.00</amnt><amntTp>D</amntTp></obLine>
              <obLine><nr>2</nr><accID>0100</accID><amnt>50.00</amnt><amntTp>C</amntTp></obLine>
            </openingBalance>
            <transactions><linesCount>4</linesCount><totalDebit>1250.5</totalDebit><totalCredit>1250.50</totalCredit>
              <journal><jrnID>INK</jrnID><desc>Inkoop</desc>
                <transaction><nr>1</nr><periodNumber>1</periodNumber><trDt>2026-01-15</trDt>
                  <trLine><nr>1</nr><accID>4000</accID><desc>Loon</desc><amnt>1000.00</amnt><amntTp>D</amntTp><costID>ICT</costID><vat><vatID>H</vatID><vatAmnt>9.00</vatAmnt><vatAmntTp>D</vatAmntTp></vat></trLine>
                  <trLine><nr>2</nr><accID>0100</accID><amnt>1000.00</amnt><amntTp>C</amntTp></trLine>
                </transaction>
                <transaction><nr>2</nr><periodNumber>2</periodNumber><trDt>2026-02-01</trDt>
                  <trLine><nr>1</nr><accID>4000</accID><amnt>250.5</amnt><amntTp>D</amntTp><costID>ICT</costID><projID>P1</projID></trLine>
                  <trLine><nr>2</nr><accID>0100</accID><amnt>250.50</amnt><amntTp>C</amntTp></trLine>
                </transaction>
              </journal>
            </transactions>
          </company>
        </auditfile>
        """;

    /// <summary>A right file with so many transactions of two lines.</summary>
    public static byte[] Large(int transactions, int seed = 3)
    {
        var random = new Random(seed);
        var body = new StringBuilder();
        long total = 0;
        for (var i = 1; i <= transactions; i++)
        {
            var cents = random.NextInt64(1, 9_000_000);
            total += cents;
            body.Append(FormattableString.Invariant($"<transaction><nr>{i}</nr><periodNumber>1</periodNumber><trDt>2026-{random.Next(1, 13):00}-{random.Next(1, 29):00}</trDt><trLine><nr>1</nr><accID>4000</accID><desc>Regel {i} &amp; meer</desc><amnt>{cents / 100m:0.00}</amnt><amntTp>D</amntTp><costID>K{random.Next(50)}</costID></trLine><trLine><nr>2</nr><accID>0100</accID><amnt>{cents / 100m:0.00}</amnt><amntTp>C</amntTp></trLine></transaction>\n"));
        }

        var start = Small[..(Small.IndexOf("<transactions>", StringComparison.Ordinal) + 14)];
        return Encoding.UTF8.GetBytes(FormattableString.Invariant($"{start}<linesCount>{transactions * 2}</linesCount><totalDebit>{total / 100m:0.00}</totalDebit><totalCredit>{total / 100m:0.00}</totalCredit><journal><jrnID>M</jrnID>{body}</journal></transactions></company></auditfile>"));
    }
}
