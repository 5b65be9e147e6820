// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json;
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Calendar;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Management;
using Bundel.Obligations.Publishing;
using Bundel.Obligations.Roadmaps;
using Bundel.Obligations.Signals;
using Bundel.Obligations.Standing;
using Bundel.Tests.Collaborations;
using Bundel.Tests.Obligations.Standing;
using Bundel.Tests.Support;

namespace Bundel.Tests.Obligations;

/// <summary>What leaves the collaboration, and work that comes from elsewhere.</summary>
public sealed class PublishingTests
{
    [Theory, EveryDatabase]
    public async Task A_secret_address_gives_the_calendar_until_it_is_withdrawn(Database database)
    {
        await using var world = await StatusTests.Two(database);
        await world.Must(new RecordStatuses([new StatusInput("bs-digid", Status.InUse, "oost"), new StatusInput("bs-digid", Status.NotStarted, "west")]));
        var made = await world.Must(new MakeAddress("Agenda", "oost"));
        Encoding.UTF8.GetString((await world.Must(new ShowFeed(made.Secret, FeedFormat.Calendar))).Content).ShouldStartWith("BEGIN:VCALENDAR");
        using var feed = JsonDocument.Parse((await world.Must(new ShowFeed(made.Secret, FeedFormat.Changes))).Content);
        feed.RootElement.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        string?[] texts = [.. feed.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("content_text").GetString())];
        texts.ShouldContain("Oost: in gebruik");
        texts.ShouldNotContain("West: niet begonnen");
        (await world.Refused(new ShowFeed(made.Secret, FeedFormat.Calendar, new DateOnly(2026, 1, 1), new DateOnly(2036, 1, 1)))).Codes().ShouldBe(["periode-te-lang"]);
        await world.Must(new WithdrawAddress(made.Id));
        (await world.Refused(new ShowFeed(made.Secret, FeedFormat.Calendar))).Codes().ShouldBe(["niet-gevonden"]);
    }

    [Fact]
    public async Task Progress_is_public_only_when_the_collaboration_chose_so()
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        (await world.Refused(new ShowPublicProgress())).Codes().ShouldBe(["niet-gevonden"]);
        await world.Must(new RecordThresholds(new Dictionary<string, decimal>(), PublicProgress: true));
        (await world.Must(new ShowPublicProgress())).Themes.Sum(line => line.Unknown).ShouldBeGreaterThan(50);
    }

    [Theory, EveryDatabase]
    public async Task A_finding_of_another_instrument_becomes_one_delivery(Database database)
    {
        await using var world = await StatusTests.Two(database);
        var finding = new ProposeDelivery(ProposalOrigin.Bag, "adressen", "Adressen herstellen", 2, ["bag-01"], ["oost"]);
        (await world.Must(finding)).Path.ShouldBe("verplichtingen/opleveringen/adressen-herstellen");
        (await world.Refused(finding)).Codes().ShouldBe(["oplevering-bestaat"]);
        var delivery = (await world.Must(new ListDeliveries())).ShouldHaveSingleItem();
        (delivery.Text.Origin, delivery.Text.OriginReference, delivery.Text.Obligations.Single()).ShouldBe((DeliveryOrigin.Bag, "adressen", "bag-01"));
        (await world.Refused(finding with { Title = "Anders", Participants = ["weg"], Obligations = ["weg"] })).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_ends_and_what_comes_back_stands_in_the_plan()
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        await world.Must(new RecordCapacity([new CapacityText("ssc", "beheer", 1)]));
        await world.Must(new RecordDelivery("box", new DeliveryText("Box", [], [], Weeks: 4, Demands: [new SkillDemand("beheer")])));
        await world.Must(new RecordCard("digid", new CardText("DigiD", "bs-digid", Expiries: [new Expiry(ExpiryKind.Duty, "Assessment", new DateOnly(2026, 2, 27), null, 3, 2, "beheer")])));
        var plan = await world.Must(new MakePlan("Plan"));
        plan.Tasks.Where(task => task.IsDuty).Select(task => task.Name).ShouldBe(["Assessment (DigiD)", "Assessment (DigiD)"]);
        plan.Late.ShouldBeEmpty();
        (await world.Refused(new RecordDelivery("beheer-x", new DeliveryText("X", [], [], Weeks: 1)))).Codes().ShouldBe(["code-bezet"]);
    }
}
