// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Services;
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Collaborations;

public sealed class MeasurePagesTests
{
    private static readonly DateOnly NewYear = new(2025, 1, 1);

    [Fact]
    public async Task Values_are_entered_in_Dutch_notation_and_empty_stays_unknown()
    {
        await using var visitor = await Counting();
        var path = visitor.Home + "/maatstaven/werkplekken/waarden";
        var form = await visitor.Get(path + "?peildatum=2025-01-01");
        var shown = await visitor.Post(path, form, ("peildatum", "2025-01-01"), ("bron", "Telling"), ("herkomst", "Counted"), ("waarden[0].waarde", "1.412,5"), ("waarden[1].waarde", ""));
        var rows = shown.QuerySelectorAll("#tabel tbody tr").Select(row => row.TextContent).ToArray();
        rows[0].ShouldContain("1.412,5");
        rows[1].ShouldContain("onbekend");
    }

    [Fact]
    public async Task A_value_that_is_no_number_is_shown_again_with_its_fault()
    {
        await using var visitor = await Counting();
        var path = visitor.Home + "/maatstaven/werkplekken/waarden";
        var form = await visitor.Get(path);
        var page = await visitor.Post(path, form, ("peildatum", "2025-01-01"), ("bron", "Telling"), ("herkomst", "Counted"), ("waarden[0].waarde", "twaalf"));
        page.QuerySelector(".bundel-errors")!.TextContent.ShouldContain("twaalf");
        page.QuerySelector("#waarde-lindehaven")!.GetAttribute("value").ShouldBe("twaalf");
        (await visitor.World.Must(new ShowMeasure("werkplekken"))).Dates.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_import_is_shown_before_it_is_stored()
    {
        await using var visitor = await Counting();
        var path = visitor.Home + "/maatstaven/importeren";
        var form = await visitor.Get(path + "?maatstaf=werkplekken");
        (string, string)[] fields = [("maatstaf", "werkplekken"), ("peildatum", "2025-01-01"), ("herkomst", "Counted")];
        var preview = await visitor.Upload(path + "?handler=voorbeeld", form, "bestand", "telling.csv", Encoding.UTF8.GetBytes("naam;aantal\nLindehaven;412\nOosterveen;88\n"), fields);
        preview.QuerySelector("main")!.TextContent.ShouldContain("telling.csv: 2 nieuwe tellingen, 0 gewijzigd, 0 gelijk, 0 onbekend.");
        (await visitor.World.Must(new ShowMeasure("werkplekken"))).Dates.ShouldBeEmpty();
        await visitor.Post(path + "?handler=importeren", preview, fields);
        (await visitor.World.Must(new ShowMeasure("werkplekken", NewYear))).Lines.Select(line => line.Value!.Value).ShouldBe([412m, 88m]);
    }

    [Fact]
    public async Task A_faulty_file_shows_its_places()
    {
        await using var visitor = await Counting();
        var path = visitor.Home + "/maatstaven/importeren";
        var page = await visitor.Upload(path + "?handler=voorbeeld", await visitor.Get(path), "bestand", "telling.csv", Encoding.UTF8.GetBytes("naam;aantal\nLindehaven;veel\n"), ("maatstaf", "werkplekken"), ("peildatum", "2025-01-01"), ("herkomst", "Counted"));
        page.QuerySelector(".bundel-errors")!.TextContent.ShouldContain("telling.csv, rij 2, kolom aantal");
    }

    [Fact]
    public async Task A_participant_disputes_its_own_count_with_a_reason()
    {
        await using var visitor = await Counting();
        await visitor.World.Must(new RecordValues("werkplekken", NewYear, "Telling", [new ValueInput("lindehaven", 412)]));
        var path = visitor.Home + "/maatstaven/werkplekken/historie/lindehaven";
        var page = await visitor.Post(path + "?handler=betwisten", await visitor.Get(path), ("toelichting", ""));
        page.QuerySelector("#toelichting-fout")!.TextContent.ShouldContain("Vul dit veld in.");
        page = await visitor.Post(path + "?handler=betwisten", page, ("toelichting", "Twaalf te veel"));
        page.QuerySelector("main")!.TextContent.ShouldContain("De telling is betwist.");
        page.QuerySelector("main")!.TextContent.ShouldContain("Twaalf te veel");
    }

    [Fact]
    public async Task The_document_of_a_decision_comes_back_byte_for_byte()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        var path = visitor.Home + "/besluiten/nieuw";
        byte[] bytes = [37, 80, 68, 70, 0, 255];
        var shown = await visitor.Upload(path, await visitor.Get(path), "document", "besluit.pdf", bytes, ("kenmerk", "BE 2025/7"), ("orgaan", nameof(Body.Bestuur)), ("onderwerp", "Begroting"), ("datum", "2025-12-01"), ("staat", nameof(DecisionState.Taken)));
        shown.QuerySelector("h1")!.TextContent.ShouldBe("BE 2025/7");
        using var document = await visitor.Ask(visitor.Home + "/besluiten/be-2025-7?handler=document");
        (await document.Content.ReadAsByteArrayAsync()).ShouldBe(bytes);
        document.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task The_download_of_the_catalogue_is_imported_again_without_a_difference()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        await visitor.World.Must(new AddService("werkplek", new ServiceText("Werkplek", "werkplek", ServicePackage.Basis, VatRegime.CommonAccount, "0.4", "Teamleider", "Laptop; telefoon", new DateOnly(2027, 12, 31))));
        using var csv = await visitor.Ask(visitor.Home + "/diensten?handler=download&soort=xlsx");
        var path = visitor.Home + "/diensten/importeren";
        var preview = await visitor.Upload(path + "?handler=voorbeeld", await visitor.Get(path), "bestand", "diensten.xlsx", await csv.Content.ReadAsByteArrayAsync());
        preview.QuerySelector("main")!.TextContent.ShouldContain("0 nieuwe diensten, 0 gewijzigd, 1 gelijk.");
    }

    private static async Task<Visitor> Counting()
    {
        var visitor = await Site.Visit(Role.Controller);
        foreach (var name in new[] { "Lindehaven", "Oosterveen" })
            await visitor.World.Must(new AddParticipant(Kernel.Code.From(name), name, OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
        await visitor.World.Must(new AddMeasure("werkplekken", new MeasureText("Werkplekken", "werkplekken"), "Alles telt.", NewYear));
        return visitor;
    }
}
