// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Bundel.Bag.Model;

namespace Bundel.Bag.Writing;

/// <summary>Bytes of an XML file in the making.</summary>
public sealed class XmlText
{
    private byte[] bytes = new byte[1 << 16];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public XmlText Raw(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
        return this;
    }

    public XmlText Raw(string text)
    {
        Length += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));
        return this;
    }

    /// <summary>Text with what XML asks to be written otherwise.</summary>
    public XmlText Escaped(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
        {
            if (letter == '&') Raw("&amp;"u8);
            else if (letter == '<') Raw("&lt;"u8);
            else if (letter == '>') Raw("&gt;"u8);
            else if (letter == '\r') Raw("&#13;"u8);
            else Raw([letter]);
        }

        return this;
    }

    public XmlText Number(long number, int digits = 1)
    {
        Span<byte> format = [(byte)'D', (byte)('0' + (digits / 10)), (byte)('0' + (digits % 10))];
        number.TryFormat(Room(24), out var written, Encoding.ASCII.GetString(format), CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    public XmlText Coordinate(double number)
    {
        number.TryFormat(Room(40), out var written, "0.0##############", CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    public XmlText Day(long day)
    {
        BagDate.Date(day).TryFormat(Room(16), out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    public XmlText Instant(long instant)
    {
        BagDate.Time(instant).TryFormat(Room(32), out var written, "yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    private Span<byte> Room(int size)
    {
        if (bytes.Length - Length < size) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + size));
        return bytes.AsSpan(Length);
    }
}
