// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

/// <summary>The model and its sections, in whatever order they come.</summary>
internal sealed class ModelReader(XmlCursor cursor)
{
    private readonly ConceptReader concepts = new(cursor);

    public ExchangeModel Read()
    {
        var model = Root();
        var depth = cursor.Enter();
        for (var position = 0; cursor.NextChild(depth); position++)
        {
            if (cursor.IsOurs && Section(model)) continue;
            if (!cursor.IsOurs || !concepts.Common(model)) cursor.KeepElement(model, position--);
        }

        if (model.Names.Length == 0) cursor.Report("archimate-naam-ontbreekt", "het model heeft geen naam.", null, "een element name in model", (model.Line, model.Position));
        return model;
    }

    private ExchangeModel Root()
    {
        var place = cursor.Where;
        string? version = null;
        var declared = new List<KeyValuePair<string, string>>();
        var identifier = cursor.Identifier(cursor.Attribute("identifier"), place);
        if (cursor.Attribute("version") is { } found) version = found;
        var model = cursor.At(new ExchangeModel { Identifier = identifier, Version = version }, place);
        while (cursor.NextAttribute())
        {
            if (cursor.IsDeclaration) declared.Add(cursor.Declaration);
            else if (!cursor.IsPlainAttribute || cursor.Name is not ("identifier" or "version")) cursor.KeepAttribute(model);
        }

        model.Prefixes.AddRange(declared.Where(prefix => prefix.Key.Length > 0 && prefix.Key != "xsi"));
        return model;
    }

    private bool Section(ExchangeModel model)
    {
        switch (cursor.Name)
        {
            case "metadata":
                model.Metadata = cursor.Raw();
                return true;
            case "elements":
                Each("element", () => model.Elements.Add(concepts.Element()));
                return true;
            case "relationships":
                Each("relationship", () => model.Relationships.Add(concepts.Relationship()));
                return true;
            case "organizations":
                model.Organizations.Add(new OrganizationReader(cursor, concepts).Read());
                return true;
            case "propertyDefinitions":
                Each("propertyDefinition", () => model.PropertyDefinitions.Add(concepts.Definition()));
                return true;
            case "views":
                Views(model);
                return true;
            default:
                return false;
        }
    }

    private void Views(ExchangeModel model)
    {
        var views = new ViewReader(cursor, concepts);
        var depth = cursor.Enter();
        while (cursor.NextChild(depth))
        {
            if (cursor.Name == "viewpoints") Each("viewpoint", () => model.Viewpoints.Add(views.Viewpoint()));
            else if (cursor.Name == "diagrams") Each("view", () => model.Views.Add(views.View()));
            else Unexpected("viewpoints of diagrams");
        }
    }

    private void Each(string name, Action read)
    {
        var depth = cursor.Enter();
        while (cursor.NextChild(depth))
        {
            if (cursor.IsOurs && cursor.Name == name) read();
            else Unexpected(name);
        }
    }

    private void Unexpected(string expected)
    {
        cursor.Report("archimate-element-onverwacht", "dit element hoort hier niet.", $"<{cursor.Name}>", $"<{expected}>");
        cursor.Raw();
    }
}
