// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Bundel.Collaborations.Decisions;
using Bundel.Platform;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Tests;
using Bundel.Tests.Support;
using Bundel.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Settlement;

public sealed partial class SettlementFlowTests
{
    [Fact]
    public async Task An_empty_collaboration_says_what_to_do_first()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        var page = await visitor.Get(visitor.Home + "/verrekenen");
        page.QuerySelector("main")!.TextContent.ShouldContain("Nog geen begroting");
        foreach (var path in new[] { "begroting", "sleutels", "verrekeningen", "narekenen", "vergelijken", "model", "begroting/mutaties", "begroting/importeren", "verrekeningen/nieuw", "sleutels/nieuw", "begroting/nieuw" })
            await visitor.Get($"{visitor.Home}/verrekenen/{path}");
    }

    [Fact]
    public async Task From_model_to_adopted_run_through_the_pages()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        var home = visitor.Home + "/verrekenen";
        var upload = await visitor.Upload(home + "/model", await visitor.Get(home + "/model"), "bestand", "model.json", ModelJson.Write(SampleOf(visitor.World)));
        upload.QuerySelector("main")!.TextContent.ShouldContain("Wat de import maakt");
        await visitor.Post(home + "/model?handler=opslaan", upload);

        await AdoptKeys(visitor.World);
        await visitor.Post(home + "/verrekeningen/nieuw", await visitor.Get(home + "/verrekeningen/nieuw"), ("jaar", "2026"), ("afronding", "0.01"), ("rest", "grootste-rest"));
        var run = home + "/verrekeningen/2026-1";
        Text(await visitor.Get(run)).ShouldContain("2.718.500,00");

        var refused = await visitor.Post(run + "/controleren", await visitor.Get(run + "/controleren"));
        Text(refused).ShouldContain("Wie een verrekening maakt, controleert haar niet");
        await visitor.World.Must(new CheckRun("2026-1"), await visitor.World.As(Role.Controller));

        await visitor.Post(run + "/vaststellen", await visitor.Get(run + "/vaststellen"), ("besluit", "b-2025-31"));
        var adopted = await visitor.Get(run);
        Text(adopted).ShouldContain("besluit bestuur B-2025-31");
        adopted.QuerySelectorAll("table a[href*='deelnemer=kerkveen']").Length.ShouldBe(3);
        Text(await visitor.Get(run + "?deelnemer=kerkveen&pakket=basis")).ShouldContain("Waarom betaalt Kerkveen");
    }

    [Fact]
    public async Task Every_page_of_a_full_collaboration_answers()
    {
        await using var visitor = await WithSample();
        var home = visitor.Home + "/verrekenen";
        await visitor.World.Must(new CreateRun(2026));
        await visitor.World.Must(new CreateRun(2026, ["werkplek"]));
        foreach (var path in new[]
        {
            "", "/begroting?jaar=2026", "/begroting/werkplek?jaar=2026", "/begroting/werkplek/wijzigen", "/begroting/werkplek/regel?jaar=2026", "/begroting/export/2026", "/begroting/mutaties",
            "/sleutels", "/sleutels/inwoners?jaar=2026", "/sleutels/half-half", "/sleutels/huur", "/sleutels/scanners", "/sleutels/inwoners/bewerken", "/sleutels/beveiliging/bewerken?wijze=vast",
            "/sleutels/nieuw?wijze=samengesteld", "/verrekeningen", "/verrekeningen/2026-1", "/verrekeningen/2026-1/bijdragetabel", "/verrekeningen/2026-1/bijdrageoverzichten",
            "/verrekeningen/2026-1/bijdrageoverzichten/kerkveen?regel=werkplek", "/verrekeningen/2026-1/verwijderen", "/vergelijken?eerste=2026-1&tweede=2026-2", "/model?handler=bestand",
        }) await visitor.Get(home + path);
        (await visitor.Ask(home + "/verrekeningen/2030-1")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await visitor.Ask(home + "/begroting/onbekend")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_budget_file_is_previewed_before_it_is_stored()
    {
        await using var visitor = await WithSample();
        var path = visitor.Home + "/verrekenen/begroting/importeren";
        var file = Encoding.UTF8.GetBytes("jaar;kostengroep;omschrijving;bedrag\n2026;werkplek;Alles;1.000.000,00\n");
        var preview = await visitor.Upload(path, await visitor.Get(path), "bestand", "begroting.csv", file, ("omvang", "jaar"));
        Text(preview).ShouldContain("Verschillen per kostengroep");
        Text(await visitor.Get(visitor.Home + "/verrekenen/begroting?jaar=2026")).ShouldContain("2.718.500,00");
        await visitor.Post(path + "?handler=opslaan", preview);
        Text(await visitor.Get(visitor.Home + "/verrekenen/begroting?jaar=2026")).ShouldContain("1.000.000,00");
    }

    [Fact]
    public async Task A_fault_in_a_budget_file_is_told_with_its_place()
    {
        await using var visitor = await WithSample();
        var path = visitor.Home + "/verrekenen/begroting/importeren";
        var page = await visitor.Upload(path, await visitor.Get(path), "bestand", "begroting.csv", Encoding.UTF8.GetBytes("jaar;kostengroep;omschrijving;bedrag\n2026;weg;Alles;veel\n"));
        Text(page).ShouldContain("begroting.csv, rij 2, kolom bedrag: dit is geen bedrag.");
        Text(page).ShouldContain("rij 2, kolom kostengroep");
    }

    [Fact]
    public async Task A_key_is_drafted_in_the_form_and_its_faults_stand_at_the_field()
    {
        await using var visitor = await WithSample();
        var path = visitor.Home + "/verrekenen/sleutels/nieuw?wijze=vast";
        var wrong = await visitor.Post(path, await visitor.Get(path), [("code", "proef"), ("naam", "Proef"), ("geldigVanaf", "2027-01-01"), ("eenheid", "procent"), .. Fields("delen[0].code=lindehaven&delen[0].deel=60&delen[1].code=kerkveen&delen[1].deel=39")]);
        Text(wrong).ShouldContain("tellen niet op tot 100");
        var saved = await visitor.Post(path, wrong, [("code", "proef"), ("naam", "Proef"), ("geldigVanaf", "2027-01-01"), ("eenheid", "procent"), .. Fields("delen[0].code=lindehaven&delen[0].deel=60,5&delen[1].code=kerkveen&delen[1].deel=39,5")]);
        Text(saved).ShouldContain("Vaste delen voor 2 deelnemers");
    }

    [Theory]
    [InlineData("gemiddelde", "Naar rato van het gemiddelde van Inwoners", "delen[0].code=inwoners&delen[0].deel=1,5&eerste=-3&laatste=-1")]
    [InlineData("tarief", "Prijs maal Inwoners, met een vaste voet", "maatstaf=inwoners&prijs=2,5&vast=1.250,00")]
    [InlineData("tijd", "Tijdgedreven, over 1 activiteit", "capaciteit=700000&activiteiten[0].naam=Melding&activiteiten[0].minuten=12,5&activiteiten[0].maatstaf=inwoners&activiteiten[0].moment=1 januari T-1&kring=deelnemers")]
    [InlineData("ingroei", "Ingroei van", "van=half-half&naar=inwoners&pad[0].jaar=2027&pad[0].deel=0,5&pad[1].jaar=2028&pad[1].deel=1")]
    [InlineData("begrensd", "met een minimum en een maximum", "binnen=inwoners&maximum=900.000,00&grenzen[0].deelnemer=kerkveen&grenzen[0].minimum=1.000&grenzen[0].maximum=25.000,00")]
    [InlineData("aanspraken", "Aanspraken van 2 deelnemers", "delen[0].code=lindehaven&delen[0].deel=10.000&delen[1].code=kerkveen&delen[1].deel=24.999,99")]
    public async Task A_key_of_a_method_is_drafted_in_the_form_and_comes_back_as_it_was(string kind, string sentence, string filled)
    {
        await using var visitor = await WithSample();
        var path = visitor.Home + "/verrekenen/sleutels/nieuw?wijze=" + kind;
        (string, string)[] fields = [("code", "proef"), ("naam", "Proef"), ("geldigVanaf", "2027-01-01"), .. Fields(filled)];
        Text(await visitor.Post(path, await visitor.Get(path), fields)).ShouldContain(sentence);
        var again = await visitor.Get(visitor.Home + "/verrekenen/sleutels/proef/bewerken");
        Text(await visitor.Post(visitor.Home + "/verrekenen/sleutels/proef/bewerken", again, Filled(again))).ShouldContain(sentence);
    }

    [Fact]
    public async Task A_table_in_the_form_of_a_key_gets_more_rows_and_keeps_what_was_typed()
    {
        await using var visitor = await WithSample();
        var path = visitor.Home + "/verrekenen/sleutels/nieuw?wijze=ingroei";
        var page = await visitor.Get(path);
        page.QuerySelectorAll("#pad tbody tr").Length.ShouldBe(3);
        var more = await visitor.Post(path, page, Fields("code=proef&naam=Proef&pad[0].jaar=2027&pad[0].deel=half&erbij=pad"));
        more.QuerySelectorAll("#pad tbody tr").Length.ShouldBeGreaterThan(3);
        more.QuerySelector<IHtmlInputElement>("input[name='pad[0].deel']")!.Value.ShouldBe("half");
        more.QuerySelector("#fouten").ShouldBeNull();
    }

    /// <summary>"name=value&amp;name=value" as the fields of a form.</summary>
    private static (string, string)[] Fields(string filled) => [.. filled.Split('&').Select(field => (field[..field.IndexOf('=')], field[(field.IndexOf('=') + 1)..]))];

    /// <summary>The form as it stands there.</summary>
    private static (string, string)[] Filled(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll<IHtmlTextAreaElement>("main textarea").Select(area => (area.Name!, area.Value)),
        .. page.QuerySelectorAll<IHtmlSelectElement>("main select").Select(select => (select.Name!, select.Value ?? "")),
        .. page.QuerySelectorAll<IHtmlInputElement>("main form[method=post] input").Where(input => input.Type is "text" or "date" || input.IsChecked).Select(input => (input.Name!, input.Value)),
    ];

    [Theory]
    [InlineData("ingroei", "pad[0].jaar=2027&pad[0].deel=half", "regel 1")]
    [InlineData("ingroei", "pad[0].jaar=2027&pad[0].deel=0,5", "eindigt niet")]
    [InlineData("tijd", "activiteiten[0].naam=Melding&activiteiten[0].minuten=12&activiteiten[0].maatstaf=inwoners", "Peilmoment, regel 1: Dit is geen peilmoment.")]
    [InlineData("begrensd", "grenzen[0].minimum=10", "Deelnemer, regel 1: Vul dit in.")]
    [InlineData("gemiddelde", "jaren=2025, vorig", "Dit is geen jaar.")]
    public async Task A_fault_in_a_key_of_a_method_stands_at_its_field(string kind, string filled, string message)
    {
        await using var visitor = await WithSample();
        var path = visitor.Home + "/verrekenen/sleutels/nieuw?wijze=" + kind;
        Text(await visitor.Post(path, await visitor.Get(path), [("code", "proef"), ("naam", "Proef"), ("geldigVanaf", "2027-01-01"), .. Fields("delen[0].code=inwoners&delen[0].deel=1&capaciteit=10&van=half-half&naar=inwoners&binnen=inwoners&" + filled)])).ShouldContain(message);
    }

    [Fact]
    public async Task A_published_table_is_recomputed()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        var path = visitor.Home + "/verrekenen/narekenen";
        var table = Encoding.UTF8.GetBytes("gemeente;inwoners;bijdrage\nA;100;1000,00\nB;200;2000,00\nC;300;3050,00\n");
        var columns = await visitor.Upload(path, await visitor.Get(path), "bestand", "tabel.csv", table);
        var result = await visitor.Post(path + "?handler=reken", columns, ("naam", "gemeente"), ("grondslag", "inwoners"), ("soortGrondslag", "gewicht"), ("bedrag", "bijdrage"), ("tolerantie", "0,00"));
        Text(result).ShouldContain("2 van 3");
        Text(result).ShouldContain("3.050,00");
    }

    [Fact]
    public async Task A_reader_sees_the_keys_but_no_buttons_to_change_them()
    {
        await using var visitor = await Site.Visit(Role.Lezer);
        await visitor.World.Must(new ImportModel(await Upload(visitor.World, ModelJson.Write(SampleOf(visitor.World)))));
        Text(await visitor.Get(visitor.Home + "/verrekenen/sleutels")).ShouldNotContain("Nieuwe verdeelsleutel");
        var refused = await visitor.Ask(visitor.Home + "/verrekenen/model?handler=bestand");
        refused.StatusCode.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    private static async Task<Visitor> WithSample()
    {
        var visitor = await Site.Visit(Role.Controller);
        await visitor.World.Must(new ImportModel(await Upload(visitor.World, ModelJson.Write(SampleOf(visitor.World)))));
        return visitor;
    }

    private static Task<UploadedFile> Upload(World world, byte[] bytes) => world.Services.GetRequiredService<FileStore>().Save(bytes, "model.json");

    private static SettlementModel SampleOf(World world)
    {
        var sample = ModelJson.Read(File.ReadAllBytes(Path.Combine(Checkout(), "docs", "voorbeelden", "model.json"))).Value;
        return sample with { Collaboration = sample.Collaboration with { Code = world.Code } };
    }

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Bundel.slnx"))) folder = folder.Parent;
        return folder.FullName;
    }

    private static async Task AdoptKeys(World world)
    {
        foreach (var key in (await world.Must(new ListKeys())).Where(key => key.Draft is not null)) await world.Must(new AdoptKey(key.Draft!.Value, "B-2025-31"));
    }

    private static string Text(IDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
