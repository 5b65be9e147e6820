// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Obligations.Management;
using Bundel.Obligations.Norms;
using Bundel.Obligations.Norms.Assessing;
using Bundel.Obligations.Norms.Documents;
using Bundel.Obligations.Norms.Sets;
using Bundel.Obligations.Standing;
using Bundel.Obligations.Standing.InternetNl;
using Bundel.Platform;
using Bundel.Tests.Collaborations;
using Bundel.Tests.Obligations.Standing;
using Bundel.Tests.Support;

namespace Bundel.Tests.Obligations;

/// <summary>Norm sets, their documents, self-assessment and evidence from a measurement.</summary>
public sealed class NormTests
{
    private static readonly DateOnly Opens = new(2026, 1, 1);

    [Theory, EveryDatabase]
    public async Task Own_sets_and_own_texts_are_kept_and_numbers_that_do_not_exist_are_refused(Database database)
    {
        await using var world = await StatusTests.Two(database);
        var own = await RegisterFileTests.Stored(world, "beleid.csv", "nummer;naam;tekst\r\n1;Wachtwoorden;Wachtwoorden zijn lang.\r\n");
        await world.Must(new ImportNormSet("eigen-beleid", own, "Eigen beleid"));
        var view = await world.Must(new ShowNormSet("eigen-beleid"));
        (view.IsOwn, view.Measures.Single().Text).ShouldBe((true, "Wachtwoorden zijn lang."));
        await world.Must(new ImportNormSet("cbw", await RegisterFileTests.Stored(world, "tekst.csv", "nummer;tekst\r\n1.1;Eigen kopie\r\n")));
        (await world.Must(new ShowNormSet("cbw"))).Measures.First(row => row.Measure.Number == "1.1").Text.ShouldBe("Eigen kopie");
        (await world.Refused(new ImportNormSet("cbw", await RegisterFileTests.Stored(world, "weg.csv", "nummer;tekst\r\n99.9;x\r\n")))).Codes().ShouldBe(["maatregel-onbekend"]);
        await world.Must(new RemoveNormSet("eigen-beleid"));
        (await world.Refused(new ShowNormSet("eigen-beleid"))).Codes().ShouldBe(["niet-gevonden"]);
    }

