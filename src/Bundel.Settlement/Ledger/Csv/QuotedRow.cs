// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Csv;

/// <summary>One row with quotes, or with another number of cells than the heading: its cells without quotes, laid out as a plain row.</summary>
internal sealed class QuotedRow(byte separator)
{
    private int[] cuts = new int[64];

    /// <summary>The cells one after another; 64 bytes before and after are free.</summary>
    public byte[] Data { get; private set; } = new byte[1024];

    private const int Start = 64;

    /// <summary>From the second on: where each cell ends; the first stands just before the first cell.</summary>
    public int[] Marks => cuts;

    public int Count { get; private set; }

    public bool IsBlank => Count == 1 && cuts[1] == Start;

    public string? Fault { get; private set; }

    /// <summary>Reads the row at a place and gives the place of the next; -1 when its end is not there yet.</summary>
    public int Read(byte[] source, int from, int to)
    {
        Count = 0;
        cuts[0] = Start - 1;
        Fault = null;
        var (at, target) = (from, Start);
        Room(0);
        while (true)
        {
            if (at < to && source[at] == '"')
            {
                if (!Quoted(source, ref at, to, ref target)) return -1;
            }

            for (; at < to && source[at] != separator && source[at] != '\n'; at++)
            {
                if (source[at] == '\r' && at + 1 < to && source[at + 1] == '\n') continue;
                Put(source[at], ref target);
            }

            if (at >= to) return -1;
            Mark(target++);
            if (source[at++] == '\n') return at;
        }
    }

    private bool Quoted(byte[] source, ref int at, int to, ref int target)
    {
        for (at++; at < to; at++)
        {
            if (source[at] == '"')
            {
                if (at + 1 >= to) return false;
                if (source[at + 1] != '"') break;
                at++;
            }

            Put(source[at], ref target);
        }

        if (at >= to) return false;
        at++;
        if (at < to && source[at] != separator && source[at] is not ((byte)'\r' or (byte)'\n')) Fault = "na een sluitend aanhalingsteken staat nog tekst.";
        return true;
    }

    private void Mark(int place)
    {
        if (++Count == cuts.Length) Array.Resize(ref cuts, Count * 2);
        cuts[Count] = place;
    }

    private void Put(byte letter, ref int target)
    {
        Room(target);
        Data[target++] = letter;
    }

    private void Room(int target)
    {
        if (target + 80 < Data.Length) return;
        var larger = new byte[Data.Length * 2];
        Data.CopyTo(larger, 0);
        Data = larger;
    }
}
