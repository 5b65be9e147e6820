// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Register;
using Bundel.Obligations.Roadmaps;
using Bundel.Obligations.Signals;
using Bundel.Obligations.Standing;
using Bundel.Tests.Obligations.Standing;
using Bundel.Tests.Support;

namespace Bundel.Tests.Obligations.Signals;

/// <summary>Two participants and one law of their own, "wet", on 15 January 2026; asks what colour a signal gives.</summary>
internal sealed class SignalWorld(World world) : IAsyncDisposable
{
    public const string Law = "wet";

    public static readonly DateOnly Today = new(2026, 1, 15);

    public World World => world;

    public static async Task<SignalWorld> Of(Obligation? law = null)
    {
        var made = new SignalWorld(await StatusTests.Two(Database.Sqlite));
        await made.World.Must(new RecordObligation(law ?? With(Today.AddYears(3)), "Eigen wet"));
        return made;
    }

    /// <summary>The law with a deadline.</summary>
    public static Obligation With(DateOnly deadline, DateStatus status = DateStatus.Adopted, params string[] after) => new()
    {
        Code = Law,
        Name = "Eigen wet",
        Forces = [new ForceFor(OrganisationKind.Gemeente, BindingForce.Law)],
        Dates = [new DateVersion(DateKind.Deadline, deadline, DatePrecision.Day, status, "bron", new DateOnly(2024, 1, 1))],
        After = after,
    };

    public Task Stand(Status status, string? owner = null, DateOnly? on = null, string participant = "oost", string obligation = Law) =>
        world.Must(new RecordStatuses([new StatusInput(obligation, status, participant, on ?? Today, owner)]));

    /// <summary>Work for the law by the service centre, four weeks with one person.</summary>
    public static DeliveryText Work(DateOnly? due = null) => new("Werk", [Law], [], DeliveryMode.Together, 4, Demands: [new SkillDemand("beheer")], Due: due, Clause: "art. 1");

    public async Task Plan(DeliveryText work, string name = "Plan")
    {
        await world.Must(new RecordDelivery("werk", work));
        await world.Must(new RecordCapacity([new CapacityText("ssc", "beheer", 1, 2)]));
        await world.Must(new MakePlan(name));
    }

    /// <summary>The worst colour of this signal on the law, or green when it does not speak.</summary>
    public async Task<SignalColour> Colour(string signal, string obligation = Law) =>
        Worst((await world.Must(new ShowSignals())).Lines.Where(line => line.Code == obligation).SelectMany(line => line.Findings), signal);

    /// <summary>The worst colour of this signal on an organisation.</summary>
    public async Task<SignalColour> AtOrganisation(string signal, string? participant = null) =>
        Worst((await world.Must(new ShowSignals())).Organisations.Where(finding => participant is null || finding.Participant == participant), signal);

    public ValueTask DisposeAsync() => world.DisposeAsync();

    private static SignalColour Worst(IEnumerable<Finding> findings, string signal) => findings.Where(finding => finding.Signal == signal).Select(finding => finding.Colour).DefaultIfEmpty(SignalColour.Green).Min();
}
