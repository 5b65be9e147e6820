// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Design;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Design;

public sealed class MenuLinksTests
{
    private static readonly Menu Menu = new() { Groups = [new MenuGroup(null, [new MenuItem("Inrichten", "/a/inrichten") { Children = [new MenuItem("Rechtsvorm", "/a/inrichten/rechtsvorm")] }, new MenuItem("Diensten", "/a/diensten")])] };

    [Theory]
    [InlineData("kies (Inrichten, Rechtsvorm)", "kies (<a class=\"utrecht-link\" href=\"/a/inrichten/rechtsvorm\">Inrichten, Rechtsvorm</a>)")]
    [InlineData("vul (Diensten)", "vul (<a class=\"utrecht-link\" href=\"/a/diensten\">Diensten</a>)")]
    [InlineData("bekijk (Verrekenen, Begroting)", "bekijk (Verrekenen, Begroting)")]
    public void A_page_that_this_person_has_becomes_a_link(string text, string html) => MenuLinks.In(text, Menu).ShouldBe(html);
}
