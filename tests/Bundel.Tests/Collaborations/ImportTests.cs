// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Collaborations.Importing;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Measures.Importing;
using Bundel.Collaborations.Services;
using Bundel.Collaborations.Services.Importing;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Collaborations;

public sealed class ImportTests
{
    private static readonly DateOnly NewYear = new(2025, 1, 1);

    [Theory, EveryDatabase]
    public async Task The_preview_shows_each_difference_and_stores_nothing(Database database)
    {
        await using var world = await Begin(database);
        await world.Count("almere", 10);
        await world.Count("sudwest", 20);
        var import = await world.Import("deelnemer;waarde\nalmere;10\nSUDWEST-FRYSLAN;21,5\nGM0014;7\nNergenshuizen;9\nTotaal;47,5\n");
        var preview = await world.Must(new PreviewValueImport(import));
        preview.Lines.Select(line => (line.Row, line.Participant, line.Before, line.Value, line.Outcome)).ShouldBe(
        [
            (2, "almere", 10m, 10m, ImportOutcome.Equal),
            (3, "sudwest", 20m, 21.5m, ImportOutcome.Changed),
            (4, "groningen", null, 7m, ImportOutcome.New),
            (5, null, null, null, ImportOutcome.Unknown),
        ]);
        preview.Notices.ShouldContain("Rij 6 is een totaal en is overgeslagen.");
        (await world.ValueOf("sudwest"))!.Value.ShouldBe(20m);
        (await world.Db(db => db.Set<StoredFile>().CountAsync())).ShouldBe(0);
    }

    [Theory, EveryDatabase]
    public async Task An_import_stores_all_rows_with_their_file_and_keeps_history(Database database)
    {
        await using var world = await Begin(database);
        await world.Count("almere", 10);
        var import = await world.Import("peildatum,code,werkplekken\n2025-01-01,almere,12\n1-1-2026,almere,13\n", null);
        (await world.Must(new ImportValues(import))).Values.ShouldBe(new RecordedValues(1, 1, 0));
        (await world.Must(new ImportValues(import))).Values.ShouldBe(new RecordedValues(0, 0, 2));
        var history = await world.Must(new ShowValueHistory("werkplekken", "almere"));
        history.Lines.Select(line => (line.ReferenceDate.Year, line.Value, line.Source)).ShouldBe([(2026, 13m, "Bestand t.csv"), (2025, 12m, "Bestand t.csv"), (2025, 10m, "Telling")]);
        (await world.Db(db => db.Set<StoredFile>().FirstAsync())).Sha256.ShouldBe(import.File.Sha256);
    }

    [Theory, EveryDatabase]
    public async Task Unknown_participants_stop_an_import_unless_they_may_be_skipped(Database database)
    {
        await using var world = await Begin(database);
        var import = await world.Import("naam;aantal\nAlmere;12\nNergenshuizen;9\n");
        var problem = (await world.Refused(new ImportValues(import))).ShouldHaveSingleItem();
        (problem.Code, problem.Place!.Row, problem.Found).ShouldBe(("deelnemer-onbekend", 3, "Nergenshuizen"));
        (await world.ValueOf("almere")).ShouldBeNull();
        var done = await world.Must(new ImportValues(import with { SkipUnknown = true }));
        (done.Values.New, done.Skipped).ShouldBe((1, 1));
    }

