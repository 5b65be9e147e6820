// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Organisations.Reorganisations;
using Bundel.Collaborations.Participants;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Norms;
using Bundel.Obligations.Norms.Assessing;
using Bundel.Obligations.Roadmaps;
using Bundel.Obligations.Signals;
using Bundel.Tests.Support;

namespace Bundel.Tests.Obligations.Signals;

/// <summary>The signals of people and organisations, on both sides of their thresholds; one of them on published counts.</summary>
public sealed class OrganisationSignalTests
{
    private static readonly DateOnly Today = SignalWorld.Today;

    [Theory]
    [InlineData(2, SignalColour.Green)]
    [InlineData(3, SignalColour.Amber)]
    [InlineData(4, SignalColour.Red)]
    public async Task Ri_05_too_few_people(int deliveries, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of();
        await signals.World.Must(new RecordCapacity([new CapacityText("ssc", "beheer", 1, 2)]));
        for (var i = 0; i < deliveries; i++) await signals.World.Must(new RecordDelivery($"werk-{i}", SignalWorld.Work()));
        await signals.World.Must(new RecordThresholds(new Dictionary<string, decimal> { ["ri-05.rood"] = 0.99m }));
        await signals.World.Must(new MakePlan("Plan"));
        (await signals.AtOrganisation("ri-05")).ShouldBe(colour);
    }

    [Theory]
    [InlineData(14, null, SignalColour.Green)]
    [InlineData(10, null, SignalColour.Amber)]
    [InlineData(10, 20, SignalColour.Red)]
    public async Task Ri_08_a_reorganisation(int months, int? dueDays, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of();
        var date = new DateOnly(Today.Year, 1, 1).AddMonths(months + 1);
        await signals.World.Must(new RecordReorganisation(new ReorganisationInput(ReorganisationKind.Merger, date, ["oost"], [new SuccessorInput("dijkstad", "Dijkstad")], "Zuid")));
        if (dueDays is { } days)
        {
            await signals.World.Must(new RecordCapacity([new CapacityText("oost", "beheer", 1), new CapacityText("west", "beheer", 1)]));
            await signals.World.Must(new RecordDelivery("werk", new DeliveryText("Werk", [SignalWorld.Law], ["oost"], DeliveryMode.Each, WeeksAlone: 4, Demands: [new SkillDemand("beheer", 1, true)], Due: Today.AddDays(days))));
            await signals.World.Must(new MakePlan("Plan"));
        }

        (await signals.AtOrganisation("ri-08", "oost")).ShouldBe(colour);
    }

    [Theory]
    [InlineData(5, SignalColour.Green)]
    [InlineData(6, SignalColour.Amber)]
    [InlineData(9, SignalColour.Red)]
    public async Task Ri_10_too_much_at_once(int deliveries, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of();
        for (var i = 0; i < deliveries; i++) await signals.World.Must(new RecordDelivery($"werk-{i}", new DeliveryText("Werk", [SignalWorld.Law], ["oost"], DeliveryMode.Each, WeeksAlone: 2)));
        await signals.World.Must(new MakePlan("Plan"));
        (await signals.AtOrganisation("ri-10", "oost")).ShouldBe(colour);
    }

    [Theory]
    [InlineData(2, SignalColour.Green)]
    [InlineData(1, SignalColour.Amber)]
    [InlineData(0, SignalColour.Red)]
    [InlineData(null, SignalColour.Unknown)]
    public async Task Ri_14_one_person_knows_it(int? people, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of();
        await signals.World.Must(new RecordDelivery("werk", SignalWorld.Work()));
        await signals.World.Must(new RecordCapacity([new CapacityText("ssc", "beheer", 1, people)]));
        await signals.World.Must(new MakePlan("Plan"));
        (await signals.AtOrganisation("ri-14")).ShouldBe(colour);
    }

    /// <summary>ENSIA 2018, counted on 6 December with 25 days left of half a year: everyone at zero is red, whoever is half way is amber, and nobody who is done is called.</summary>
    [Fact]
    public async Task Ri_13_would_have_named_the_questionnaires_that_stood_at_zero_in_december_2018()
    {
        var published = File.ReadLines(TestData.File("obligations/published_figures.csv")).Where(line => line.StartsWith("\"ENSIA 2018 ", StringComparison.Ordinal)).ToList();
        await using var signals = await SignalWorld.Of();
        string[] bands = ["0%", "<50%", "50-70%", "70-100%", "100%"];
        int[] answered = [0, 5, 12, 17, 20];
        foreach (var band in bands.Index()) await signals.World.Must(new AddParticipant($"groep-{band.Index}", $"Groep {band.Index}", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
        await signals.World.Must(new RecordQuestionnaire("ensia", new QuestionnaireText("ENSIA", Today.AddDays(-158), Today.AddDays(25), [.. Enumerable.Range(1, 20).Select(i => new Question(i.ToString(CultureInfo.InvariantCulture), "Vraag?"))])));
        foreach (var (at, count) in answered.Index().Where(band => band.Item > 0))
            await signals.World.Must(new RecordAnswers("ensia", [.. Enumerable.Range(1, count).Select(i => new AnswerInput(i.ToString(CultureInfo.InvariantCulture), Answer.Yes))], $"groep-{at}"));
        var colours = new List<SignalColour>();
        foreach (var band in bands.Index()) colours.Add(await signals.AtOrganisation("ri-13", $"groep-{band.Index}"));
        colours.ShouldBe([SignalColour.Red, SignalColour.Amber, SignalColour.Amber, SignalColour.Green, SignalColour.Green]);
        int Red(string registration) => bands.Zip(colours).Where(pair => pair.Second == SignalColour.Red).Sum(pair => Count(published, registration, pair.First));
        (Red("BAG"), Red("BGT"), Red("BRO")).ShouldBe((109, 116, 252));
    }

    private static int Count(List<string> published, string registration, string band) =>
        int.Parse(published.Single(line => line.Contains($"{registration} questionnaires filled {band} ")).Split("\",")[1].Split(',')[0], CultureInfo.InvariantCulture);
}
