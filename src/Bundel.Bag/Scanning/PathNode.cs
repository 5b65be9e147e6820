// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Scanning;

/// <summary>An element at a place in the document, under the name that the file gives it; what was learned after its text hangs here.</summary>
internal sealed class PathNode(PathNode? parent, Rule rule, byte[] rawName)
{
    private const int MostJunctions = 64;
    private Junction[] junctions = new Junction[2];

    public PathNode? Parent => parent;

    public Rule Rule => rule;

    public Field Field { get; } = rule.Field;

    /// <summary>Its start tag declares prefixes, so nothing learned here holds elsewhere.</summary>
    public bool Scoped { get; init; }

    /// <summary>The name with the prefix of this file.</summary>
    public byte[] RawName => rawName;

    /// <summary>Children by their raw name.</summary>
    public List<PathNode> Children { get; } = [];

    public int JunctionCount { get; private set; }

    public Junction[] Junctions => junctions;

    public void Learn(Junction junction)
    {
        if (JunctionCount == MostJunctions) return;
        if (JunctionCount == junctions.Length) Array.Resize(ref junctions, JunctionCount * 2);
        junctions[JunctionCount++] = junction;
    }

    public PathNode? Find(ReadOnlySpan<byte> name)
    {
        foreach (var child in Children)
        {
            if (name.SequenceEqual(child.RawName)) return child;
        }

        return null;
    }
}

/// <summary>
/// What stood once between the end of one value and the begin of the next: tags and white space, byte for byte, with what they mean.
/// Where the same bytes follow the same value again, nothing has to be parsed.
/// </summary>
internal sealed class Junction(byte[] bytes, Step[] steps, PathNode target, bool counted)
{
    public byte[] Bytes => bytes;

    public Step[] Steps => steps;

    public PathNode Target => target;

    /// <summary>The bytes stop before the digits of a count attribute, which may differ.</summary>
    public bool Counted => counted;
}

/// <summary>The begin or end of an element that means something; <paramref name="Offset"/> counts from the begin of the junction.</summary>
internal readonly record struct Step(Mark Mark, bool Begins, byte Dimension, int Offset);
