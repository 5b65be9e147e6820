// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-definitions&gt;</c> with <c>bundel-definition</c> elements inside.</summary>
[HtmlTargetElement("bundel-definitions")]
public sealed class DefinitionsTagHelper : DesignTagHelper
{
    /// <summary>The properties; those inside follow.</summary>
    public IReadOnlyList<Definition> Items { get; set; } = [];

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var definitions = new List<Definition>(Items);
        context.Items[typeof(DefinitionsTagHelper)] = definitions;
        await output.GetChildContentAsync();
        Replace(output, DefinitionsHtml.Of(definitions));
    }
}

/// <summary><c>&lt;bundel-definition term="Rechtsvorm" value="…" href="…" /&gt;</c>, or with content; an empty value reads onbekend.</summary>
[HtmlTargetElement("bundel-definition", ParentTag = "bundel-definitions")]
public sealed class DefinitionTagHelper : DesignTagHelper
{
    /// <summary>Name of the property.</summary>
    public required string Term { get; set; }

    /// <summary>Its value as text.</summary>
    public string? Value { get; set; }

    /// <summary>Where the value leads.</summary>
    public string? Href { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inner = await Inner(output);
        var definitions = (List<Definition>)context.Items[typeof(DefinitionsTagHelper)];
        definitions.Add(inner is null ? Definition.Of(Term, Value, Href) : new Definition(Term, inner));
        output.SuppressOutput();
    }
}
