// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Web.Design;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Design;

public sealed class ExplanationTests
{
    private static readonly Explanation Why = new("Basispakket", "1281.33", "EUR", "De som van de kostengroepen.")
    {
        Operands =
        [
            new("Werkplek", "591157.85", "EUR", "sleutel “Inwoners”")
            {
                Formula = "€ 4.820.000,00 × 12.118 / 98.804",
                Sources = [new("besluit 14-3-2024", "BVO-31", "besluit"), new("CBS")],
                Operands = [new("Inwoners", "12118", "inwoners", "telling"), new("Aandeel", "12.26", "%", "deel"), new("Peildatum", "2025-01-01", "datum", "regel")],
            },
        ],
    };

    [Fact]
    public async Task A_figure_opens_step_by_step_down_to_its_sources()
    {
        var body = await Rendered.Of(new ExplanationTagHelper(new ServiceCollection().AddSingleton<ISourceLinks, Links>().BuildServiceProvider()) { Of = Why });
        body.QuerySelector("h2")!.TextContent.ShouldBe("Basispakket: 1.281,33");
        body.QuerySelector("ol > li .bundel-step__amount")!.TextContent.ShouldBe("591.157,85");
        body.QuerySelector("a[href='/besluiten/BVO-31']")!.TextContent.ShouldBe("besluit 14-3-2024");
        body.QuerySelectorAll("details ol .bundel-step__amount").Select(amount => amount.TextContent).ShouldBe(["12.118 inwoners", "12,26 %", "1 januari 2025"]);
    }

    [Fact]
    public void A_figure_of_its_own_is_its_only_step()
    {
        var body = Rendered.Parse(ExplanationHtml.Of(new Explanation("Rest", "0.01", "EUR", "1 cent"), null));
        body.QuerySelectorAll("li").Length.ShouldBe(1);
        body.TextContent.ShouldBe("Rest1 cent0,01");
    }

    private sealed class Links : ISourceLinks
    {
        public string? Href(ExplanationSource source) => source.Kind == "besluit" ? "/besluiten/" + source.Code : null;
    }
}
