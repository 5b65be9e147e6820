// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

/// <summary>A tree of folders.</summary>
internal sealed class OrganizationReader(XmlCursor cursor, ConceptReader concepts)
{
    /// <summary>The organizations element or an item in it.</summary>
    public OrganizationItem Read()
    {
        var place = cursor.Where;
        string? identifier = null, reference = null;
        var keep = false;
        while (cursor.NextAttribute())
        {
            if (!cursor.IsPlainAttribute) keep = true;
            else if (cursor.Name == "identifier") identifier = cursor.Value;
            else if (cursor.Name == "identifierRef") reference = cursor.Value;
            else keep = true;
        }

        if (identifier is not null) cursor.Identifier(identifier, place);
        var item = cursor.At(new OrganizationItem { Identifier = identifier, Reference = reference }, place);
        if (keep) concepts.KeepAttributes(item, "identifier", "identifierRef");
        Children(item);
        return item;
    }

    private void Children(OrganizationItem item)
    {
        var depth = cursor.Enter();
        for (var position = 0; cursor.NextChild(depth); position++)
        {
            if (!cursor.IsOurs) cursor.KeepElement(item, position--);
            else if (cursor.Name == "label") item.Labels = [.. item.Labels, cursor.Text()];
            else if (cursor.Name == "documentation") item.Documentation = [.. item.Documentation, cursor.Text()];
            else if (cursor.Name == "item") item.Items.Add(Read());
            else cursor.KeepElement(item, position--);
        }
    }
}
