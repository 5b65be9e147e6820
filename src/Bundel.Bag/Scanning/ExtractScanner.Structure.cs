// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Bundel.Bag.Scanning;

/// <summary>The general parser for everything between values.</summary>
internal sealed partial class ExtractScanner
{
    /// <summary>Parses up to the begin of the next value; false at the end of the document.</summary>
    private bool Structure()
    {
        var source = node;
        while (true)
        {
            if (!ToMarkup())
            {
                if (node.Parent is not null || !rooted) throw Broken();
                return false;
            }

            Require(2);
            switch (buffer.Rest[1])
            {
                case (byte)'!':
                    Declaration();
                    break;
                case (byte)'?':
                    SkipPast("?>"u8);
                    learnable = false;
                    break;
                case (byte)'/':
                    EndTag();
                    break;
                default:
                    if (!StartTag()) break;
                    Learn(source);
                    return true;
            }
        }
    }

    /// <summary>Passes white space; false at the end of the file.</summary>
    private bool ToMarkup()
    {
        while (true)
        {
            var rest = buffer.Rest;
            var at = rest.IndexOfAnyExcept(" \t\r\n"u8);
            if (at >= 0)
            {
                buffer.Position += at;
                if (rest[at] == '<') return true;
                throw new ScanFault("xml-tekst", "hier staat tekst waar alleen elementen horen.", buffer.Offset) { Found = Shown(rest[at..]), Expected = "een element" };
            }

            buffer.Position += rest.Length;
            if (!buffer.Refill()) return false;
        }
    }

    private void Declaration()
    {
        learnable = false;
        Require(9);
        var rest = buffer.Rest;
        if (rest.StartsWith("<!--"u8))
        {
            buffer.Position += 4;
            SkipPast("-->"u8);
        }
        else if (rest.StartsWith("<!DOCTYPE"u8))
        {
            throw new ScanFault("xml-dtd", "dit XML-bestand bevat een documenttypedefinitie (DTD) en wordt om veiligheidsredenen geweigerd.", buffer.Offset) { Found = "<!DOCTYPE", Expected = "XML zonder DTD" };
        }
        else
        {
            throw new ScanFault("xml-tekst", "hier staat tekst waar alleen elementen horen.", buffer.Offset) { Found = Shown(rest), Expected = "een element" };
        }
    }

    private void EndTag()
    {
        var length = TagLength();
        var tag = buffer.Rest[..length];
        var name = tag[2..^1].TrimEnd(" \t\r\n"u8);
        if (node.Parent is null || !name.SequenceEqual(node.RawName))
            throw new ScanFault("xml-eindtag", "dit eindelement hoort niet bij het element dat open staat.", buffer.Offset) { Found = Shown(tag), Expected = node.Parent is null ? "het einde" : $"</{Encoding.UTF8.GetString(node.RawName)}>" };
        if (node.Scoped) Unbind(node);
        Mean(node.Rule.Mark, begins: false, 0, buffer.Offset + length);
        buffer.Position += length;
        node = node.Parent;
    }

    /// <summary>Length of the tag that begins here, up to and with its closing bracket; quotes are respected.</summary>
    private int TagLength()
    {
        var at = 1;
        byte quote = 0;
        while (true)
        {
            var rest = buffer.Rest;
            for (; at < rest.Length; at++)
            {
                var next = rest[at];
                if (quote != 0)
                {
                    if (next == quote) quote = 0;
                }
                else if (next is (byte)'"' or (byte)'\'')
                {
                    quote = next;
                }
                else if (next == '>')
                {
                    return at + 1;
                }
                else if (next == '<')
                {
                    throw Malformed(buffer.Offset + at);
                }
            }

            if (!buffer.Refill()) throw Broken();
        }
    }

    private void SkipPast(ReadOnlySpan<byte> mark)
    {
        while (true)
        {
            var at = buffer.Rest.IndexOf(mark);
            if (at >= 0)
            {
                buffer.Position += at + mark.Length;
                return;
            }

            buffer.Position += Math.Max(0, buffer.Rest.Length - mark.Length + 1);
            if (!buffer.Refill()) throw Broken();
        }
    }

    private void Require(int count)
    {
        while (buffer.Rest.Length < count)
        {
            if (!buffer.Refill()) throw Broken();
        }
    }

    private ScanFault Broken() => new("xml-afgebroken", "dit XML-bestand houdt halverwege op.", buffer.Before + buffer.End) { Expected = "een volledig XML-bestand" };

    private static ScanFault Malformed(long offset) => new("xml-ongeldig", "dit is geen geldige XML.", offset) { Expected = "een welgevormd XML-bestand" };

    private static string Shown(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..Math.Min(text.Length, 60)]).Trim();
}
