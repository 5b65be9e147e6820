// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Bundel.Collaborations.Knowledge;

namespace Bundel.Settlement.Methods;

/// <summary>One financing method (M1 to M32), as the knowledge base describes it.</summary>
public sealed record FinancingMethod(
    [property: JsonPropertyName("methode")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("groep")] string Group,
    [property: JsonPropertyName("samenvatting")] string Summary,
    [property: JsonPropertyName("pagina")] string Page)
{
    /// <summary>Paragraph, or case of another method; none for a method that stands alone.</summary>
    [JsonPropertyName("vorm")]
    public string? Form { get; init; }

    /// <summary>Number in the list.</summary>
    [JsonIgnore]
    public int Number => int.Parse(Code.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The list of methods.</summary>
public static class FinancingMethods
{
    /// <summary>The headings, in the order in which controllers think.</summary>
    public static IReadOnlyList<string> Groups { get; } = ["verdelen", "tarief", "bijsturen", "afrekenen en veranderen"];

    /// <summary>The pages of the methods.</summary>
    public static KnowledgeShelf Shelf { get; } = new(typeof(FinancingMethods).Assembly);

    /// <summary>All, by number.</summary>
    public static IReadOnlyList<FinancingMethod> All { get; } =
    [
        .. Shelf.Pages.Where(page => page.Front.ContainsKey("methode"))
            .Select(page => new FinancingMethod(page.Front["methode"], page.Title, page.Group, page.Summary, page.Path) { Form = page.Front.GetValueOrDefault("vorm") })
            .OrderBy(method => method.Number),
    ];
}
