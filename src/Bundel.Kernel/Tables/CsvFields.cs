// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>Where the fields of the present row lie in the buffer.</summary>
internal sealed class CsvFields(int maximum)
{
    private Range[] fields = new Range[32];
    private bool anyDoubled;

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Of(byte[] buffer, int index)
    {
        if ((uint)index >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(index));
        return buffer.AsSpan(fields[index].Start, fields[index].Length);
    }

    public void Clear()
    {
        Count = 0;
        anyDoubled = false;
    }

    public bool TryAdd(int start, int length, bool doubled)
    {
        if (Count == fields.Length)
        {
            if (Count >= maximum) return false;
            Array.Resize(ref fields, fields.Length * 2);
        }

        fields[Count++] = new Range(start, length, doubled);
        anyDoubled |= doubled;
        return true;
    }

    /// <summary>Two quotes become one, in place: the buffer is ours and a field only shrinks.</summary>
    public void Unescape(byte[] buffer)
    {
        if (!anyDoubled) return;
        for (var i = 0; i < Count; i++)
        {
            if (fields[i].Doubled) fields[i] = fields[i] with { Length = Halve(buffer.AsSpan(fields[i].Start, fields[i].Length)), Doubled = false };
        }
    }

    private static int Halve(Span<byte> bytes)
    {
        var to = 0;
        for (var from = 0; from < bytes.Length; from++)
        {
            bytes[to++] = bytes[from];
            if (bytes[from] == '"') from++;
        }

        return to;
    }

    private readonly record struct Range(int Start, int Length, bool Doubled);
}
