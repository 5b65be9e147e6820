// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Bag.Generating;
using Bundel.Bag.Loading;
using Bundel.Bag.Process;
using Bundel.Bag.Process.Cases;
using Bundel.Bag.Quality.Asking;
using Bundel.Bag.Quality.Reporting;
using Bundel.Bag.Quality.Samples;
using Bundel.Bag.Serving;
using Bundel.Bag.Signals;
using Bundel.Bag.Signals.Importing;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Tests.Collaborations;
using Bundel.Tests.Obligations.Standing;
using Bundel.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Tests.Bag.Quality;

/// <summary>The inbox, samples, cases and reports of participants, on a made BAG of two towns.</summary>
public sealed class BagDeskTests : IDisposable
{
    private const string Csv = "Meldingnummer;Datum melding;Object;Gegeven;Status;Opgepakt;Afgehandeld\r\nTM-1;02-01-2026;9100010000000001;status;nieuw;;\r\nTM-2;05-01-2026;9100010000000001;status;nieuw;;\r\nTM-3;05-01-2026;9100010000000002;oppervlakte;afgerond;06-01-2026;08-01-2026\r\n";
    private static readonly SignalMapping Mapping = new(SignalKind.Feedback, new Dictionary<string, string> { ["kenmerk"] = "Meldingnummer", ["ontvangen"] = "Datum melding" });
    private readonly string folder = Directory.CreateTempSubdirectory("bag-balie").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, EveryDatabase]
    public async Task Terugmeldingen_come_in_once_get_terms_and_make_the_rules_on_them_known(Database database)
    {
        await using var world = await Two(database);
        (await Rate(world, "TNI", "Oost")).ShouldBe((null, null));
        var file = await Stored(world, Csv);
        var preview = await world.Must(new PreviewSignals("oost", file, Mapping));
        (preview.New, preview.Duplicate).ShouldBe((2, 1));
        (await world.Must(new ListSignals())).ShouldBeEmpty();
        await world.Must(new ImportSignals("oost", file, Mapping, SaveAs: "terugmeldvoorziening"));
        var again = await world.Must(new ImportSignals("oost", file, Saved: "terugmeldvoorziening"));
        (again.New, again.Changed, again.Equal).ShouldBe((0, 0, 3));

        var inbox = await world.Must(new ListSignals("oost"));
        var open = inbox.Single(row => row.Signal.Reference == "TM-1");
        (open.AlsoKnownAs, open.TakeUpBy, open.FinishBy, open.IsLate).ShouldBe(("TM-2", new DateOnly(2026, 1, 6), new DateOnly(2026, 7, 2), true));
        (await Rate(world, "TNI", "Oost")).ShouldBe((0, 0), "the store is of 1 November 2025: then there were none");
        await world.Must(new HandleSignal(open.Id, SignalState.Done, new DateOnly(2026, 1, 15), "Aangepast"));
        (await world.Must(new ShowSignal(open.Id))).Signal.Finished.ShouldBe(new DateOnly(2026, 1, 15));
        (await world.Refused(new HandleSignal(open.Id, SignalState.Done, new DateOnly(2025, 1, 15), "Aangepast"))).ShouldContain(problem => problem.Code == "dag-te-vroeg");
    }

    [Theory, EveryDatabase]
    public async Task A_sample_is_the_same_for_the_same_seed_and_gives_the_share_that_was_right(Database database)
    {
        await using var world = await Two(database);
        await world.Must(new DrawSample("een", "oost", SampleKind.Residences, 5, 7));
        await world.Must(new DrawSample("twee", "oost", SampleKind.Residences, 5, 7));
        await world.Must(new DrawSample("drie", "oost", SampleKind.Residences, 5, 8));
        var (one, two, three) = (await world.Must(new ShowSample("een")), await world.Must(new ShowSample("twee")), await world.Must(new ShowSample("drie")));
        one.Text.Objects.Select(row => row.Id).ShouldBe(two.Text.Objects.Select(row => row.Id));
        one.Text.Objects.Select(row => row.Id).ShouldNotBe(three.Text.Objects.Select(row => row.Id));
        one.RightPercentage.ShouldBeNull();
        await world.Must(new RecordSample("een", [.. one.Text.Objects.Select((row, at) => new SampleOutcome(row.Id, at > 0))]));
        (await world.Must(new ShowSample("een"))).RightPercentage.ShouldBe(80);
        (await world.Refused(new RecordSample("een", [new SampleOutcome("0000000000000001", true)]))).ShouldContain(problem => problem.Kind == ProblemKind.NotFound);
        (await world.Must(new MakeSampleForm("een", "docx"))).Content.Length.ShouldBeGreaterThan(1000);
    }

    [Theory, EveryDatabase]
    public async Task A_case_follows_the_steps_of_its_event_with_terms_in_working_days(Database database)
    {
        await using var world = await Two(database);
        await world.Must(new StartCase("z-1", "oost", "Vergunning", new DateOnly(2026, 1, 2), "BGR-VBN"));
        var view = await world.Must(new ShowCase("z-1"));
        view.Steps[1].Due.ShouldBe(new DateOnly(2026, 1, 8));
        (view.Steps[1].IsLate, view.IsLate).ShouldBe((true, true));
        view.Steps[3].Due.ShouldBe(new DateOnly(2026, 1, 9), "one working day after the step before, which itself has no term of its own");
        await world.Must(new RecordCaseStep("z-1", 2, new DateOnly(2026, 1, 8)));
        (await world.Must(new ShowCase("z-1"))).Steps[1].IsLate.ShouldBeFalse();
        (await world.Refused(new RecordCaseStep("z-1", 9, new DateOnly(2026, 1, 8)))).ShouldContain(problem => problem.Code == "stap-onbekend");
        (await world.Refused(new StartCase("z-2", "oost", "Niets", new DateOnly(2026, 1, 2), "BGR-XYZ"))).ShouldContain(problem => problem.Code == "gebeurtenis-onbekend");
    }

    [Fact]
    public async Task A_case_from_a_terugmelding_follows_its_steps_from_the_day_of_receipt_and_belongs_to_its_participant()
    {
        await using var world = await Two(Database.Sqlite);
        await world.Must(new ImportSignals("oost", await Stored(world, Csv), Mapping));
        var signal = (await world.Must(new ListSignals("oost"))).Single(row => row.Signal.Reference == "TM-1");
        (await world.Refused(new StartCase("z-tm", "west", "Terugmelding", signal.Signal.Received, Signal: signal.Id))).ShouldContain(problem => problem.Field == "signaal");
        await world.Must(new StartCase("z-tm", "oost", "Terugmelding TM-1", signal.Signal.Received, Signal: signal.Id));
        var view = await world.Must(new ShowCase("z-tm"));
        (view.Text.Procedure, view.Text.Signal, view.Text.Event).ShouldBe((ProcessGuide.Feedback, signal.Id, null));
        view.Steps.ShouldContain(step => step.Due == signal.TakeUpBy, "the step and the inbox share one term");
        view.Steps.ShouldContain(step => step.Due == signal.FinishBy);
    }

    [Fact]
    public async Task A_month_report_comes_in_three_forms_with_answers_that_follow_from_the_rules()
    {
        await using var world = await Two(Database.Sqlite);
        foreach (var form in MakeMonthReport.Formats) (await world.Must(new MakeMonthReport(form, "oost"))).Content.Length.ShouldBeGreaterThan(2000);
        var html = Encoding.UTF8.GetString((await world.Must(new MakeMonthReport("html", "oost", "2025-09"))).Content);
        html.ShouldContain("Peildatum 30 september 2025");
        html.ShouldContain("Zelfevaluatie BAG");
        var answers = await world.Must(new ShowEnsia("oost"));
        answers.Single(answer => answer.Question.Code == "terugmelden").Verdict.ShouldBe(EnsiaVerdict.Unknown);
        answers.Single(answer => answer.Question.Code == "levensloop").Verdict.ShouldBe(EnsiaVerdict.Yes);
        (await world.Refused(new MakeMonthReport("pdf", "oost"))).ShouldContain(problem => problem.Code == "vorm-onbekend");
    }

    [Theory]
    [InlineData("kenmerk;ontvangen\r\nA;31-02-2026\r\n", "datum")]
    [InlineData("nummer\r\nA\r\n", "kolom-ontbreekt")]
    [InlineData("kenmerk;ontvangen;object\r\nA;01-01-2026;12345\r\n", "identificatie-onjuist")]
    [InlineData("kenmerk;ontvangen;soort\r\nA;01-01-2026;klacht\r\n", "keuze-onbekend")]
    [InlineData("kenmerk;ontvangen;afgehandeld\r\nA;05-01-2026;01-01-2026\r\n", "afgehandeld-te-vroeg")]
    [InlineData("kenmerk;ontvangen;soort\r\nA;05-01-2026;\r\n", "soort-ontbreekt")]
    public async Task Bad_files_are_refused_with_their_place_and_nothing_is_stored(string csv, string code)
    {
        await using var world = await Two(Database.Sqlite);
        var problems = await world.Refused(new ImportSignals("oost", await Stored(world, csv)));
        problems.ShouldContain(problem => problem.Code.StartsWith(code) && problem.Place != null);
        (await world.Must(new ListSignals())).ShouldBeEmpty();
    }

    private async Task<World> Two(Database database)
    {
        var store = Path.Combine(folder, "bag.db");
        if (!File.Exists(store))
        {
            var extract = Path.Combine(folder, "extract.zip");
            await using (var stream = File.Create(extract))
                ExtractGenerator.Write(stream, new ExtractRecipe(1, new DateOnly(2025, 11, 1), [new GeneratedTown(9100, 9100, "Oost", 120), new GeneratedTown(9101, 9101, "West", 100)]) { IsLived = true });
            new ExtractLoader(extract, store).Load().Value.Stored.ShouldBeTrue();
        }

        var world = await World.On(database, services => services.AddSingleton(provider => new BagServer(store, provider.GetRequiredService<TimeProvider>())));
        await world.Must(new AddParticipant("oost", "Oost", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
        await world.Must(new AddParticipant("west", "West", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
        return world;
    }

    private static async Task<(int? Broken, int? Seen)> Rate(World world, string code, string member)
    {
        var rate = (await world.Must(new ShowBagRule(code))).Members.Single(row => row.Member.Name == member).Rate;
        return (rate.Broken, rate.Seen);
    }

    private static Task<UploadedFile> Stored(World world, string csv) => world.Services.GetRequiredService<FileStore>().Save(Encoding.UTF8.GetBytes(csv), "signalen.csv");
}
