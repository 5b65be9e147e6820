// SPDX-License-Identifier: EUPL-1.2
using AngleSharp.Dom;
using Bundel.Web.Design;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Design;

public sealed class MenuTests
{
    private static readonly MenuGroup[] Groups =
    [
        new(null,
        [
            new("Overzicht", "/vd"),
            new("Verrekenen", "/vd/verrekenen") { Children = [new("Begroting", "/vd/verrekenen/begroting"), new("Narekenen", "/vd/verrekenen/narekenen")] },
        ]),
        new("Samenwerkingsverband", [new("Deelnemers", "/vd/deelnemers")]),
    ];

    [Theory]
    [InlineData("/vd", "Overzicht")]
    [InlineData("/vd/verrekenen", "Verrekenen")]
    [InlineData("/vd/deelnemers/kerkveen", "Deelnemers")]
    [InlineData("/vd/verrekenen/begroting/2026", "Verrekenen, Begroting")]
    [InlineData("/vd/zoeken", "")]
    public void The_menu_says_where_you_are(string path, string marked) =>
        string.Join(", ", Menu(path).QuerySelectorAll("a[aria-current]").Select(link => link.TextContent)).ShouldBe(marked);

    [Fact]
    public void Lower_pages_show_only_in_their_own_part()
    {
        Menu("/vd").QuerySelectorAll("ul ul").ShouldBeEmpty();
        Menu("/vd/verrekenen/narekenen").QuerySelectorAll("ul ul a").Length.ShouldBe(2);
    }

    private static IElement Menu(string path) => Rendered.Parse(MenuHtml.Of(Groups, path));
}
