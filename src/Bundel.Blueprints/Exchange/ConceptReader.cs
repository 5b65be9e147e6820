// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

/// <summary>Elements, relationships and definitions of properties, and what all parts share.</summary>
internal sealed class ConceptReader(XmlCursor cursor)
{
    private readonly List<ExchangeProperty> properties = [];

    public ExchangeElement Element()
    {
        var place = cursor.Where;
        string? identifier = null, type = null;
        var keep = false;
        while (cursor.NextAttribute())
        {
            if (cursor.IsXsiType) type = cursor.TypeName;
            else if (cursor.IsPlainAttribute && cursor.Name == "identifier") identifier = cursor.Value;
            else keep = true;
        }

        var element = cursor.At(new ExchangeElement { Identifier = cursor.Identifier(identifier, place), Type = Known(type, ArchiMateTypes.IsElement, "element", place) }, place);
        if (keep) KeepAttributes(element, "identifier");
        Children(element);
        return element;
    }

    public ExchangeRelationship Relationship()
    {
        var place = cursor.Where;
        string? identifier = null, type = null, source = null, target = null, access = null, modifier = null;
        bool? directed = null;
        var keep = false;
        while (cursor.NextAttribute())
        {
            if (cursor.IsXsiType) type = cursor.TypeName;
            else if (!cursor.IsPlainAttribute) keep = true;
            else if (cursor.Name == "identifier") identifier = cursor.Value;
            else if (cursor.Name == "source") source = cursor.Value;
            else if (cursor.Name == "target") target = cursor.Value;
            else if (cursor.Name == "accessType") access = cursor.Value;
            else if (cursor.Name == "modifier") modifier = cursor.Value;
            else if (cursor.Name == "isDirected") directed = Truth();
            else keep = true;
        }

        var relationship = cursor.At(
            new ExchangeRelationship
            {
                Identifier = cursor.Identifier(identifier, place),
                Type = Known(type, ArchiMateTypes.Relationships.Contains, "relatie", place),
                Source = cursor.Needed(source, "source", place),
                Target = cursor.Needed(target, "target", place),
                AccessType = access,
                Modifier = modifier,
                IsDirected = directed,
            },
            place);
        if (keep) KeepAttributes(relationship, "identifier", "source", "target", "accessType", "modifier", "isDirected");
        Children(relationship);
        return relationship;
    }

    public PropertyDefinition Definition()
    {
        var place = cursor.Where;
        var definition = cursor.At(new PropertyDefinition { Identifier = cursor.Identifier(cursor.Attribute("identifier"), place), Type = cursor.Attribute("type") }, place);
        KeepAttributes(definition, "identifier", "type");
        Children(definition);
        return definition;
    }

    /// <summary>Names, documentation and properties; false when the child is something else.</summary>
    public bool Common(Referenceable part)
    {
        switch (cursor.Name)
        {
            case "name":
                part.Names = [.. part.Names, cursor.Text()];
                return true;
            case "documentation":
                part.Documentation = [.. part.Documentation, cursor.Text()];
                return true;
            case "properties":
                part.Properties = Properties();
                return true;
            default:
                return false;
        }
    }

    /// <summary>Keeps the attributes that are none of these.</summary>
    public void KeepAttributes(ExchangePart part, params ReadOnlySpan<string> known)
    {
        while (cursor.NextAttribute())
        {
            if (!cursor.IsXsiType && !(cursor.IsPlainAttribute && known.Contains(cursor.Name))) cursor.KeepAttribute(part);
        }
    }

    private void Children(Referenceable part)
    {
        var depth = cursor.Enter();
        for (var position = 0; cursor.NextChild(depth); position++)
        {
            if (!cursor.IsOurs || !Common(part)) cursor.KeepElement(part, position--);
        }
    }

    private ExchangeProperty[] Properties()
    {
        properties.Clear();
        var depth = cursor.Enter();
        while (cursor.NextChild(depth))
        {
            var place = cursor.Where;
            var definition = cursor.Attribute("propertyDefinitionRef");
            LangText[] values = [];
            var within = cursor.Enter();
            while (cursor.NextChild(within)) values = values.Length == 0 ? [cursor.Text()] : [.. values, cursor.Text()];
            properties.Add(new ExchangeProperty(cursor.Pooled(cursor.Needed(definition, "propertyDefinitionRef", place)), values));
        }

        return [.. properties];
    }

    private bool? Truth()
    {
        var value = cursor.Value;
        if (value is "true" or "1") return true;
        if (value is not ("false" or "0")) cursor.Report("archimate-waarheidswaarde", "het kenmerk isDirected is niet waar of onwaar.", value, "true of false");
        return false;
    }

    private string Known(string? type, Func<string, bool> isKnown, string what, (int Line, int Position) place)
    {
        if (type is not null && isKnown(type)) return type;
        cursor.Report("archimate-type", what == "element" ? "dit element heeft een type dat ArchiMate 3 niet kent." : "deze relatie heeft een type dat ArchiMate 3 niet kent.", type ?? "geen xsi:type", "een type uit ArchiMate 3", place);
        return type ?? "";
    }
}