    [Theory, EveryDatabase]
    public async Task All_faults_of_a_file_are_told_with_their_place_and_nothing_is_stored(Database database)
    {
        await using var world = await Begin(database);
        var import = await world.Import("deelnemer;waarde;peildatum\nalmere;twaalf;1-1-2025\nsudwest;3;31-2-2025\n");
        (await world.Refused(new ImportValues(import))).Select(problem => (problem.Place!.Row, problem.Place.Column)).ShouldBe([(2, "waarde"), (3, "peildatum")]);
        import = await world.Import("deelnemer;waarde\nalmere;-1\nGM0034;2\n");
        (await world.Refused(new ImportValues(import))).Codes().ShouldBe(["waarde-negatief", "deelnemer-dubbel"]);
        (await world.Refused(new ImportValues(await world.Import("naam2;waarde\nalmere;1\n")))).Codes().ShouldBe(["kolom-ontbreekt"]);
        (await world.Refused(new ImportValues(await world.Import("deelnemer;waarde\nalmere;\n")))).Codes().ShouldBe(["geen-waarden"]);
        (await world.Refused(new ImportValues(import with { File = import.File with { Sha256 = new string('0', 64) } }))).Codes().ShouldBe(["bestand-ontbreekt"]);
        (await world.Must(new ShowMeasure("werkplekken"))).Dates.ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task A_file_of_the_CBS_fills_a_later_date(Database database)
    {
        await using var world = await Begin(database);
        await world.Measure("inwoners", inhabitants: true);
        var csv = "\"Regio's\";\"Perioden\";\"Bevolking op 1 januari\"\n\"Nederland\";\"2025\";\"18044027\"\n\"Almere\";\"2025\";\"229577\"\n\"Vlieland\";\"2025\";\".\"\n";
        var import = await world.Import(csv, null) with { Measure = "inwoners", SkipUnknown = true, Basis = ValueBasis.Cbs, Source = "CBS StatLine" };
        (await world.Must(new ImportValues(import))).ShouldSatisfyAllConditions(done => done.Values.New.ShouldBe(1), done => done.Skipped.ShouldBe(2));
        var value = await world.ValueOf("almere", NewYear, "inwoners");
        (value!.Value, value.Basis, value.Source).ShouldBe((229_577m, ValueBasis.Cbs, "CBS StatLine"));
    }

    [Theory, EveryDatabase]
    public async Task Services_come_from_a_file_after_a_preview(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new AddService("werkplek", new ServiceText("Werkplek", "stuk", ServicePackage.Basis, VatRegime.Taxed)));
        var file = await world.Upload("code;naam;eenheid;pakket;btw;taakveld\nwerkplek;Werkplek;stuk;plus;btw-belast;0.4\n;Beheer Noord;uur;Basis;kosten voor gemene rekening;\n");
        var preview = await world.Must(new PreviewServiceImport(file));
        preview.Lines.Select(line => (line.Code, line.Outcome)).ShouldBe([("werkplek", ImportOutcome.Changed), ("beheer-noord", ImportOutcome.New)]);
        (await world.Must(new ListServices())).ShouldHaveSingleItem();
        (await world.Must(new ImportServices(file))).ShouldBe(new ImportedServices(1, 1, 0));
        (await world.Must(new ImportServices(file))).ShouldBe(new ImportedServices(0, 0, 2));
        (await world.Must(new ShowService("beheer-noord"))).Text.VatRegime.ShouldBe(VatRegime.CommonAccount);
    }

    [Theory, EveryDatabase]
    public async Task A_faulty_file_of_services_stores_nothing(Database database)
    {
        await using var world = await World.On(database);
        var file = await world.Upload("naam;eenheid;pakket;btw;taakveld\nA;uur;basis;btw-belast;9.9\nA;uur;basis;btw-belast;\n");
        (await world.Refused(new ImportServices(file))).Codes().ShouldBe(["taakveld-ongeldig", "dienst-dubbel"]);
        file = await world.Upload("naam;eenheid;pakket;btw\nA;uur;luxe;nul\n");
        (await world.Refused(new ImportServices(file))).Select(problem => (problem.Code, problem.Found)).ShouldBe([("keuze-onbekend", "luxe"), ("keuze-onbekend", "nul")]);
        (await world.Must(new ListServices())).ShouldBeEmpty();
    }

    private static async Task<World> Begin(Database database)
    {
        var world = await World.On(database);
        await world.Participant("almere", "GM0034");
        await world.Participant("groningen", "GM0014");
        await world.Participant("sudwest", "GM1900", name: "Súdwest-Fryslân");
        await world.Measure();
        return world;
    }
}

internal static class ImportWorld
{
    public static Task<UploadedFile> Upload(this World world, string csv) =>
        world.Services.GetRequiredService<FileStore>().Save(Encoding.UTF8.GetBytes(csv), "t.csv");

    public static Task<ValueImport> Import(this World world, string csv) => world.Import(csv, new DateOnly(2025, 1, 1));

    public static async Task<ValueImport> Import(this World world, string csv, DateOnly? date) =>
        new("werkplekken", await world.Upload(csv), date);
}
