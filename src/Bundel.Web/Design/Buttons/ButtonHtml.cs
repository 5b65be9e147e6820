// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>A button, or a link that looks like one.</summary>
public sealed record ButtonOptions(string Text)
{
    /// <summary>The one main action of a page.</summary>
    public bool Primary { get; init; }

    /// <summary>Destroys something.</summary>
    public bool Danger { get; init; }

    /// <summary>Where a link leads; null makes a button that submits its form.</summary>
    public string? Href { get; init; }

    /// <summary>Icon before the text.</summary>
    public string? Icon { get; init; }
}

/// <summary>Draws <see cref="ButtonOptions"/>.</summary>
public static class ButtonHtml
{
    /// <summary>An anchor or a submit button.</summary>
    public static TagBuilder Of(ButtonOptions options)
    {
        var link = options.Href is not null;
        var family = link ? "utrecht-button-link" : "utrecht-button";
        var element = link
            ? El.Of("a", family + " utrecht-button-link--html-a").Attr("href", options.Href)
            : El.Of("button", family).Attr("type", "submit");
        element.AddCssClass(family + (options.Primary ? "--primary-action" : "--secondary-action"));
        element.When(options.Danger && !link, family + "--danger");
        if (options.Icon is not null) element.Add(Icon.Of(options.Icon)).AddText(" ");
        return element.AddText(options.Text);
    }
}
