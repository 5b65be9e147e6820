// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;
using CsCheck;

namespace Bundel.Tests.Blueprints.Exchange;

/// <summary>Models with everything that the exchange format allows: languages, absence, nesting, relations on relations, foreign content.</summary>
internal static class RandomModels
{
    private const string Foreign = "http://voorbeeld.example/uitbreiding";
    private static readonly string[] Elements = [.. ArchiMateTypes.Layers.Keys.Order()];
    private static readonly string[] Relations = [.. ArchiMateTypes.Relationships.Order()];

    private static readonly string[] Texts = ["Zaaksysteem", " ", "", "regel 1\nregel 2", "a\r\nb\r", "]]>", "<&\"'>", "  tussen  ", "é€😀", "\tinspringen"];

    public static Gen<ExchangeModel> Any { get; } = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int, (elements, relations, views, seed) => Make(elements, relations, views, new Source(seed)));

    private static ExchangeModel Make(int elements, int relations, int views, Source source)
    {
        var model = new ExchangeModel { Identifier = "id-model", Version = source.Maybe("1.0"), Names = [new LangText("Model", source.Maybe("nl"))], Documentation = source.Langs() };
        model.Prefixes.Add(KeyValuePair.Create("vb", Foreign));
        if (source.Flip()) model.Metadata = $"<metadata xmlns=\"{ExchangeModel.Namespace}\"><schema>Dublin Core</schema><schemaversion>1.1</schemaversion></metadata>";
        foreach (var i in Enumerable.Range(0, 3)) model.PropertyDefinitions.Add(new PropertyDefinition { Identifier = $"propid-{i}", Type = source.Pick("string", "number", "date"), Names = [new LangText($"Eigenschap {i}")] });
        foreach (var i in Enumerable.Range(0, elements + 1)) model.Elements.Add(Filled(new ExchangeElement { Identifier = $"e{i}", Type = source.Pick(Elements) }, source));
        foreach (var i in Enumerable.Range(0, relations))
        {
            var relation = new ExchangeRelationship
            {
                Identifier = $"r{i}",
                Type = source.Pick(Relations),
                Source = $"e{source.Next(elements + 1)}",
                Target = i > 0 && source.Flip() ? $"r{source.Next(i)}" : $"e{source.Next(elements + 1)}",
                AccessType = source.Maybe("ReadWrite"),
                Modifier = source.Maybe("++"),
                IsDirected = source.Flip() ? source.Flip() : null,
            };
            model.Relationships.Add(Filled(relation, source));
        }

        foreach (var i in Enumerable.Range(0, source.Next(3))) model.Organizations.Add(Folder(source, i, 0, elements));
        foreach (var i in Enumerable.Range(0, views)) model.Views.Add(View(source, i, elements, relations));
        if (views > 0) model.Viewpoints.Add(new Viewpoint { Identifier = "vp1", Xml = $"<viewpoint xmlns=\"{ExchangeModel.Namespace}\" identifier=\"vp1\"><name>Gezichtspunt</name></viewpoint>" });
        return model;
    }

    private static T Filled<T>(T part, Source source)
        where T : Referenceable
    {
        part.Names = source.Langs();
        part.Documentation = source.Langs();
        part.Properties = [.. Enumerable.Range(0, source.Next(4)).Select(_ => new ExchangeProperty($"propid-{source.Next(3)}", [source.Lang()]))];
        if (source.Next(4) == 0)
        {
            part.Foreign = new ForeignContent();
            part.Foreign.Attributes.Add(new ForeignAttribute("vb", "extra", Foreign, "waarde & \"meer\"\n"));
            part.Foreign.Elements.Add(new ForeignElement(Math.Min(1, part.Names.Length), $"<vb:iets xmlns:vb=\"{Foreign}\" a=\"1\"><vb:binnen> tekst </vb:binnen></vb:iets>"));
        }

        return part;
    }

    private static OrganizationItem Folder(Source source, int i, int depth, int elements)
    {
        var item = new OrganizationItem { Identifier = source.Maybe($"map-{i}-{depth}-{source.Next(1_000_000)}"), Labels = source.Langs() };
        foreach (var below in Enumerable.Range(0, depth < 3 ? source.Next(3) : 0)) item.Items.Add(source.Flip() ? Folder(source, below, depth + 1, elements) : new OrganizationItem { Reference = $"e{source.Next(elements + 1)}" });
        return item;
    }

    private static ExchangeView View(Source source, int i, int elements, int relations)
    {
        var view = Filled(new ExchangeView { Identifier = $"v{i}", Type = source.Maybe("Diagram"), Viewpoint = source.Maybe("Layered"), ViewpointReference = source.Maybe("vp1") }, source);
        var names = new List<string>();
        foreach (var _ in Enumerable.Range(0, 1 + source.Next(3))) view.Nodes.Add(Node(source, $"v{i}n", names, 0, elements));
        if (relations == 0) return view;
        foreach (var n in Enumerable.Range(0, source.Next(3)))
        {
            view.Connections.Add(new ViewConnection
            {
                Identifier = $"v{i}c{n}",
                Type = source.Pick("Relationship", "NestingRelationship", "Line"),
                Relationship = $"r{source.Next(relations)}",
                Source = source.Pick([.. names]),
                Target = n > 0 ? $"v{i}c0" : source.Pick([.. names]),
                Style = source.Style(),
                Labels = source.Langs(),
                SourceAttachment = source.Flip() ? new ViewPoint(source.Next(99), 3) : null,
                Bendpoints = [.. Enumerable.Range(0, source.Next(3)).Select(at => new ViewPoint(at, source.Next(500)))],
                TargetAttachment = source.Flip() ? new ViewPoint(0, 0) : null,
            });
        }

        return view;
    }

    private static ViewNode Node(Source source, string prefix, List<string> names, int depth, int elements)
    {
        var type = depth < 3 ? source.Pick("Element", "Container", "Label") : "Label";
        names.Add(prefix + names.Count);
        var node = new ViewNode
        {
            Identifier = names[^1],
            Type = type,
            Element = type == "Element" ? $"e{source.Next(elements + 1)}" : null,
            Concept = type == "Label" ? source.Maybe("e0") : null,
            X = source.Next(900),
            Y = source.Next(900),
            Width = 1 + source.Next(200),
            Height = 1 + source.Next(90),
            Labels = source.Langs(),
            Documentation = source.Langs(),
            Style = source.Style(),
            ViewReferences = type == "Label" && source.Flip() ? ["v0"] : [],
        };
        foreach (var _ in Enumerable.Range(0, type == "Label" ? 0 : source.Next(3))) node.Nodes.Add(Node(source, prefix, names, depth + 1, elements));
        return node;
    }

    /// <summary>Choices from one number, so that a failing model can be made again.</summary>
    private sealed class Source(int seed)
    {
        private readonly Random random = new(seed);

        public int Next(int below) => random.Next(below);

        public bool Flip() => random.Next(2) == 0;

        public string? Maybe(string value) => Flip() ? value : null;

        public T Pick<T>(params T[] values) => values[random.Next(values.Length)];

        public LangText Lang() => new(Pick(Texts), Pick(null, "nl", "en", "nl-NL"));

        public LangText[] Langs() => [.. Enumerable.Range(0, Next(4)).Select(_ => Lang())];

        public ViewStyle? Style() => Flip() ? null : new ViewStyle(Flip() ? Next(3) + 1 : null, Color(), Color(), Flip() ? null : new ViewFont(Maybe("Segoe UI"), Maybe("9.5"), Maybe("bold italic"), Color()));

        private RgbColor? Color() => Flip() ? null : new RgbColor((byte)Next(256), (byte)Next(256), 7, Flip() ? (byte)Next(101) : null);
    }
}
