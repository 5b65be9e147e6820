// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Mutating;

/// <summary>Turns offsets in a stream, in rising order, into lines and positions, from 1.</summary>
internal sealed class LineCounter(Stream stream)
{
    private readonly byte[] window = new byte[65_536];
    private int length;
    private int index;
    private long offset;
    private int line = 1;
    private long lineStart;

    public (int Line, int Position) At(long wanted)
    {
        while (offset < wanted && (index < length || Fill()))
        {
            if (window[index++] == (byte)'\n') (line, lineStart) = (line + 1, offset + 1);
            offset++;
        }

        return (line, (int)(wanted - lineStart + 1));
    }

    private bool Fill()
    {
        index = 0;
        length = stream.Read(window);
        return length > 0;
    }
}
