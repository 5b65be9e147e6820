// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>The elements that are looked at.</summary>
internal enum XafElement : byte
{
    Other, auditfile, header, fiscalYear, startDate, endDate, curCode, dateCreated, softwareDesc, company, companyName, generalLedger, ledgerAccount, accID, accDesc, accTp,
    periods, period, periodNumber, openingBalance, obLine, linesCount, totalDebit, totalCredit, transactions, journal, jrnID, transaction, nr, trDt, trLine, amnt, amntTp, costID, projID,
}

/// <summary>Elements by their name: one look by length and first bytes, then a comparison.</summary>
internal static class XafElements
{
    private const int Places = 256;
    private static readonly ulong[] Keys = new ulong[Places];
    private static readonly (byte[] Name, XafElement Element)[] Known = Make();

    /// <summary>The element of this name; eight bytes behind its start can be read.</summary>
    public static XafElement Of(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return XafElement.Other;
        var key = KeyOf(name);
        for (var place = PlaceOf(key); Keys[place] != 0; place = (place + 1) & (Places - 1))
        {
            if (Keys[place] == key && (name.Length <= sizeof(ulong) || name.SequenceEqual(Known[place].Name))) return Known[place].Element;
        }

        return XafElement.Other;
    }

    /// <summary>Elements at whose opening something begins.</summary>
    public static bool IsList(this XafElement element) => element is XafElement.trLine or XafElement.obLine or XafElement.transaction or XafElement.journal
        or XafElement.transactions or XafElement.openingBalance or XafElement.ledgerAccount or XafElement.auditfile;

    /// <summary>The first bytes as a number; the length makes those of long names differ from short ones.</summary>
    private static ulong KeyOf(ReadOnlySpan<byte> name)
    {
        if (name.Length > sizeof(ulong)) return unchecked(MemoryMarshal.Read<ulong>(name) + (ulong)name.Length);
        var cut = 64 - name.Length * 8;
        return Unsafe.ReadUnaligned<ulong>(ref MemoryMarshal.GetReference(name)) << cut >> cut;
    }

    private static int PlaceOf(ulong key) => unchecked((int)(key * 0x9E3779B97F4A7C15 >> 56));

    private static (byte[], XafElement)[] Make()
    {
        var known = new (byte[], XafElement)[Places];
        foreach (var element in Enum.GetValues<XafElement>().Where(element => element != XafElement.Other))
        {
            var padded = new byte[32];
            var length = Encoding.ASCII.GetBytes(element.ToString(), padded);
            var key = KeyOf(padded.AsSpan(0, length));
            var place = PlaceOf(key);
            while (Keys[place] != 0) place = (place + 1) & (Places - 1);
            (Keys[place], known[place]) = (key, (padded[..length], element));
        }

        return known;
    }
}