    [Fact]
    public async Task The_documents_tell_who_does_what_and_unknown_is_not_yes()
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        await world.Must(new RecordMeasures("cbw", [new MeasureInput("1.1", null, true, null, CarriedBy.Centre, State: MeasureState.Fully), new MeasureInput("2.1", "oost", true, null, CarriedBy.Both, "Maakt het plan", "Stelt vast", MeasureState.Partly)]));
        await world.Must(new RecordAssurance("tpm", new AssuranceText("TPM 2025", "ISAE 3402", Opens, new DateOnly(2026, 12, 31), "Auditor", "cbw", ["1.1"])));
        (await Made(world, NormDocumentKind.Responsibilities)).ShouldContain("Maakt het plan");
        var answers = await Made(world, NormDocumentKind.Answers);
        answers.ShouldContain("TPM 2025");
        answers.ShouldContain("Stelt vast");
        answers.ShouldNotContain("3.1");
        (await Made(world, NormDocumentKind.Applicability)).ShouldContain("onbekend");
    }

    [Theory, EveryDatabase]
    public async Task One_answer_speaks_for_several_obligations_when_all_its_questions_are_answered(Database database)
    {
        await using var world = await StatusTests.Two(database);
        await world.Must(new RecordQuestionnaire("lijst", new QuestionnaireText("Lijst", Opens, new DateOnly(2026, 1, 31),
            [new Question("1", "Beleid?", ["bio2-01", "cbw-01"], ["cbw:1.1"]), new Question("2", "Toets?", ["bio2-01"]), new Question("3", "Terugzetten?", null, ["cbw:2.1"], true)])));
        (await world.Must(new RecordAnswers("lijst", [new AnswerInput("1", Answer.Yes)], "oost"))).ShouldBe(new RecordedAnswers(1, 1, 1));
        (await world.Must(new RecordAnswers("lijst", [new AnswerInput("2", Answer.Partly)], "oost"))).Statuses.ShouldBe(1);
        (await world.Must(new ShowObligation("bio2-01"))).Members.Single(row => row.Participant == "oost").Status.ShouldBe(Status.Connected);
        await world.Must(new RecordAnswers("lijst", [new AnswerInput("3", Answer.Yes)]));
        var list = (await world.Must(new ListQuestionnaires())).Single();
        list.Progress.Select(progress => (progress.Participant, progress.Answered)).ShouldBe([("oost", 3), ("west", 1)]);
        list.Elapsed.ShouldBe(46.67m, 0.01m);
        (await world.Refused(new RecordAnswers("lijst", [new AnswerInput("3", Answer.Yes), new AnswerInput("9", Answer.No)], "oost"))).Codes().ShouldBe(["vraag-van-ander", "niet-gevonden"]);
        (await world.Refused(new RemoveQuestionnaire("lijst"))).Codes().ShouldBe(["antwoorden-gegeven"]);
    }

    [Fact]
    public async Task A_questionnaire_of_a_norm_set_proposes_what_is_known()
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        await world.Must(new RecordMeasures("cbw", [new MeasureInput("1.1", "oost", true, null, CarriedBy.Participant, State: MeasureState.Fully)]));
        await world.Must(new MakeQuestionnaire("cbw-lijst", "Cbw", "cbw", Opens, new DateOnly(2026, 6, 30)));
        var view = await world.Must(new ShowQuestionnaire("cbw-lijst", "oost"));
        view.Questions.Count.ShouldBe(27);
        view.Questions.Single(row => row.Proposal is not null).Proposal.ShouldBe(Answer.Yes);
    }

    [Fact]
    public async Task A_measurement_of_internet_nl_gives_evidence_only_where_every_domain_passes()
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        var file = await RegisterFileTests.Stored(world, "meting.json", """
            {"api_version":"2.4.0","request":{"request_type":"web","status":"done","finished_date":"2026-01-10T10:00:00Z"},"domains":{
             "oost.example":{"status":"ok","report":{"url":"https://batch.example/1"},"scoring":{"percentage":90},"results":{"categories":{"web_dnssec":{"status":"passed"},"web_ipv6":{"status":"failed"}}}},
             "www.oost.example":{"status":"ok","results":{"categories":{"web_dnssec":{"status":"passed"},"web_ipv6":{"status":"passed"},"web_rpki":{"status":"error"}}}},
             "ander.example":{"status":"ok"}}}
            """);
        DomainOwner[] owners = [new("oost.example", "oost"), new("www.oost.example", "oost")];
        var outcome = await world.Must(new ImportInternetNl(file, owners));
        outcome.Lines.Select(line => (line.Code, line.Passes)).ShouldBe([("streef-01", true), ("streef-03", null), ("wdo-05", null), ("streef-05", false), ("streef-06", (bool?)null)]);
        outcome.Unclaimed.ShouldBe(["ander.example"]);
        var evidence = (await world.Must(new ShowObligation("streef-01"))).Evidence.Single();
        (evidence.Participants.Single(), evidence.ValidUntil, evidence.Address).ShouldBe(("oost", new DateOnly(2026, 7, 10), "https://batch.example/1"));
        (await world.Must(new ShowObligation("streef-05"))).Evidence.ShouldBeEmpty();
        (await world.Refused(new PreviewInternetNl(await RegisterFileTests.Stored(world, "fout.json", "[1]"), owners))).Codes().ShouldBe(["internetnl-ongeldig"]);
    }

    [Fact]
    public async Task Certificates_come_from_a_file_whole_or_not_at_all()
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        await world.Must(new RecordCard("digid", new CardText("DigiD", "bs-digid")));
        const string Good = "beheerkaart;soort;naam;tot;herhaalt maanden;weken;vaardigheid\r\ndigid;certificaat;PKIoverheid;14-2-2026;12;2;beheer\r\n";
        (await world.Refused(new ImportExpiries(await RegisterFileTests.Stored(world, "fout.csv", Good + "weg;contract;Contract;1-1-2027;;;\r\n")))).Codes().ShouldBe(["niet-gevonden"]);
        (await world.Must(new ListCards())).Cards.Single().First.ShouldBeNull();
        (await world.Must(new ImportExpiries(await RegisterFileTests.Stored(world, "goed.csv", Good)))).New.ShouldBe(1);
        (await world.Must(new ListCards())).Cards.Single().First.ShouldBe(new Expiry(ExpiryKind.Certificate, "PKIoverheid", new DateOnly(2026, 2, 14), null, 12, 2, "beheer"));
    }

    private static async Task<string> Made(World world, NormDocumentKind kind) => Encoding.UTF8.GetString((await world.Must(new MakeNormDocument(kind, "csv", "cbw", "oost"))).Content);
}
