// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Management;
using Bundel.Obligations.Register;
using Bundel.Obligations.Signals;
using Bundel.Obligations.Standing;
using Bundel.Tests.Support;

namespace Bundel.Tests.Obligations.Signals;

/// <summary>The signals of one obligation, on both sides of their thresholds.</summary>
public sealed class ObligationSignalTests
{
    private static readonly DateOnly Today = SignalWorld.Today;

    [Theory]
    [InlineData(120, SignalColour.Green)]
    [InlineData(70, SignalColour.Amber)]
    [InlineData(10, SignalColour.Red)]
    public async Task Ri_01_slack_to_the_deadline(int days, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of();
        await signals.World.Must(new RecordDelivery("werk", SignalWorld.Work(Today.AddDays(days))));
        (await signals.Colour("ri-01")).ShouldBe(SignalColour.Unknown);
        await signals.Plan(SignalWorld.Work(Today.AddDays(days)));
        (await signals.Colour("ri-01")).ShouldBe(colour);
    }

    [Theory]
    [InlineData(Status.InUse, "Eigenaar", SignalColour.Green)]
    [InlineData(Status.Planned, "Eigenaar", SignalColour.Amber)]
    [InlineData(Status.Unknown, "Eigenaar", SignalColour.Unknown)]
    [InlineData(Status.NotStarted, "Eigenaar", SignalColour.Red)]
    [InlineData(Status.Planned, null, SignalColour.Red)]
    public async Task Ri_02_what_must_come_first(Status status, string? owner, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of(SignalWorld.With(Today.AddYears(3), DateStatus.Adopted, "bs-oin"));
        foreach (var participant in new[] { "oost", "west" }) await signals.Stand(status, owner, participant: participant, obligation: "bs-oin");
        (await signals.Colour("ri-02")).ShouldBe(colour);
    }

    [Theory]
    [InlineData(14, null, SignalColour.Green)]
    [InlineData(11, null, SignalColour.Amber)]
    [InlineData(5, null, SignalColour.Red)]
    [InlineData(5, "Eigenaar", SignalColour.Green)]
    public async Task Ri_03_no_owner(int months, string? owner, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of(SignalWorld.With(Today.AddMonths(months)));
        foreach (var participant in new[] { "oost", "west" }) await signals.Stand(Status.Planned, owner, participant: participant);
        (await signals.Colour("ri-03")).ShouldBe(colour);
    }

    [Theory]
    [InlineData(3, SignalColour.Green)]
    [InlineData(14, SignalColour.Amber)]
    [InlineData(20, SignalColour.Red)]
    [InlineData(null, SignalColour.Red)]
    public async Task Ri_04_no_or_old_evidence(int? months, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of();
        await signals.Stand(Status.InUse);
        if (months is { } age) await signals.World.Must(new AddEvidence(new EvidenceText(SignalWorld.Law, "Toets", Today.AddMonths(-age), "https://example.nl", ["oost"])));
        (await signals.Colour("ri-04")).ShouldBe(colour);
    }

    [Theory]
    [InlineData("2025-11-01", SignalColour.Green)]
    [InlineData("2025-12-20", SignalColour.Amber)]
    [InlineData("2026-06-01", SignalColour.Red)]
    [InlineData(null, SignalColour.Amber)]
    public async Task Ri_06_the_supplier_after_the_plan_was_made(string? release, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of();
        var work = SignalWorld.Work() with { Supplier = "Leverancier", Release = new DateOnly(2025, 11, 1) };
        await signals.World.Must(new RecordDelivery("werk", work));
        (await signals.Colour("ri-06")).ShouldBe(SignalColour.Unknown);
        await signals.Plan(work);
        await signals.World.Must(new RecordDelivery("werk", work with { Release = release is null ? null : DateOnly.Parse(release) }));
        (await signals.Colour("ri-06")).ShouldBe(colour);
    }

    [Theory]
    [InlineData("2028-03-01", null, SignalColour.Green)]
    [InlineData("2027-03-01", null, SignalColour.Amber)]
    [InlineData("2026-06-01", null, SignalColour.Red)]
    [InlineData("2026-06-01", "B-1", SignalColour.Green)]
    public async Task Ri_07_no_money(string due, string? decision, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of();
        await signals.World.Must(new RecordDelivery("werk", SignalWorld.Work(DateOnly.Parse(due)) with { OneOff = new Money(100), Decision = decision }));
        (await signals.Colour("ri-07")).ShouldBe(colour);
    }

    [Theory]
    [InlineData(60, SignalColour.Green)]
    [InlineData(100, SignalColour.Amber)]
    [InlineData(200, SignalColour.Red)]
    public async Task Ri_09_an_old_standing(int days, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of();
        (await signals.Colour("ri-09")).ShouldBe(SignalColour.Unknown);
        foreach (var participant in new[] { "oost", "west" }) await signals.Stand(Status.Planned, on: Today.AddDays(-days), participant: participant);
        (await signals.Colour("ri-09")).ShouldBe(colour);
    }

