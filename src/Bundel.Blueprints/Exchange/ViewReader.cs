// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

/// <summary>Views with their nodes and connections.</summary>
internal sealed class ViewReader(XmlCursor cursor, ConceptReader concepts)
{
    private readonly StyleReader styles = new(cursor);
    private readonly List<ViewPoint> bends = [];

    public Viewpoint Viewpoint()
    {
        var place = cursor.Where;
        var identifier = cursor.Identifier(cursor.Attribute("identifier"), place);
        return cursor.At(new Viewpoint { Identifier = identifier, Xml = cursor.Raw() }, place);
    }

    public ExchangeView View()
    {
        var place = cursor.Where;
        var view = cursor.At(
            new ExchangeView
            {
                Identifier = cursor.Identifier(cursor.Attribute("identifier"), place),
                Type = TypeOf(),
                Viewpoint = cursor.Attribute("viewpoint"),
                ViewpointReference = cursor.Attribute("viewpointRef"),
            },
            place);
        concepts.KeepAttributes(view, "identifier", "viewpoint", "viewpointRef");
        var depth = cursor.Enter();
        for (var position = 0; cursor.NextChild(depth); position++)
        {
            if (!cursor.IsOurs) cursor.KeepElement(view, position--);
            else if (cursor.Name == "node") view.Nodes.Add(Node());
            else if (cursor.Name == "connection") view.Connections.Add(Connection());
            else if (!concepts.Common(view)) cursor.KeepElement(view, position--);
        }

        return view;
    }

    private ViewNode Node()
    {
        var place = cursor.Where;
        string? identifier = null, type = null, element = null, concept = null, path = null;
        int? x = null, y = null, width = null, height = null;
        var keep = false;
        while (cursor.NextAttribute())
        {
            if (cursor.IsXsiType) type = cursor.TypeName;
            else if (!cursor.IsPlainAttribute) keep = true;
            else if (cursor.Name == "identifier") identifier = cursor.Value;
            else if (cursor.Name == "elementRef") element = cursor.Value;
            else if (cursor.Name == "x") x = cursor.Number(0);
            else if (cursor.Name == "y") y = cursor.Number(0);
            else if (cursor.Name == "w") width = cursor.Number(1);
            else if (cursor.Name == "h") height = cursor.Number(1);
            else if (cursor.Name == "conceptRef") concept = cursor.Value;
            else if (cursor.Name == "xpathPart") path = cursor.Value;
            else keep = true;
        }

        if (x is null || y is null || width is null || height is null) cursor.Report("archimate-plaats-ontbreekt", "deze knoop heeft geen volledige plaats en maat.", null, "x, y, w en h", place);
        if (type == "Element" && element is null) cursor.Needed(null, "elementRef", place);
        var node = cursor.At(
            new ViewNode
            {
                Identifier = cursor.Identifier(identifier, place),
                Type = Known(type, "Element", "Container", "Label", place),
                Element = element,
                Concept = concept,
                XPathPart = path,
                X = x ?? 0,
                Y = y ?? 0,
                Width = width ?? 1,
                Height = height ?? 1,
            },
            place);
        if (keep) concepts.KeepAttributes(node, "identifier", "elementRef", "conceptRef", "xpathPart", "x", "y", "w", "h");
        var depth = cursor.Enter();
        for (var position = 0; cursor.NextChild(depth); position++)
        {
            if (cursor.IsOurs && cursor.Name == "node") node.Nodes.Add(Node());
            else if (!cursor.IsOurs || !Common(node)) cursor.KeepElement(node, position--);
        }

        return node;
    }

    private ViewConnection Connection()
    {
        var place = cursor.Where;
        string? identifier = null, type = null, relationship = null, source = null, target = null;
        var keep = false;
        while (cursor.NextAttribute())
        {
            if (cursor.IsXsiType) type = cursor.TypeName;
            else if (!cursor.IsPlainAttribute) keep = true;
            else if (cursor.Name == "identifier") identifier = cursor.Value;
            else if (cursor.Name == "relationshipRef") relationship = cursor.Value;
            else if (cursor.Name == "source") source = cursor.Value;
            else if (cursor.Name == "target") target = cursor.Value;
            else keep = true;
        }

        var connection = cursor.At(
            new ViewConnection { Identifier = cursor.Identifier(identifier, place), Type = Known(type, "Relationship", "NestingRelationship", "Line", place), Relationship = relationship, Source = source, Target = target },
            place);
        if (keep) concepts.KeepAttributes(connection, "identifier", "relationshipRef", "source", "target");
        bends.Clear();
        var depth = cursor.Enter();
        for (var position = 0; cursor.NextChild(depth); position++)
        {
            if (cursor.IsOurs && cursor.Name == "bendpoint") bends.Add(styles.Point());
            else if (cursor.IsOurs && cursor.Name == "sourceAttachment") connection.SourceAttachment = styles.Point();
            else if (cursor.IsOurs && cursor.Name == "targetAttachment") connection.TargetAttachment = styles.Point();
            else if (!cursor.IsOurs || !Common(connection)) cursor.KeepElement(connection, position--);
        }

        connection.Bendpoints = [.. bends];
        return connection;
    }

    private bool Common(ViewPart part)
    {
        switch (cursor.Name)
        {
            case "label":
                part.Labels = [.. part.Labels, cursor.Text()];
                return true;
            case "documentation":
                part.Documentation = [.. part.Documentation, cursor.Text()];
                return true;
            case "style":
                part.Style = styles.Style();
                return true;
            case "viewRef":
                part.ViewReferences = [.. part.ViewReferences, cursor.Pooled(cursor.Needed(cursor.Attribute("ref"), "ref", cursor.Where))];
                cursor.Text();
                return true;
            default:
                return false;
        }
    }

    private string? TypeOf()
    {
        string? type = null;
        while (cursor.NextAttribute())
        {
            if (cursor.IsXsiType) type = cursor.TypeName;
        }

        return type;
    }

    private string Known(string? type, string first, string second, string third, (int Line, int Position) place)
    {
        if (type == first || type == second || type == third) return type;
        cursor.Report("archimate-type", "dit onderdeel van een view heeft een type dat het uitwisselformaat niet kent.", type ?? "geen xsi:type", $"{first}, {second} of {third}", place);
        return type ?? "";
    }
}
