// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;

namespace Bundel.Settlement.Ledger.Columns;

/// <summary>One part as it goes into the file: its bytes column by column, their SHA-256 and its totals.</summary>
internal sealed class PartImage
{
    public PartImage(PartColumns columns)
    {
        Columns = columns.Image();
        (Debit, Credit) = columns.Amounts.Sums(columns.Lines);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var column in Columns)
        {
            hash.AppendData(column.Span);
            Size += column.Length;
        }

        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public IReadOnlyList<ReadOnlyMemory<byte>> Columns { get; }

    public int Size { get; }

    public string Sha256 { get; }

    /// <summary>Sum of the amounts above zero.</summary>
    public long Debit { get; }

    /// <summary>Sum of the amounts below zero, as a number above zero.</summary>
    public long Credit { get; }
}
