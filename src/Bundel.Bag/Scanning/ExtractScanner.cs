// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Scanning;

/// <summary>
/// Reads the XML of LVBAG 2.0 files as bytes. It learns: between two values stand always the same few runs of tags ("junctions"), and a run
/// that was parsed once is afterwards recognised by comparing bytes. What is not recognised goes to the general parser, so other prefixes,
/// comments, CDATA, entities and white space mean what XML says they mean, only slower.
/// </summary>
internal sealed partial class ExtractScanner(RecordBuilder target)
{
    private const int Margin = 4096;
    private const int MostRoots = 32;
    private readonly ScanBuffer buffer = new();
    private readonly Dictionary<string, PathNode> roots = [];
    private readonly List<Step> steps = [];
    private PathNode node = new(null, Grammar.Document, []);
    private long junctionFrom;
    private bool learnable;
    private bool counted;

    /// <summary>Line and position of an offset in the file that is being read.</summary>
    public (int Line, int Position) Place(long offset) => buffer.Place(offset);

    /// <summary>Bytes of the record that is being read.</summary>
    public ReadOnlySpan<byte> Raw(long from, long to) => buffer.Between(from, to);

    /// <summary>Where reading is now.</summary>
    public long Offset => buffer.Offset;

    /// <exception cref="ScanFault">The file cannot be read on.</exception>
    public void Scan(Stream stream)
    {
        buffer.Open(stream);
        Prolog();
        node = new PathNode(null, Grammar.Document, []);
        bindings.Clear();
        BeginJunction();
        learnable = false;
        while (Structure())
        {
            do ReadValue();
            while (Recognise());
            BeginJunction();
        }
    }

    /// <summary>True when the bytes after a value are a known junction; then the next value begins here.</summary>
    private bool Recognise()
    {
        if (buffer.End - buffer.Position < Margin && !buffer.Exhausted) buffer.Refill();
        var rest = buffer.Rest;
        var known = node.Junctions;
        for (var i = 0; i < node.JunctionCount; i++)
        {
            var junction = known[i];
            if (!rest.StartsWith(junction.Bytes)) continue;
            var length = junction.Bytes.Length;
            if (junction.Counted && !SkipCount(rest, ref length)) return false;
            if (i > 0) (known[i - 1], known[i]) = (junction, known[i - 1]);
            if (junction.Steps.Length > 0) Replay(junction.Steps);
            buffer.Position += length;
            node = junction.Target;
            return true;
        }

        return false;
    }

    private void Replay(Step[] known)
    {
        var from = buffer.Offset;
        foreach (var step in known) target.Step(step.Mark, step.Begins, step.Dimension, from + step.Offset);
        buffer.Pin = target.RecordFrom;
    }

    private static bool SkipCount(ReadOnlySpan<byte> rest, ref int length)
    {
        while (length < rest.Length && rest[length] is >= (byte)'0' and <= (byte)'9') length++;
        if (rest.Length - length < 2 || rest[length] != '"' || rest[length + 1] != '>') return false;
        length += 2;
        return true;
    }

    private void BeginJunction()
    {
        steps.Clear();
        junctionFrom = buffer.Offset;
        learnable = node.Parent is not null;
        counted = false;
        buffer.Pin = target.RecordFrom >= 0 ? target.RecordFrom : junctionFrom;
    }

    private void Learn(PathNode source)
    {
        var length = buffer.Offset - junctionFrom;
        if (!learnable || length > 1024) return;
        var bytes = buffer.Between(junctionFrom, buffer.Offset);
        var cut = counted ? bytes.LastIndexOf("count=\""u8) + 7 : bytes.Length;
        if (counted && bytes[cut..].TrimStart("0123456789"u8) is not [(byte)'"', (byte)'>']) return;
        source.Learn(new Junction(bytes[..cut].ToArray(), [.. steps], node, counted));
    }

    private void Mean(Mark mark, bool begins, byte dimension, long offset)
    {
        if (mark == Mark.None) return;
        steps.Add(new Step(mark, begins, dimension, (int)(offset - junctionFrom)));
        target.Step(mark, begins, dimension, offset);
        if (target.RecordFrom >= 0) buffer.Pin = Math.Min(target.RecordFrom, junctionFrom);
    }
}
