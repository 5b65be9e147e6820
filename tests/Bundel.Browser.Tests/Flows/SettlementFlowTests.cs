// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;

namespace Bundel.Browser.Tests.Flows;

/// <summary>A whole settlement through the pages, from an empty cost pool to an issued statement and a comparison; every page is looked at with axe.</summary>
public sealed class SettlementFlowTests(BundelSite site)
{
    private const string Home = "/vier-dijken/verrekenen";

    [Fact]
    public Task A_whole_settlement_with_javascript() => Settle(new SettlementStory(2031, "proef"), javaScript: true);

    [Fact]
    public Task A_whole_settlement_without_javascript() => Settle(new SettlementStory(2033, "toets"), javaScript: false);

    private async Task Settle(SettlementStory story, bool javaScript)
    {
        await using var walk = await site.Walk(javaScript);
        await BundelSite.SignIn(walk.Page, "Controller");
        await MakeKey(walk, story);
        await MakePool(walk, story);
        await ImportLines(walk, story);
        await TakeDecision(walk, story);
        await AdoptKey(walk, story);
        await MakeRun(walk, story);
        await BundelSite.SignIn(walk.Page, "Tweede controller");
        await Check(walk, story);
        await BundelSite.SignIn(walk.Page, "Controller");
        await Adopt(walk, story);
        await Explain(walk, story);
        await Issue(walk, story);
        await Compare(walk, story);
        walk.Faults.ShouldBeEmpty();
    }

    private static async Task MakeKey(Walk walk, SettlementStory story)
    {
        await walk.Open(Home + "/sleutels/nieuw?wijze=vast");
        await walk.Fill("Code", story.Key);
        await walk.Fill("Naam", story.KeyName);
        await walk.Fill("Geldig vanaf", FormattableString.Invariant($"{story.Year}-01-01"));
        foreach (var (row, (participant, part)) in new[] { ("lindehaven", "50"), ("kerkveen", "30"), ("vaartbroek", "19") }.Index())
        {
            await walk.Choose(FormattableString.Invariant($"Deelnemer, regel {row + 1}"), participant);
            await walk.Fill(FormattableString.Invariant($"Deel, regel {row + 1}"), part);
        }

        await walk.Press("Opslaan als concept");
        await walk.Sees("Delen: De delen van sleutel");
        await walk.Fill("Deel, regel 3", "20");
        await walk.Press("Opslaan als concept");
        await walk.Sees("Het concept is opgeslagen.");
    }

    private static async Task MakePool(Walk walk, SettlementStory story)
    {
        await walk.Open(Home + "/begroting/nieuw");
        await walk.Fill("Code", story.Pool);
        await walk.Fill("Naam", story.PoolName);
        await walk.Choose("Verdeelsleutel", story.Key);
        await walk.Press("Opslaan");
        await walk.Sees("De kostengroep is gemaakt.");
    }

    private static async Task ImportLines(Walk walk, SettlementStory story)
    {
        await walk.Open(Home + "/begroting/importeren");
        await walk.Upload("Bestand", "begroting.csv", story.Lines);
        await walk.Press("Bekijk de verschillen");
        await walk.Sees("Verschillen per kostengroep");
        await walk.Sees("1.000,01");
        await walk.Press("Deze wijzigingen opslaan");
        await walk.Sees("De begroting is ingelezen.");
    }

    private static async Task TakeDecision(Walk walk, SettlementStory story)
    {
        await walk.Open("/vier-dijken/besluiten/nieuw");
        await walk.Fill("Kenmerk", story.Decision);
        await walk.Fill("Onderwerp", "Begroting en bijdragen van de proef");
        await walk.Page.GetByLabel("Datum").FillAsync("2026-10-01");
        await walk.Page.GetByRole(AriaRole.Radio, new() { Name = "genomen" }).CheckAsync();
        await walk.Press("Toevoegen");
        await walk.Sees("Het besluit staat in het register.");
    }

    private static async Task AdoptKey(Walk walk, SettlementStory story)
    {
        await walk.Open($"{Home}/sleutels/{story.Key}");
        await walk.Choose("Besluit", story.DecisionCode);
        await walk.Press("Vastleggen");
        await walk.Sees("De verdeelsleutel is vastgesteld.");
    }

    private static async Task MakeRun(Walk walk, SettlementStory story)
    {
        await walk.Open(FormattableString.Invariant($"{Home}/verrekeningen/nieuw?jaar={story.Year}"));
        await walk.Page.GetByLabel(story.PoolName).CheckAsync();
        await walk.Press("Maak concept");
        await walk.Sees("Het concept is gemaakt.");
        await walk.Open(story.RunPage + "/controleren");
        await walk.Press("Ik heb dit gecontroleerd");
        await walk.Sees("Wie een verrekening maakt, controleert haar niet");
    }

    private static async Task Check(Walk walk, SettlementStory story)
    {
        await walk.Open(story.RunPage);
        await walk.Follow("Controleren");
        await walk.Press("Ik heb dit gecontroleerd");
        await walk.Sees("invoer en uitkomst zijn bewaard");
    }

    private static async Task Adopt(Walk walk, SettlementStory story)
    {
        await walk.Open(story.RunPage);
        await walk.Follow("Vaststellen");
        await walk.Choose("Besluit", story.DecisionCode);
        await walk.Press("Leg vast");
        await walk.Sees("De verrekening is vastgesteld.");
        await walk.Sees("besluit bestuur " + story.Decision);
    }

    private static async Task Explain(Walk walk, SettlementStory story)
    {
        await walk.Page.Locator("main table a[href*='deelnemer=kerkveen']").First.ClickAsync();
        await walk.Sees("Waarom betaalt Kerkveen");
        await walk.Sees("30 / 100");
        await walk.Sees(story.KeyName);
        (await walk.Page.Locator("#waarom").GetByRole(AriaRole.Link, new() { Name = story.Decision }).CountAsync()).ShouldBeGreaterThan(0);
        await walk.Look();
    }

    private static async Task Issue(Walk walk, SettlementStory story)
    {
        await walk.Open(story.RunPage + "/bijdragetabel");
        await walk.Sees("300,00");
        await walk.Open(story.RunPage + "/bijdrageoverzichten/kerkveen");
        var first = await walk.Download("XLSX");
        (await walk.Download("XLSX")).ShouldBe(first);
        await walk.Open(story.RunPage + "/bijdrageoverzichten");
        await walk.Sees("ongewijzigd opnieuw gegeven");
    }

    private static async Task Compare(Walk walk, SettlementStory story)
    {
        await walk.Open(Home + "/vergelijken?eerste=2026-2&tweede=" + story.Run);
        await walk.Sees("Bedragen die verschillen");
        await walk.Page.GetByLabel("Eerste").SelectOptionAsync("2025-1");
        await walk.Press("Vergelijk");
        await walk.Sees("van 2025-1 naar " + story.Run);
    }
}