    [Fact]
    public async Task Ri_11_a_plan_that_moves()
    {
        await using var signals = await SignalWorld.Of();
        await signals.Plan(SignalWorld.Work());
        (await signals.Colour("ri-11")).ShouldBe(SignalColour.Green);
        await signals.Plan(SignalWorld.Work() with { NotBefore = new DateOnly(2026, 2, 16) });
        (await signals.Colour("ri-11")).ShouldBe(SignalColour.Amber);
        await signals.Plan(SignalWorld.Work() with { NotBefore = new DateOnly(2026, 3, 16) });
        await signals.Plan(SignalWorld.Work() with { NotBefore = new DateOnly(2026, 4, 13) });
        (await signals.Colour("ri-11")).ShouldBe(SignalColour.Red);
    }

    [Theory]
    [InlineData("2027-01-01", DateStatus.Adopted, SignalColour.Green)]
    [InlineData("2027-01-01", DateStatus.Proposed, SignalColour.Amber)]
    [InlineData("2026-01-01", DateStatus.Proposed, SignalColour.Red)]
    public async Task Ri_12_an_uncertain_date(string date, DateStatus status, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of(SignalWorld.With(DateOnly.Parse(date), status));
        (await signals.Colour("ri-12")).ShouldBe(colour);
    }

    [Fact]
    public async Task Ri_12_a_date_that_moved_less_than_a_year_ago()
    {
        var law = SignalWorld.With(new DateOnly(2028, 1, 1));
        var before = new DateVersion(DateKind.Deadline, new DateOnly(2027, 1, 1), DatePrecision.Day, DateStatus.Adopted, "bron", new DateOnly(2023, 1, 1), SupersededBy: "2028-01-01");
        await using var signals = await SignalWorld.Of(law with { Dates = [before, law.Dates[0] with { SeenOn = Today.AddMonths(-3) }] });
        (await signals.Colour("ri-12")).ShouldBe(SignalColour.Amber);
    }

    [Theory]
    [InlineData(14, SignalColour.Green)]
    [InlineData(11, SignalColour.Amber)]
    [InlineData(5, SignalColour.Red)]
    public async Task Ri_15_shared_work_without_an_agreement(int months, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of();
        await signals.World.Must(new RecordDelivery("werk", SignalWorld.Work(Today.AddMonths(months)) with { Clause = null }));
        (await signals.Colour("ri-15")).ShouldBe(colour);
        await signals.World.Must(new RecordDelivery("werk", SignalWorld.Work(Today.AddMonths(months))));
        (await signals.Colour("ri-15")).ShouldBe(SignalColour.Green);
    }

    [Theory]
    [InlineData(Status.Decided, SignalColour.Green)]
    [InlineData(Status.Planned, SignalColour.Amber)]
    [InlineData(Status.Connected, SignalColour.Red)]
    public async Task Ri_16_participants_far_apart(Status first, SignalColour colour)
    {
        await using var signals = await SignalWorld.Of();
        await signals.World.Must(new RecordDelivery("werk", SignalWorld.Work()));
        await signals.Stand(first);
        await signals.Stand(Status.NotStarted, participant: "west");
        (await signals.Colour("ri-16")).ShouldBe(colour);
    }

    [Fact]
    public async Task Be_01_in_use_without_arranged_management()
    {
        await using var signals = await SignalWorld.Of(SignalWorld.With(Today.AddYears(3)) with { Kind = ObligationKind.BuildingBlock });
        (await signals.Colour("be-01")).ShouldBe(SignalColour.Green);
        await signals.Stand(Status.InUse);
        (await signals.Colour("be-01")).ShouldBe(SignalColour.Red);
        (await signals.World.Must(new ShowMatrix())).Lines.Single(line => line.Code == SignalWorld.Law).Unmanaged.ShouldBe([true, false]);
        await signals.World.Must(new RecordCard("kaart", new CardText("Kaart", SignalWorld.Law, "A")));
        (await signals.Colour("be-01")).ShouldBe(SignalColour.Amber);
        await signals.World.Must(new RecordCard("kaart", new CardText("Kaart", SignalWorld.Law, "A", "B", "C", "D", Clause: "art. 1")));
        (await signals.Colour("be-01")).ShouldBe(SignalColour.Green);
    }

    [Fact]
    public async Task The_worst_that_blocks_gives_the_colour_the_others_are_counted_and_the_judgement_stands_beside_it()
    {
        await using var signals = await SignalWorld.Of(SignalWorld.With(Today.AddMonths(5)));
        await signals.Stand(Status.Planned, on: Today.AddDays(-200));
        await signals.World.Must(new ChooseForObligation(SignalWorld.Law, new ChoiceText(Inheritance.Own, Judgement.Green, "Het komt goed")));
        var line = (await signals.World.Must(new ShowSignals())).Lines.Single(found => found.Code == SignalWorld.Law);
        (line.Colour, line.Others, line.Difference).ShouldBe((SignalColour.Red, 1, "de eigenaar is gunstiger dan de signalen"));
    }
}
