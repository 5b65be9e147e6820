// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;

namespace Bundel.Browser.Tests.Flows;

/// <summary>A visitor without a mouse: only Tab, Enter, space, arrows and letters. Whatever gets the focus on the way must be in sight and show that it has it.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostTabs = 150;

    /// <summary>What has the focus: its name, and what is wrong with how it shows.</summary>
    private const string Focused = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return { name: '', fault: '' };
          const label = element.labels && element.labels.length ? element.labels[0].textContent : null;
          const name = (element.getAttribute('aria-label') || label || element.textContent || element.value || '').trim().replace(/\s+/g, ' ');
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const around = getComputedStyle(element.closest('label, .bundel-person, fieldset div') || element);
          const shows = [style, around].some(found => (found.outlineStyle !== 'none' && parseFloat(found.outlineWidth) > 0) || found.boxShadow !== 'none');
          const inSight = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return { name, fault: !inSight ? 'not in sight' : !shows ? 'does not show its focus' : '' };
        }
        """;

    private readonly List<string> faults = [];

    /// <summary>Elements that had the focus and did not show it.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Tabs on until the element with this name has the focus.</summary>
    public async Task To(string name)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await Look() is { } found && (found == name || found.StartsWith(name + " ", StringComparison.Ordinal))) return;
        }

        Assert.Fail($"'{name}' was not reached by Tab on {page.Url}");
    }

    public async Task Fill(string label, string text)
    {
        await To(label);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Tabs to a link or button and follows it.</summary>
    public async Task Press(string name)
    {
        await To(name);
        await Enter();
    }

    /// <summary>Enter, and the page that comes of it.</summary>
    public async Task Enter()
    {
        await page.EvaluateAsync("window.formerPage = true");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => !window.formerPage && document.readyState === 'complete'");
    }

    /// <summary>From the top to the end and round to the top again: how many stops there were. A page that keeps the focus is a trap.</summary>
    public async Task<int> Through()
    {
        string? first = null;
        for (var stops = 0; stops < MostTabs; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var name = await Look();
            if (stops > 0 && (name is null || name == first)) return stops;
            first ??= name;
        }

        return MostTabs;
    }

    public Task Sees(string text) => Assertions.Expect(page.Locator("body")).ToContainTextAsync(text);

    /// <summary>The name of what has the focus; null when the page itself has it.</summary>
    private async Task<string?> Look()
    {
        var seen = await page.EvaluateAsync<Seen>(Focused);
        if (seen.Fault.Length > 0) faults.Add($"{page.Url}: {seen.Name} {seen.Fault}");
        return seen.Name.Length == 0 && seen.Fault.Length == 0 ? null : seen.Name;
    }

    private sealed record Seen
    {
        public string Name { get; init; } = "";

        public string Fault { get; init; } = "";
    }
}
