// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Bundel.Bag.Scanning;

/// <summary>Start tags, attributes and namespaces.</summary>
internal sealed partial class ExtractScanner
{
    private readonly List<(PathNode? Owner, byte[] Prefix, string Space)> bindings = [];
    private readonly List<byte[]> attributes = [];
    private bool rooted;
    private byte dimension;
    private bool hasCount;
    private int declared;

    /// <summary>Parses a start tag; true when its element is a value, whose text begins here.</summary>
    private bool StartTag()
    {
        var length = TagLength();
        var tag = buffer.Rest[1..(length - 1)];
        var closed = tag is [.., (byte)'/'];
        if (closed) tag = tag[..^1];
        var nameLength = tag.IndexOfAny(" \t\r\n"u8);
        var name = nameLength < 0 ? tag : tag[..nameLength];
        var offset = buffer.Offset;
        Attributes(tag[name.Length..], offset + 1 + name.Length);
        var child = Child(name, tag, offset);
        buffer.Position += length;
        if (declared > 0) learnable = false;
        Mean(child.Rule.Mark, begins: true, dimension, offset);
        if (closed)
        {
            Closed(child, offset);
            return false;
        }

        node = child;
        if (child.Field == Field.None) return false;
        if (dimension != 0) Mean(Mark.Dimension, begins: true, dimension, offset);
        counted = hasCount && child.Field == Field.Positions;
        if (hasCount && !counted) learnable = false;
        return true;
    }

    private void Closed(PathNode child, long offset)
    {
        learnable = false;
        if (child.Scoped) Unbind(child);
        if (child.Field is not (Field.None or Field.Ignored) && !target.Value(child.Field, [], offset, decoded: true)) target.Reject(child.Field, [], offset);
        Mean(child.Rule.Mark, begins: false, 0, buffer.Offset);
    }

    private PathNode Child(ReadOnlySpan<byte> name, ReadOnlySpan<byte> tag, long offset)
    {
        if (node.Parent is null) return Root(name, tag, offset);
        if (declared == 0 && node.Find(name) is { } known) return known;
        var child = new PathNode(node, Resolve(name, offset), name.ToArray()) { Scoped = declared > 0 };
        if (declared == 0) node.Children.Add(child);
        for (var i = bindings.Count - declared; i < bindings.Count; i++) bindings[i] = bindings[i] with { Owner = child };
        return child;
    }

    /// <summary>What was learned holds for every file whose root tag is the same, because then the prefixes are.</summary>
    private PathNode Root(ReadOnlySpan<byte> name, ReadOnlySpan<byte> tag, long offset)
    {
        if (rooted) throw new ScanFault("xml-tweede-wortel", "na het einde van het document volgt nog een element.", offset) { Found = Shown(tag) };
        rooted = true;
        var key = Encoding.UTF8.GetString(tag);
        if (roots.TryGetValue(key, out var known))
        {
            node = known.Parent!;
            return known;
        }

        if (roots.Count == MostRoots) roots.Clear();
        var root = new PathNode(node, Resolve(name, offset), name.ToArray());
        roots.Add(key, root);
        return root;
    }

    private Rule Resolve(ReadOnlySpan<byte> name, long offset)
    {
        var colon = name.IndexOf((byte)':');
        var prefix = colon < 0 ? [] : name[..colon];
        var space = SpaceOf(prefix) ?? throw new ScanFault("xml-voorvoegsel", "dit voorvoegsel is nergens verklaard.", offset) { Found = Shown(name) };
        var local = Encoding.UTF8.GetString(name[(colon + 1)..]);
        if (Grammar.PrefixOf(space) is { } known && node.Rule.Children.TryGetValue($"{known}:{local}", out var rule)) return rule;
        throw new ScanFault("element-onbekend", "dit element hoort hier niet volgens het LVBAG-schema; er zou iets verloren gaan.", offset)
        {
            Found = $"{local} ({space})",
            Expected = string.Join(", ", node.Rule.Children.Keys.Select(child => child[(child.IndexOf(':', StringComparison.Ordinal) + 1)..]).Take(12)),
        };
    }

    private string? SpaceOf(ReadOnlySpan<byte> prefix)
    {
        for (var i = bindings.Count - 1; i >= 0; i--)
        {
            if (prefix.SequenceEqual(bindings[i].Prefix)) return bindings[i].Space;
        }

        return null;
    }

    private void Unbind(PathNode owner) => bindings.RemoveAll(binding => binding.Owner == owner);

    private void Attributes(ReadOnlySpan<byte> text, long offset)
    {
        (dimension, hasCount, declared) = (0, false, 0);
        attributes.Clear();
        while (true)
        {
            var trimmed = text.TrimStart(" \t\r\n"u8);
            if (trimmed.Length == 0) return;
            var equals = trimmed.IndexOf((byte)'=');
            if (equals < 1 || trimmed.Length == text.Length) throw Malformed(offset);
            var name = trimmed[..equals].TrimEnd(" \t\r\n"u8);
            var quoted = trimmed[(equals + 1)..].TrimStart(" \t\r\n"u8);
            if (quoted.Length < 2 || quoted[0] is not ((byte)'"' or (byte)'\'')) throw Malformed(offset);
            var close = quoted[1..].IndexOf(quoted[0]);
            if (close < 0 || name.IndexOfAny(" \t\r\n\"'"u8) >= 0) throw Malformed(offset);
            Attribute(name, quoted.Slice(1, close), offset);
            text = quoted[(close + 2)..];
        }
    }

    private void Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, long offset)
    {
        foreach (var earlier in attributes)
        {
            if (name.SequenceEqual(earlier)) throw Malformed(offset);
        }

        attributes.Add(name.ToArray());
        if (name.SequenceEqual("srsDimension"u8))
        {
            if (value is not [(byte)'2' or (byte)'3']) throw new ScanFault("geometrie-dimensie", "deze geometrie heeft een dimensie die de BAG niet kent.", offset) { Found = Shown(value), Expected = "2 of 3" };
            dimension = (byte)(value[0] - '0');
        }
        else if (name.SequenceEqual("srsName"u8) && !value.EndsWith("28992"u8))
        {
            throw new ScanFault("geometrie-stelsel", "deze geometrie staat in een ander coördinatenstelsel.", offset) { Found = Shown(value), Expected = "urn:ogc:def:crs:EPSG::28992" };
        }
        else if (name.SequenceEqual("count"u8))
        {
            hasCount = true;
        }
        else if (name.SequenceEqual("xmlns"u8) || name.StartsWith("xmlns:"u8))
        {
            bindings.Add((null, name.Length > 6 ? name[6..].ToArray() : [], Encoding.UTF8.GetString(value)));
            declared++;
        }
    }
}
