// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Microsoft.Playwright;

namespace Bundel.Browser.Tests.Flows;

/// <summary>A budget that is too large to wait for: it goes on as a job with a page of its own.</summary>
public sealed class JobFlowTests(BundelSite site)
{
    private const int Rows = 9_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_large_budget_is_stored_by_a_job_that_can_be_followed(bool javaScript)
    {
        await using var walk = await site.Walk(javaScript);
        await BundelSite.SignIn(walk.Page, "Controller");
        await walk.Open("/vier-dijken/verrekenen/begroting/importeren");
        await walk.Upload("Bestand", "groot.csv", Large(javaScript ? 2041 : 2042));
        await walk.Press("Bekijk de verschillen");
        await walk.Sees("9.000");
        await walk.Press("Deze wijzigingen opslaan");
        walk.Page.Url.ShouldContain("/vier-dijken/taken/");
        await Done(walk, javaScript);
        await walk.Look();
        await walk.Open("/vier-dijken/taken");
        await walk.Sees("klaar");
        walk.Faults.ShouldBeEmpty();
    }

    /// <summary>With script the page says by itself that the job is done; without, whoever waits reloads.</summary>
    private static async Task Done(Walk walk, bool javaScript)
    {
        for (var attempt = 0; !javaScript && attempt < 60 && await walk.Page.GetByText("De taak is klaar.").CountAsync() == 0; attempt++)
        {
            await Task.Delay(500);
            await walk.Page.ReloadAsync();
        }

        await Assertions.Expect(walk.Page.GetByText("De taak is klaar.")).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    /// <summary>More than two million bytes, in few rows: the descriptions are long.</summary>
    private static byte[] Large(int year)
    {
        var text = new StringBuilder("jaar;kostengroep;omschrijving;bedrag\n");
        var words = new string('x', 210);
        for (var row = 0; row < Rows; row++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{year};werkplek;{row} {words};12,50\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
