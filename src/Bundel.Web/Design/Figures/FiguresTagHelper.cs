// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-figures items="Model.Figures" /&gt;</c>, or with <c>bundel-figure</c> elements inside.</summary>
[HtmlTargetElement("bundel-figures")]
public sealed class FiguresTagHelper : DesignTagHelper
{
    /// <summary>The figures; those inside follow.</summary>
    public IReadOnlyList<Figure> Items { get; set; } = [];

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var figures = new List<Figure>(Items);
        context.Items[typeof(FiguresTagHelper)] = figures;
        await output.GetChildContentAsync();
        Replace(output, FiguresHtml.Of(figures));
    }
}

/// <summary><c>&lt;bundel-figure label="Te verdelen" value="€ 13.812.640,00" note="5 deelnemers" href="…" /&gt;</c>.</summary>
[HtmlTargetElement("bundel-figure", ParentTag = "bundel-figures", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FigureTagHelper : DesignTagHelper
{
    /// <summary>What it is.</summary>
    public required string Label { get; set; }

    /// <summary>The figure as text.</summary>
    public required string Value { get; set; }

    /// <summary>One line of context.</summary>
    public string? Note { get; set; }

    /// <summary>Where it is explained.</summary>
    public string? Href { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ((List<Figure>)context.Items[typeof(FiguresTagHelper)]).Add(new Figure(Label, Value, Note, Href));
        output.SuppressOutput();
    }
}
