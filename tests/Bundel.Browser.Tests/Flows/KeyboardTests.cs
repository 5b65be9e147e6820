// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;

namespace Bundel.Browser.Tests.Flows;

/// <summary>The flows with the keyboard alone.</summary>
public sealed class KeyboardTests(BundelSite site)
{
    [Fact]
    public Task Signing_in_and_finding_the_way_by_the_menu() => ByKeyboard("Controller", async (page, keys) =>
    {
        await keys.Press("Deelnemers");
        page.Url.ShouldEndWith("/deelnemers");
        await keys.To("Naar de inhoud");
        await page.Keyboard.PressAsync("Enter");
        await keys.Press("Lindehaven");
        await keys.Sees("Lindehaven");
    });

    [Fact]
    public Task Putting_a_decision_in_the_register() => ByKeyboard("Controller", async (page, keys) =>
    {
        await page.GotoAsync("/vier-dijken/besluiten/nieuw");
        await keys.Fill("Kenmerk", "TOETSENBORD-1");
        await keys.Fill("Onderwerp", "Met het toetsenbord");
        await keys.Enter();
        await keys.Sees("Het besluit staat in het register.");
    });

    [Fact]
    public Task A_fault_in_a_form_gets_the_focus_and_leads_to_its_field() => ByKeyboard("Controller", async (page, keys) =>
    {
        await page.GotoAsync("/vier-dijken/besluiten/nieuw");
        await keys.Fill("Kenmerk", " ");
        await keys.Enter();
        await Assertions.Expect(page.Locator("#fouten")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.activeElement.name")).ShouldBe("kenmerk");
    });

    [Fact]
    public Task Adding_a_cost_pool_and_a_line() => ByKeyboard("Controller", async (page, keys) =>
    {
        await page.GotoAsync("/vier-dijken/verrekenen/begroting/nieuw");
        await keys.Fill("Code", "toetsenbord");
        await keys.Fill("Naam", "Toetsenbord");
        await keys.To("Verdeelsleutel");
        await page.Keyboard.PressAsync("ArrowDown");
        await keys.Press("Opslaan");
        await keys.Sees("De kostengroep is gemaakt.");
        await page.GotoAsync("/vier-dijken/verrekenen/begroting/toetsenbord/regel?jaar=2051");
        await keys.Fill("Omschrijving", "Toetsen");
        await keys.Fill("Bedrag", "1.234,56");
        await keys.Press("Opslaan");
        await keys.Sees("De begrotingsregel is toegevoegd.");
    });

    [Fact]
    public Task Every_entrance_is_walked_through_by_tab_and_left_again() => ByKeyboard("Beheerder", async (page, keys) =>
    {
        var entrances = await page.Locator("nav a[href^='/vier-dijken']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.getAttribute('href')))]");
        entrances.Length.ShouldBeGreaterThan(5);
        foreach (var address in entrances)
        {
            await page.GotoAsync(address);
            var tabbable = await page.Locator("a[href]:visible, button:visible:enabled, input:visible:enabled, select:visible:enabled, textarea:visible:enabled, summary:visible, [tabindex='0']:visible").CountAsync();
            (await keys.Through()).ShouldBeInRange(1, tabbable + 1, address);
        }
    });

    private async Task ByKeyboard(string person, Func<IPage, Keyboard, Task> work)
    {
        await using var context = await site.Visitor();
        var page = await context.NewPageAsync();
        var keys = new Keyboard(page);
        await page.GotoAsync("/aanmelden");
        await keys.Press(person);
        await page.GotoAsync("/vier-dijken");
        await work(page, keys);
        keys.Faults.Distinct().ShouldBeEmpty();
    }
}
