// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Text;

namespace Bundel.Bag.Scanning;

/// <summary>Texts of values; the plain ones straight from the buffer, those with entities, CDATA or comments through a copy.</summary>
internal sealed partial class ExtractScanner
{
    private readonly ArrayBufferWriter<byte> decoded = new();

    private void ReadValue()
    {
        while (true)
        {
            var rest = buffer.Rest;
            var at = rest.IndexOf((byte)'<');
            if (at >= 0 && at + 1 < rest.Length)
            {
                if (rest[at + 1] == '/' && target.Value(node.Field, rest[..at], buffer.Offset, decoded: false))
                {
                    buffer.Position += at;
                    return;
                }

                DecodeValue();
                return;
            }

            if (!buffer.Refill()) throw Broken();
        }
    }

    private void DecodeValue()
    {
        var offset = buffer.Offset;
        decoded.ResetWrittenCount();
        while (DecodePart())
        {
        }

        var text = decoded.WrittenSpan;
        if (!RecordBuilder.IsText(node.Field)) text = ValueText.Trim(text);
        if (!target.Value(node.Field, text, offset, decoded: true)) target.Reject(node.Field, text, offset);
    }

    /// <summary>Takes over text up to the next mark and what that mark stands for; false at the end tag.</summary>
    private bool DecodePart()
    {
        var rest = buffer.Rest;
        var at = rest.IndexOfAny("<&\r"u8);
        if (at < 0)
        {
            decoded.Write(rest);
            buffer.Position += rest.Length;
            if (!buffer.Refill()) throw Broken();
            return true;
        }

        decoded.Write(rest[..at]);
        buffer.Position += at;
        switch (rest[at])
        {
            case (byte)'&':
                Entity();
                return true;
            case (byte)'\r':
                Newline();
                return true;
            default:
                return Markup();
        }
    }

    private void Newline()
    {
        decoded.Write("\n"u8);
        buffer.Position++;
        Require(1);
        if (buffer.Rest[0] == '\n') buffer.Position++;
    }

    private bool Markup()
    {
        Require(2);
        if (buffer.Rest[1] == '/') return false;
        if (buffer.Rest[1] == '?')
        {
            SkipPast("?>"u8);
            return true;
        }

        Require(9);
        if (buffer.Rest.StartsWith("<!--"u8))
        {
            buffer.Position += 4;
            SkipPast("-->"u8);
            return true;
        }

        if (!buffer.Rest.StartsWith("<![CDATA["u8)) throw new ScanFault("element-onbekend", "binnen deze waarde staat een element.", buffer.Offset) { Found = Shown(buffer.Rest), Expected = "alleen tekst" };
        buffer.Position += 9;
        Literal();
        return true;
    }

    private void Literal()
    {
        int at;
        while ((at = buffer.Rest.IndexOf("]]>"u8)) < 0)
        {
            if (!buffer.Refill()) throw Broken();
        }

        var text = Encoding.UTF8.GetString(buffer.Rest[..at]).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        decoded.Write(Encoding.UTF8.GetBytes(text));
        buffer.Position += at + 3;
    }

    private void Entity()
    {
        if (buffer.Rest.Length < 16) buffer.Refill();
        var end = buffer.Rest[..Math.Min(16, buffer.Rest.Length)].IndexOf((byte)';');
        var name = end < 0 ? [] : buffer.Rest[1..end];
        var rune = Known(name) ?? throw new ScanFault("xml-entiteit", "deze entiteit is niet bekend.", buffer.Offset) { Found = Shown(buffer.Rest[..Math.Min(16, buffer.Rest.Length)]), Expected = "&amp;, &lt;, &gt;, &quot;, &apos; of een tekennummer" };
        var room = decoded.GetSpan(4);
        decoded.Advance(rune.EncodeToUtf8(room));
        buffer.Position += end + 1;
    }

    private static Rune? Known(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("amp"u8)) return new Rune('&');
        if (name.SequenceEqual("lt"u8)) return new Rune('<');
        if (name.SequenceEqual("gt"u8)) return new Rune('>');
        if (name.SequenceEqual("quot"u8)) return new Rune('"');
        if (name.SequenceEqual("apos"u8)) return new Rune('\'');
        if (name.Length < 2 || name[0] != '#') return null;
        var hexadecimal = name[1] == 'x';
        var digits = Encoding.ASCII.GetString(name[(hexadecimal ? 2 : 1)..]);
        var style = hexadecimal ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None;
        return int.TryParse(digits, style, System.Globalization.CultureInfo.InvariantCulture, out var number) && Rune.IsValid(number) ? new Rune(number) : null;
    }

    /// <summary>Byte order mark and encoding.</summary>
    private void Prolog()
    {
        rooted = false;
        var rest = buffer.Rest;
        if (rest.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) buffer.Position += 3;
        if (rest.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || rest.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) throw Encoded("UTF-16");
        if (!buffer.Rest.StartsWith("<?xml"u8)) return;
        var end = buffer.Rest.IndexOf("?>"u8);
        if (end < 0) throw Broken();
        var declaration = Encoding.ASCII.GetString(buffer.Rest[..end]);
        var at = declaration.IndexOf("encoding=", StringComparison.Ordinal);
        if (at < 0) return;
        var encoding = declaration[(at + 10)..].Split(declaration[at + 9])[0];
        if (encoding.ToUpperInvariant() is not ("UTF-8" or "UTF8" or "US-ASCII")) throw Encoded(encoding);
    }

    private static ScanFault Encoded(string encoding) => new("xml-codering", "dit XML-bestand is niet in UTF-8 gecodeerd.", 0) { Found = encoding, Expected = "UTF-8" };
}
