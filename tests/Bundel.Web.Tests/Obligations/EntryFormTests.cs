// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Management;
using Bundel.Obligations.Norms.Assessing;
using Bundel.Platform;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Obligations;

/// <summary>Tables that are filled in: what a management card holds, and the questions of one's own questionnaire.</summary>
public sealed class EntryFormTests
{
    [Fact]
    public async Task A_card_takes_connections_certificates_and_duties_and_gives_them_back()
    {
        await using var visitor = await Site.Visit(Role.Informatiemanager);
        var address = visitor.Home + "/verplichtingen/beheer/nieuw";
        await visitor.Post(address, await visitor.Get(address),
            ("naam", "DigiD"), ("verplichting", "bs-digid"), ("code", "digid"),
            ("aansluitingen[0].oin", ""), ("aansluitingen[1].dienstId", "balie"), ("aansluitingen[1].omgeving", "productie"),
            ("termijnen[0].soort", "Certificate"), ("termijnen[0].naam", "PKIoverheid"), ("termijnen[0].tot", "2027-02-14"), ("termijnen[0].uitgever", "Voorbeeld CA"),
            ("termijnen[1].soort", "Duty"), ("termijnen[1].naam", "Assessment"), ("termijnen[1].tot", "2027-04-30"), ("termijnen[1].herhaaltMaanden", "12"), ("termijnen[1].weken", "2"), ("termijnen[1].vaardigheid", "beheer"),
            ("termijnen[2].soort", "Certificate"), ("termijnen[2].naam", ""), ("termijnen[2].tot", ""));
        var text = (await visitor.World.Must(new ListCards())).Cards.Single().Text;
        text.Connections.ShouldBe([new Connection(null, "balie", "productie")]);
        text.Expiries.ShouldBe([new Expiry(ExpiryKind.Certificate, "PKIoverheid", new DateOnly(2027, 2, 14), "Voorbeeld CA"), new Expiry(ExpiryKind.Duty, "Assessment", new DateOnly(2027, 4, 30), null, 12, 2, "beheer")]);
        var page = await visitor.Get(visitor.Home + "/verplichtingen/beheer/digid");
        page.QuerySelector("input[name='termijnen[1].naam']")!.GetAttribute("value").ShouldBe("Assessment");
        page.QuerySelector("input[name='aansluitingen[0].dienstId']")!.GetAttribute("aria-label").ShouldBe("Dienst-id, regel 1");
    }

    [Fact]
    public async Task What_is_wrong_in_a_row_is_told_with_its_row_and_nothing_is_stored()
    {
        await using var visitor = await Site.Visit(Role.Informatiemanager);
        var address = visitor.Home + "/verplichtingen/beheer/nieuw";
        var page = await visitor.Post(address, await visitor.Get(address),
            ("naam", "DigiD"), ("verplichting", "bs-digid"), ("aansluitingen[0].oin", "123"), ("termijnen[0].soort", "Certificate"), ("termijnen[0].naam", "PKIoverheid"), ("termijnen[0].tot", ""));
        var faults = page.QuerySelector("#fouten")!.TextContent;
        faults.ShouldContain("Tot, regel 1: Vul dit veld in.");
        faults.ShouldContain("Dit is geen OIN.");
        page.QuerySelector("input[name='termijnen[0].naam']")!.GetAttribute("value").ShouldBe("PKIoverheid");
        (await visitor.World.Must(new ListCards())).Cards.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_questionnaire_is_written_and_changed_in_the_page()
    {
        await using var visitor = await Site.Visit(Role.Informatiemanager);
        var address = visitor.Home + "/verplichtingen/vragenlijsten/nieuw/vragen";
        await visitor.Post(address, await visitor.Get(address),
            ("naam", "Eigen lijst"), ("opent", "2026-01-01"), ("sluit", "2026-12-31"),
            ("vragen[0].nummer", "1"), ("vragen[0].vraag", "Is er beleid?"), ("vragen[0].verplichtingen", "bio2-01, cbw-01"), ("vragen[0].maatregelen", "cbw:1.1"), ("vragen[0].gedeeld", "false"),
            ("vragen[1].nummer", "2"), ("vragen[1].vraag", "Wordt terugzetten getest?"), ("vragen[1].gedeeld", "true"),
            ("vragen[2].nummer", ""), ("vragen[2].gedeeld", "false"));
        var made = await visitor.World.Must(new ShowQuestions("eigen-lijst"));
        made.Questions.Select(question => (question.Number, question.Obligations!.Count, question.Measures!.Count, question.Shared)).ShouldBe([("1", 2, 1, false), ("2", 0, 0, true)]);

        var edit = visitor.Home + "/verplichtingen/vragenlijsten/eigen-lijst/vragen";
        var page = await visitor.Get(edit);
        page.QuerySelector("textarea[name='vragen[1].vraag']")!.TextContent.ShouldBe("Wordt terugzetten getest?");
        await visitor.World.Must(new RecordAnswers("eigen-lijst", [new AnswerInput("2", Bundel.Obligations.Norms.Answer.Yes)]));
        (string, string)[] head = [("naam", "Eigen lijst"), ("opent", "2026-01-01"), ("sluit", "2026-12-31")];
        var refused = await visitor.Post(edit, page, [.. head, ("vragen[0].nummer", "3"), ("vragen[0].vraag", "Anders?"), ("vragen[0].verplichtingen", "weg-99")]);
        refused.QuerySelector("#fouten")!.TextContent.ShouldContain("Deze verplichting staat niet in het register.");
        refused.QuerySelector("#fouten")!.TextContent.ShouldContain("Op deze vraag is al geantwoord; zij blijft staan.");
        await visitor.Post(edit, page, [.. head, ("vragen[0].nummer", "2"), ("vragen[0].vraag", "Wordt terugzetten elk jaar getest?"), ("vragen[0].gedeeld", "true")]);
        (await visitor.World.Must(new ShowQuestions("eigen-lijst"))).Questions.ShouldHaveSingleItem().Text.ShouldBe("Wordt terugzetten elk jaar getest?");
    }
}
