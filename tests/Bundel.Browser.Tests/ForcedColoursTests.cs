// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;

namespace Bundel.Browser.Tests;

/// <summary>Pages as someone sees them who chose the colours of the screen, or no motion.</summary>
public sealed class ForcedColoursTests(BundelSite site)
{
    private static readonly string[] Pages =
    [
        "/vier-dijken", "/vier-dijken/deelnemers", "/vier-dijken/maatstaven", "/vier-dijken/besluiten", "/vier-dijken/besluiten/nieuw", "/vier-dijken/diensten", "/vier-dijken/verrekenen",
        "/vier-dijken/verrekenen/begroting", "/vier-dijken/verrekenen/begroting/nieuw", "/vier-dijken/verrekenen/verrekeningen", "/vier-dijken/auditspoor", "/account", "/hulp", "/hulp/ontwerp?fouten=true",
    ];

    /// <summary>Controls without an edge, text in the colour of what is behind it, and parts that keep colours of their own.</summary>
    private const string Unseen = """
        () => {
          const seen = element => { const box = element.getBoundingClientRect(); return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden'; };
          const name = element => element.tagName.toLowerCase() + ' ' + (element.className.baseVal ?? element.className) + ' ' + (element.textContent || '').trim().slice(0, 30);
          const edge = style => ['Top', 'Right', 'Bottom', 'Left'].some(side => style['border' + side + 'Style'] !== 'none' && parseFloat(style['border' + side + 'Width']) > 0);
          const faults = [];
          for (const element of document.querySelectorAll('button, a.utrecht-button-link, input:not([type=hidden]):not([type=radio]):not([type=checkbox]), select, textarea')) {
            if (seen(element) && !edge(getComputedStyle(element))) faults.push('no edge: ' + name(element));
          }
          for (const element of document.querySelectorAll('body *')) {
            const style = getComputedStyle(element);
            if (!seen(element) || element.closest('svg')) continue;
            if (style.forcedColorAdjust === 'none' && [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())) faults.push('own colours: ' + name(element));
            let behind = element;
            while (behind && /rgba\(.*, 0\)|transparent/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
            const text = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
            if (text && behind && getComputedStyle(behind).backgroundColor === style.color) faults.push('text on its own colour: ' + name(element));
          }
          return faults;
        }
        """;

    private const string Moving = """
        () => [...document.querySelectorAll('*')].filter(element => {
          const style = getComputedStyle(element);
          const longer = text => text.split(',').some(part => parseFloat(part) > 0.01);
          return (style.animationName !== 'none' && longer(style.animationDuration)) || longer(style.transitionDuration) || style.scrollBehavior === 'smooth';
        }).map(element => element.tagName + '.' + element.className)
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task With_forced_colours_every_control_has_an_edge_and_every_text_is_seen(ColorScheme scheme)
    {
        var faults = await Look(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active, ColorScheme = scheme }, Unseen, $"gedwongen-{scheme}");
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_moves_for_who_asks_for_no_motion() =>
        (await Look(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce }, Moving, "stil")).ShouldBeEmpty();

    private async Task<IReadOnlyList<string>> Look(PageEmulateMediaOptions media, string script, string picture)
    {
        await using var context = await site.Visitor();
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(media);
        await BundelSite.SignIn(page, "Controller");
        var faults = new List<string>();
        foreach (var address in Pages)
        {
            var answer = await page.GotoAsync(address);
            answer!.Status.ShouldBe(200, address);
            faults.AddRange((await page.EvaluateAsync<string[]>(script)).Distinct().Select(fault => $"{address}: {fault}"));
            if (address is "/vier-dijken" or "/hulp/ontwerp?fouten=true") await page.ScreenshotAsync(new PageScreenshotOptions { Path = Repository.Path("artifacts", "screenshots", $"{picture}{address.Split('?')[0].Replace('/', '-')}.png"), FullPage = true });
        }

        return faults;
    }
}
