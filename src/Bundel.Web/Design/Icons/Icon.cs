// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace Bundel.Web.Design;

/// <summary>Icons by the name they have in the icon set, drawn inline so that they take the colour of the text.</summary>
public static class Icon
{
    private static readonly Dictionary<string, string> Drawings = Read();

    /// <summary>The names that can be drawn.</summary>
    public static IReadOnlyCollection<string> Names => Drawings.Keys;

    /// <summary>An icon beside text that says the same, hidden from assistive technology.</summary>
    /// <exception cref="ArgumentException">The icon is not in the selection.</exception>
    public static IHtmlContent Of(string name)
    {
        if (!Drawings.TryGetValue(name, out var drawing)) throw new ArgumentException($"No icon is named {name}; see Assets/selection.mjs.", nameof(name));
        return new HtmlString(
            "<svg class=\"bundel-icon\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\" focusable=\"false\">"
            + drawing + "</svg>");
    }

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(Icon).Assembly.GetManifestResourceStream("icons.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
