// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Kernel;
using Bundel.Kernel.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bundel.Documents.Reading;

/// <summary>Reads one YAML document as plain text, lists and maps. No tag makes an object, and what a reference repeats counts each time, so that a small file cannot become a large one.</summary>
public sealed class YamlFile
{
    private const long MostBytes = 20_000_000;
    private const int MostNodes = 200_000;
    private const int Deepest = 40;

    private readonly Dictionary<AnchorName, (YamlNode Node, int Count)> anchors = [];
    private readonly Parser parser;
    private readonly string file;
    private int nodes;

    private YamlFile(TextReader text, string file) => (parser, this.file) = (new Parser(text), file);

    /// <summary>Reads a stream from its start; it stays open.</summary>
    public static Result<YamlNode> Read(Stream stream, string file)
    {
        if (stream.CanSeek && FileReading.TooLarge(file, stream.Length, MostBytes) is { } problem) return problem;
        using var text = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), leaveOpen: true);
        return FileReading.Read<YamlNode>(file, () =>
        {
            try
            {
                return new YamlFile(text, file).Document();
            }
            catch (YamlException fault)
            {
                return new Problem("yaml-ongeldig", "dit bestand is geen YAML.") { Place = Place(file, fault.Start), Found = fault.Message, Expected = "YAML" };
            }
            catch (DecoderFallbackException)
            {
                return new Problem("yaml-ongeldig", "dit bestand is geen tekst in UTF-8.") { Place = new Place(file), Expected = "UTF-8" };
            }
        });
    }

    private YamlNode Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) throw Fault("yaml-leeg", "dit bestand is leeg.");
        parser.Consume<DocumentStart>();
        var root = Node(0);
        parser.Consume<DocumentEnd>();
        return parser.Accept<StreamEnd>(out _) ? root : throw Fault("yaml-meer", "dit bestand bevat meer dan één document.");
    }

    private YamlNode Node(int depth)
    {
        if (depth > Deepest) throw Fault("yaml-te-diep", "dit bestand is te diep genest.", expected: $"hoogstens {Deepest} lagen");
        if (parser.TryConsume<AnchorAlias>(out var alias)) return Repeated(alias);
        var before = nodes;
        Count(1);
        var anchor = parser.Current is NodeEvent { Anchor.IsEmpty: false } named ? named.Anchor : (AnchorName?)null;
        YamlNode node = parser.TryConsume<Scalar>(out var scalar) ? new YamlNode.Text(scalar.Value)
            : parser.TryConsume<SequenceStart>(out _) ? List(depth) : Map(depth);
        if (anchor is { } name) anchors[name] = (node, nodes - before);
        return node;
    }

    private YamlNode Repeated(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value, out var known)) throw Fault("yaml-verwijzing", "deze verwijzing wijst naar niets.");
        Count(known.Count);
        return known.Node;
    }

    private YamlNode.List List(int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return new YamlNode.List(items);
    }

    private YamlNode.Map Map(int depth)
    {
        parser.Consume<MappingStart>();
        var items = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (Node(depth + 1) is not YamlNode.Text name) throw Fault("yaml-naam", "een naam is hier geen tekst.");
            if (!items.TryAdd(name.Content, Node(depth + 1))) throw Fault("yaml-dubbel", "deze naam staat er twee keer.", name.Content);
        }

        return new YamlNode.Map(items);
    }

    private void Count(int more)
    {
        nodes += more;
        if (nodes > MostNodes) throw Fault("yaml-te-groot", "dit bestand wordt uitgeklapt te groot.", expected: $"hoogstens {Dutch.Number(MostNodes)} onderdelen");
    }

    private FileProblemException Fault(string code, string message, string? found = null, string? expected = null) =>
        new(new Problem(code, message) { Place = Place(file, parser.Current?.Start ?? Mark.Empty), Found = found, Expected = expected });

    private static Place Place(string file, Mark mark) => new(file) { Line = (int)mark.Line, Position = (int)mark.Column };
}
