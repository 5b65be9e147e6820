// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Bundel.Kernel.Files;

namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>
/// Elements and their text from UTF-8 XML, as places in one buffer: nothing is made per element. It knows what an audit file needs (elements, text, entities
/// as they stand, comments, instructions) and refuses what it must not hold: a DTD, other encodings, tokens without an end.
/// </summary>
internal sealed class XafTokens(Stream stream, string file)
{
    private const int Front = 64;
    private const int Chunk = 512 * 1024;
    private const int Longest = 64 * 1024;
    private int at = Front;
    private int filled = Front;
    private bool ended;
    private long lineBase = 1;
    private long placeBase;
    private int prefix;

    /// <summary>The bytes; 64 before and after every token can be read.</summary>
    public byte[] Data { get; } = new byte[Front + Chunk + 128];

    public int TextStart { get; private set; }

    public int TextEnd { get; private set; }

    public int NameStart { get; private set; } = Front;

    public int NameEnd { get; private set; }

    /// <summary>End of the tag, before its bracket.</summary>
    public int TagEnd { get; private set; }

    public bool IsClose { get; private set; }

    public bool IsEmpty { get; private set; }

    public ReadOnlySpan<byte> Text => Data.AsSpan(TextStart..TextEnd);

    public ReadOnlySpan<byte> Name => Data.AsSpan(NameStart..NameEnd);

    public ReadOnlySpan<byte> Attributes => Data.AsSpan(NameEnd..TagEnd);

    /// <summary>Where the tag starts in the file, in bytes.</summary>
    public long Start => placeBase + NameStart - (IsClose ? 2 : 1) - prefix - Front;

    /// <summary>Where the tag ends in the file, in bytes.</summary>
    public long End => placeBase + at - Front;

    /// <summary>Where the tag stands, for messages.</summary>
    public Place Place => new(file) { Line = (int)(lineBase + Data.AsSpan(Front, NameStart - Front).Count((byte)'\n')) };

    /// <summary>The next opening or closing tag with the text before it; false at the end.</summary>
    public bool Read()
    {
        while (true)
        {
            if (filled - at < Longest && !ended) Refill();
            var open = Find((byte)'<', at);
            if (open < 0) return false;
            (TextStart, TextEnd) = (at, open);
            if (Data[open + 1] is (byte)'!' or (byte)'?')
            {
                Skip(open);
                continue;
            }

            var close = Find((byte)'>', open);
            if (close < 0) throw Fault("xml-ongeldig", "dit element wordt nergens gesloten, of is langer dan is toegestaan.");
            Take(open, close);
            return true;
        }
    }

    /// <summary>After an opening tag: takes the text and the closing tag when nothing but text stands between them. The name stays that of the element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TakeLeaf()
    {
        if (IsEmpty) return false;
        var open = Find((byte)'<', at);
        var length = NameEnd - NameStart + prefix;
        if (open < 0 || Data[open + 1] != (byte)'/' || open + 2 + length >= filled || Data[open + 2 + length] != (byte)'>') return false;
        if (!Data.AsSpan(open + 2, length).SequenceEqual(Data.AsSpan(NameStart - prefix, length))) return false;
        (TextStart, TextEnd, at) = (at, open, open + length + 3);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(int open, int close)
    {
        IsClose = Data[open + 1] == (byte)'/';
        IsEmpty = !IsClose && Data[close - 1] == (byte)'/';
        NameStart = open + (IsClose ? 2 : 1);
        TagEnd = IsEmpty ? close - 1 : close;
        prefix = 0;
        NameEnd = TagEnd;
        if (!IsPlain(NameStart, TagEnd)) TakeParts();
        at = close + 1;
    }

    /// <summary>A short tag without prefix and attributes: its name ends where it ends.</summary>
    private bool IsPlain(int start, int end)
    {
        if (end - start > Vector256<byte>.Count) return false;
        var bytes = Load(start);
        var special = Vector256.LessThanOrEqual(bytes, Vector256.Create((byte)' ')) | Vector256.Equals(bytes, Vector256.Create((byte)':'));
        return BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits()) >= end - start;
    }

    private void TakeParts()
    {
        var end = NameStart;
        while (end < TagEnd && Data[end] is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
        {
            if (Data[end] == (byte)':') prefix = end + 1 - NameStart;
            end++;
        }

        NameStart += prefix;
        NameEnd = end;
    }

    private void Skip(int open)
    {
        NameStart = open + 1;
        var rest = Data.AsSpan(open, filled - open);
        var isComment = rest.StartsWith("<!--"u8);
        if (rest.StartsWith("<!DOCTYPE"u8)) throw Fault("xml-dtd", "dit bestand bevat een documenttypedefinitie (DTD) en wordt om veiligheidsredenen geweigerd.", "<!DOCTYPE", "XML zonder DTD");
        if (!isComment && rest[1] == '!') throw Fault("xml-ongeldig", "dit bestand bevat iets anders dan elementen en tekst.");
        var end = isComment ? rest.IndexOf("-->"u8) : rest.IndexOf("?>"u8);
        if (end < 0) throw Fault("xml-ongeldig", "commentaar in dit bestand wordt nergens gesloten, of is langer dan is toegestaan.");
        if (rest.StartsWith("<?xml "u8)) RefuseEncoding(rest[..end]);
        at = open + end + (isComment ? 3 : 2);
    }

    private void RefuseEncoding(ReadOnlySpan<byte> declaration)
    {
        var text = System.Text.Encoding.ASCII.GetString(declaration);
        if (text.Contains("encoding", StringComparison.OrdinalIgnoreCase) && !text.Contains("utf-8", StringComparison.OrdinalIgnoreCase) && !text.Contains("us-ascii", StringComparison.OrdinalIgnoreCase))
            throw Fault("xml-codering", "dit bestand is niet in UTF-8.", text, "een auditfile in UTF-8");
    }

    /// <summary>Most texts and tags are shorter than one load; what is not, goes the ordinary way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(byte letter, int from)
    {
        var found = Vector256.Equals(Load(from), Vector256.Create(letter)).ExtractMostSignificantBits();
        return found != 0 ? from + BitOperations.TrailingZeroCount(found) : FindFurther(letter, from);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindFurther(byte letter, int from)
    {
        var offset = Data.AsSpan(from, filled - from).IndexOf(letter);
        return offset < 0 ? -1 : from + offset;
    }

    /// <summary>Zeros stand behind what was read, so a load never sees what was there before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<byte> Load(int from) => Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Data), (nuint)from);

    private void Refill()
    {
        var keep = filled - at;
        lineBase += Data.AsSpan(Front, at - Front).Count((byte)'\n');
        placeBase += at - Front;
        Data.AsSpan(at, keep).CopyTo(Data.AsSpan(Front));
        at = Front;
        filled = Front + keep;
        var room = Front + Chunk - filled;
        var read = stream.ReadAtLeast(Data.AsSpan(filled, room), room, throwOnEndOfStream: false);
        ended = read < room;
        filled += read;
        Data.AsSpan(filled, 64).Clear();
    }

    public FileProblemException Fault(string code, string message, string? found = null, string? expected = null) =>
        new(new Problem(code, message) { Place = Place, Found = found, Expected = expected });
}
