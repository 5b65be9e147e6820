// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Generating;
using Bundel.Bag.Loading;
using Bundel.Bag.Matching;
using Bundel.Bag.Matching.Lists;
using Bundel.Bag.Messages.Register;
using Bundel.Bag.Serving;
using Bundel.Bag.Signals;
using Bundel.Tests.Collaborations;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Tests.Bag.Matching;

/// <summary>A matched list belongs to one participant, is decided row by row, and is thrown away on its day.</summary>
public sealed class MatchedListTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bag-lijsten").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, EveryDatabase]
    public async Task A_list_is_matched_decided_reported_and_thrown_away(Database database)
    {
        var store = Path.Combine(folder, "bag.db");
        using (var stream = File.Create(store + ".zip")) ExtractGenerator.Write(stream, new ExtractRecipe(1, new DateOnly(2025, 11, 1), [new GeneratedTown(9100, 9100, "Kerkveen", 120)]));
        new ExtractLoader(store + ".zip", store).Load().Value.Stored.ShouldBeTrue();
        await using var world = await World.On(database, services => services.AddSingleton(provider => new BagServer(store, provider.GetRequiredService<TimeProvider>())));
        var (own, other) = (await world.Participant("kerkveen"), await world.Participant("lindehaven"));
        var (keeper, neighbour) = (await world.As(Role.Gegevensbeheerder, own), await world.As(Role.Gegevensbeheerder, other));

        RowInput[] rows = [new(2, "Z-1", "Berkenstraat", "1", Town: "Kerkveen"), new(3, "Z-2", "Berkenstraat", "2", Town: "Kerkveen"), new(4, "Z-3", "Onbekendelaan", "9", Town: "Kerkveen"), new(5, "Z-4", Line: "Berkenstraat 3 ZZ, Kerkveen")];
        var ask = new MatchRows("kerkveen", "zaken-1", Registration.Cases, rows, KeepDays: 10, Columns: "straat=Straat", SaveAs: "zaken");
        (await world.Refused(ask, neighbour))[0].Kind.ShouldBe(ProblemKind.Forbidden);
        (await world.Refused(ask with { Rows = [new(2, "123456782", "Berkenstraat", "1")] }, keeper))[0].Code.ShouldBe("sleutel-bsn");
        await world.Must(ask, keeper);
        (await world.Refused(ask, keeper))[0].Code.ShouldBe("lijst-bestaat");

        var list = await world.Must(new ShowList("zaken-1", OnlyOpen: false), keeper);
        list.Rows.Count.ShouldBe(4);
        list.Rows[2].State.ShouldBe(MatchState.Unknown);
        list.List.Figures.Rates.ShouldContain(rate => rate.Name == "adres in de BAG gevonden" && rate.Of == 4);
        (await world.Must(new ListMatchedLists(), keeper)).Forms["zaken"].ShouldBe("straat=Straat");
        (await world.Must(new ListMatchedLists(), neighbour)).Lists.ShouldBeEmpty();
        (await world.Run(new ShowList("zaken-1"), neighbour)).Succeeded.ShouldBeFalse();

        await Decide(world, keeper, list);
        (await world.Audit()).ShouldNotContain(entry => entry.Payload.Contains("Onbekendelaan"));

        world.Clock.Advance(TimeSpan.FromDays(11));
        (await world.Must(new ListMatchedLists(), keeper)).Lists.ShouldBeEmpty();
        (await world.Must(new CountExpiredLists())).ShouldBe(1);
        (await world.Must(new ClearLists())).ShouldBe(1);
        (await world.Db(db => db.Set<MatchItem>().CountAsync())).ShouldBe(0);
        (await world.Must(new ListCorrections(), keeper)).Count.ShouldBe(1);
        await Interfaces(world);
    }

    private static async Task Decide(World world, Actor keeper, ListView list)
    {
        (await world.Refused(new DecideRow("zaken-1", 4, RowDecision.Accepted), keeper))[0].Code.ShouldBe("voorstel-ontbreekt");
        (await world.Refused(new DecideRow("zaken-1", 4, RowDecision.Chosen, "9100200000999999"), keeper))[0].Code.ShouldBe("nummeraanduiding-onbekend");
        await world.Must(new DecideRow("zaken-1", 4, RowDecision.Chosen, "9100200000000001"), keeper);
        (await world.Refused(new DecideRow("zaken-1", 5, RowDecision.Rejected, null, new CorrectionInput(null, "huisletter", "ZZ", Evidence: "persoon 123456782")), keeper))[0].Code.ShouldBe("bewijs-bsn");
        await world.Must(new DecideRow("zaken-1", 5, RowDecision.Rejected, null, new CorrectionInput("9100010000000003", "huisnummertoevoeging", "ZZ", "geen", "splitsingsakte")), keeper);
        var correction = (await world.Must(new ListCorrections(), keeper)).ShouldHaveSingleItem();
        correction.Text.On.ShouldBe(new DateOnly(2026, 1, 15));
        correction.Text.TakeUpBy.ShouldBe(new DateOnly(2026, 1, 19));
        correction.Text.FinishBy.ShouldBe(new DateOnly(2026, 7, 15));
        (await world.Refused(new TrackCorrection(correction.Code, CorrectionState.Done, new DateOnly(2026, 1, 16)), keeper))[0].Code.ShouldBe("resultaat-ontbreekt");
        var signal = (await world.Must(new ListSignals("kerkveen"), keeper)).ShouldHaveSingleItem().Signal;
        (signal.Reference, signal.Kind, signal.ObjectId, signal.Attribute, signal.State).ShouldBe((correction.Code, SignalKind.OwnFinding, "9100010000000003", "huisnummertoevoeging", SignalState.New));
        await world.Must(new TrackCorrection(correction.Code, CorrectionState.Done, new DateOnly(2026, 1, 16), "toevoeging toegekend"), keeper);
        (await world.Must(new ListSignals("kerkveen"), keeper)).ShouldHaveSingleItem().Signal.State.ShouldBe(SignalState.Done);
        (await world.Must(new ExportList(list.List.Code), keeper)).Rows.Select(row => row.Decision).ShouldContain(RowDecision.Rejected);
    }

    private static async Task Interfaces(World world)
    {
        await world.Must(new RecordInterface("bag-brp", new InterfaceText("BAG-beheer", "Burgerzaken", "BAG", Standard: "StUF-BG", Version: "2.04", TestedOn: new DateOnly(2026, 1, 10), Outcome: TestOutcome.Good)));
        (await world.Refused(new RecordInterface("bag-woz", new InterfaceText("BAG-beheer", "", "BAG", Outcome: TestOutcome.Good))))[0].Field.ShouldBe("afnemer");
        (await world.Must(new ListInterfaces())).Interfaces.ShouldHaveSingleItem().Text.Version.ShouldBe("2.04");
        await world.Must(new RemoveInterface("bag-brp"));
        (await world.Must(new ListInterfaces())).Interfaces.ShouldBeEmpty();
        var report = await world.Must(new CheckMessage("bericht.xml", "<!DOCTYPE a><a/>"));
        report.Faults.ShouldHaveSingleItem().Rule.ShouldBe("xml-dtd");
        (await world.Must(new ListSchemas())).Sources.ShouldContain(source => source.Contains("VNG Realisatie"));
    }
}
