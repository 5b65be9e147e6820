// SPDX-License-Identifier: EUPL-1.2
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Bundel.Bag.Messages.Rules;
using Bundel.Bag.Messages.Schemas;
using Bundel.Bag.Store;
using Bundel.Kernel.Files;

namespace Bundel.Bag.Messages;

/// <summary>Looks at one message in four layers: well-formed and safe, the schema, the rules of its standard, the BAG.</summary>
public sealed class MessageChecker(SchemaFolder schemas, BagDatabase? store, DateOnly today)
{
    private const int MostCharacters = 200_000_000;
    private const int MostTree = 20_000_000;
    private static readonly XmlLimits Limits = new() { MaxCharacters = MostCharacters };

    /// <summary>The version of the schemas to use when more are installed.</summary>
    public string? Version { get; init; }

    /// <param name="open">Gives the bytes anew: each layer reads them from the start.</param>
    /// <param name="file">Name, for the report.</param>
    public MessageReport Check(Func<Stream> open, string file)
    {
        using (var peek = open())
        {
            if (IsJson(peek)) return CheckJson(open, file);
        }

        using var stream = open();
        var problem = SafeXml.Check(stream, file, Limits);
        if (problem is not null) return new MessageReport(file, "onbekend", null, "", [new(CheckLayer.WellFormed, LayerOutcome.Faulty)], [Fault(problem)]);
        var type = TypeOf(open);
        var (layers, faults) = (new List<LayerReport> { new(CheckLayer.WellFormed, LayerOutcome.Good) }, new List<MessageFault>());
        if (type.Family == MessageFamily.Unknown) return new MessageReport(file, "onbekend", null, type.Root, layers, [new MessageFault(CheckLayer.Schema, "HERKENNING", "deze soort bericht kent Bundel niet.", "het wortelelement", $"{type.Root} in {type.Namespace}", "StUF-BG 2.04, Geo-BAG, een LVBAG-bestand of een antwoord van de BAG API")]);
        var version = CheckSchema(type, open, layers, faults);
        CheckRules(type, open, layers, faults);
        return new MessageReport(file, type.Standard, version ?? type.Version, type.Root, layers, faults);
    }

    private string? CheckSchema(MessageType type, Func<Stream> open, List<LayerReport> layers, List<MessageFault> faults)
    {
        var set = schemas.For(type.Namespace, Version);
        if (set is null)
        {
            var source = KnownSet.All.FirstOrDefault(known => known.Standard == type.Standard)?.Source;
            layers.Add(new(CheckLayer.Schema, LayerOutcome.NotChecked, $"niet tegen schema getoetst: installeer de schema's met bundel bericht schemas; ze zijn te krijgen bij {source}"));
            return null;
        }

        try
        {
            using var stream = open();
            var found = SchemaCheck.Run(stream, schemas.Compiled(set), Limits);
            faults.AddRange(found);
            layers.Add(new(CheckLayer.Schema, found.Count == 0 ? LayerOutcome.Good : LayerOutcome.Faulty, $"{set.Standard} {set.Version}"));
        }
        catch (XmlSchemaException fault)
        {
            layers.Add(new(CheckLayer.Schema, LayerOutcome.NotChecked, $"de geïnstalleerde schema's zijn onbruikbaar: {fault.Message}"));
        }

        return set.Version;
    }

    private void CheckRules(MessageType type, Func<Stream> open, List<LayerReport> layers, List<MessageFault> faults)
    {
        if (type.Family == MessageFamily.Lvbag)
        {
            var scanned = LvbagRules.Check(open);
            faults.AddRange(scanned);
            layers.Add(new(CheckLayer.Rules, scanned.Count == 0 ? LayerOutcome.Good : LayerOutcome.Faulty));
            layers.Add(new(CheckLayer.Bag, LayerOutcome.NotChecked, "een LVBAG-bestand wordt vergeleken bij het verwerken: bundel bag muteren"));
            return;
        }

        if (Tree(open) is not { } root)
        {
            layers.Add(new(CheckLayer.Rules, LayerOutcome.NotChecked, "dit bericht is te groot om op regels na te kijken"));
            return;
        }

        var found = type.Family switch
        {
            MessageFamily.StufBg0204 => BagGbaRules.Check(root, today),
            _ => GeoBagRules.Check(root),
        };
        faults.AddRange(found);
        layers.Add(new(CheckLayer.Rules, found.Count == 0 ? LayerOutcome.Good : LayerOutcome.Faulty));
        if (store is null)
        {
            layers.Add(new(CheckLayer.Bag, LayerOutcome.NotChecked, "geef --opslag om met de BAG te vergelijken"));
            return;
        }

        var differences = BagComparison.Check(root, type.Family, store, today);
        faults.AddRange(differences);
        layers.Add(new(CheckLayer.Bag, differences.Count == 0 ? LayerOutcome.Good : LayerOutcome.Faulty));
    }

    private MessageReport CheckJson(Func<Stream> open, string file)
    {
        using var stream = open();
        return ApiJsonRules.Check(stream, file, store, today);
    }

    private static MessageType TypeOf(Func<Stream> open)
    {
        using var stream = open();
        using var reader = SafeXml.Reader(stream, Limits);
        return MessageType.Of(reader);
    }

    private static XElement? Tree(Func<Stream> open)
    {
        using var stream = open();
        if (stream.CanSeek && stream.Length > MostTree) return null;
        using var reader = SafeXml.Reader(stream, Limits);
        reader.MoveToContent();
        return XElement.Load(reader, LoadOptions.SetLineInfo);
    }

    private static bool IsJson(Stream stream)
    {
        int read;
        while ((read = stream.ReadByte()) >= 0)
        {
            if (read is '{' or '[') return true;
            if (read is not (' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF)) return false;
        }

        return false;
    }

    private static MessageFault Fault(Problem problem) => new(CheckLayer.WellFormed, problem.Code, problem.Message, problem.Place?.ToString() ?? "", problem.Found, problem.Expected);
}
