// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>The elements that are looked at.</summary>
internal enum XafElement : byte
{
    Other, auditfile, header, fiscalYear, startDate, endDate, curCode, dateCreated, softwareDesc, company, companyName, generalLedger, ledgerAccount, accID, accDesc, accTp,
    periods, period, periodNumber, openingBalance, obLine, linesCount, totalDebit, totalCredit, transactions, journal, jrnID, transaction, nr, trDt, trLine, amnt, amntTp, costID, projID,
}

/// <summary>Elements by their name: one look by length and first and last letter, then a comparison.</summary>
internal static class XafElements
{
    private static readonly (byte[] Name, XafElement Element)[][] Places = Make();

    public static XafElement Of(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return XafElement.Other;
        foreach (var (known, element) in Places[PlaceOf(name)])
        {
            if (name.SequenceEqual(known)) return element;
        }

        return XafElement.Other;
    }

    private static int PlaceOf(ReadOnlySpan<byte> name) => unchecked((name.Length * 31 + name[0] * 7 + name[^1]) & 127);

    private static (byte[], XafElement)[][] Make() =>
        [.. Enumerable.Range(0, 128).Select(place => Enum.GetValues<XafElement>().Where(element => element != XafElement.Other)
            .Select(element => (System.Text.Encoding.ASCII.GetBytes(element.ToString()), element)).Where(pair => PlaceOf(pair.Item1) == place).ToArray())];
}
