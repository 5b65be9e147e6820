// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Scanning;

/// <summary>A window on a stream of bytes that keeps what is still needed and knows which line a byte stands on.</summary>
internal sealed class ScanBuffer
{
    private const int MostBytes = 1 << 28;
    private Stream stream = Stream.Null;
    private byte[] bytes = new byte[1 << 20];
    private long linesBefore;
    private long lineStart;

    public int Position { get; set; }

    /// <summary>Offset in the file from which bytes must stay; -1 for none.</summary>
    public long Pin { get; set; } = -1;

    public int End { get; private set; }

    public bool Exhausted { get; private set; }

    /// <summary>Offset in the file of the first byte of the window.</summary>
    public long Before { get; private set; }

    public long Offset => Before + Position;

    public ReadOnlySpan<byte> Rest => bytes.AsSpan(Position, End - Position);

    public ReadOnlySpan<byte> Between(long from, long to) => bytes.AsSpan((int)(from - Before), (int)(to - from));

    public void Open(Stream input)
    {
        stream = input;
        Position = End = 0;
        Before = 0;
        Pin = -1;
        Exhausted = false;
        linesBefore = 0;
        lineStart = 0;
        Refill();
    }

    /// <summary>Reads on; false when there is nothing more.</summary>
    public bool Refill()
    {
        if (Exhausted) return false;
        Shift();
        if (End == bytes.Length) Grow();
        var had = End;
        while (End < bytes.Length)
        {
            var read = stream.Read(bytes, End, bytes.Length - End);
            if (read == 0)
            {
                Exhausted = true;
                break;
            }

            End += read;
        }

        return End > had;
    }

    /// <summary>Line and position of an offset, from 1; of the begin of the window when the byte is gone.</summary>
    public (int Line, int Position) Place(long offset)
    {
        var index = (int)Math.Clamp(offset - Before, 0, End);
        var seen = bytes.AsSpan(0, index);
        var last = seen.LastIndexOf((byte)'\n');
        var start = last < 0 ? lineStart : Before + last + 1;
        return ((int)(linesBefore + seen.Count((byte)'\n') + 1), (int)(Before + index - start + 1));
    }

    private void Shift()
    {
        var keep = Pin >= 0 ? Math.Min(Position, (int)(Pin - Before)) : Position;
        if (keep == 0) return;
        var gone = bytes.AsSpan(0, keep);
        linesBefore += gone.Count((byte)'\n');
        var last = gone.LastIndexOf((byte)'\n');
        if (last >= 0) lineStart = Before + last + 1;
        bytes.AsSpan(keep, End - keep).CopyTo(bytes);
        End -= keep;
        Position -= keep;
        Before += keep;
    }

    private void Grow()
    {
        if (bytes.Length >= MostBytes) throw new ScanFault("xml-te-lang", "een onderdeel van dit XML-bestand is te lang.", Offset) { Expected = "hoogstens 256 MB per voorkomen" };
        Array.Resize(ref bytes, bytes.Length * 2);
    }
}
