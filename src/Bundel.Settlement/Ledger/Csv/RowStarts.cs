// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Win32.SafeHandles;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Where rows start, as far as their ends tell.</summary>
internal static class RowStarts
{
    /// <summary>The first place at or after this one that stands after a row end.</summary>
    public static long After(SafeFileHandle source, long place)
    {
        var window = new byte[4096];
        var at = place - 1;
        while (true)
        {
            var read = RandomAccess.Read(source, window, at);
            if (read == 0) return RandomAccess.GetLength(source);
            var end = window.AsSpan(0, read).IndexOf((byte)'\n');
            if (end >= 0) return at + end + 1;
            at += read;
        }
    }
}
