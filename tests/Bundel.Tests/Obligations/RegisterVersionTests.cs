// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Register;
using Bundel.Obligations.Register.Versions;
using Bundel.Obligations.Standing;
using Bundel.Tests.Collaborations;
using Bundel.Tests.Obligations.Standing;
using Bundel.Tests.Support;

namespace Bundel.Tests.Obligations;

/// <summary>A new version of the shipped register beside the one that a collaboration knew.</summary>
public sealed class RegisterVersionTests
{
    [Theory, EveryDatabase]
    public async Task Every_version_is_laid_beside_the_one_before_with_what_it_touches(Database database)
    {
        await using var world = await StatusTests.Two(database);
        (await world.Must(new ShowRegisterVersion())).Known.ShouldBeEmpty();
        await Knew(world, "2026-05", [.. Rows("bs-digid").Select(row => row.Code == "aia-04" ? row with { Supervisor = "Eerst een ander" } : row), ShippedRegister.Rows[0] with { Code = "oud-01", Name = "Vervallen rij" }]);
        await world.Must(new RecordDelivery("ai", new DeliveryText("AI op orde", ["aia-04"], [], Weeks: 2)));
        await world.Must(new RecordStatuses([new StatusInput("aia-04", Status.Planned, "oost")]));
        var view = await world.Must(new ShowRegisterVersion());
        view.Lines.Select(line => (line.Code, line.Change)).ShouldBe([("aia-04", RowChange.Changed), ("bs-digid", RowChange.Added), ("oud-01", RowChange.Dropped)], ignoreOrder: true);
        var changed = view.Lines.Single(line => line.Change == RowChange.Changed);
        changed.Differences.ShouldHaveSingleItem().ShouldStartWith("toezichthouder: Eerst een ander →");
        changed.Touches.ShouldContain("oplevering AI op orde");
        changed.Touches.ShouldContain("de stand van 1 deelnemer");
        (await world.Must(new ShowAttention())).ShouldContain(item => item.Subject == "Register van verplichtingen");

        await world.Must(new TakeNoteOfRegister());
        var known = await world.Must(new ShowRegisterVersion());
        (known.IsNew, known.Known.Select(row => row.Version)).ShouldSatisfyAllConditions(pair => pair.IsNew.ShouldBeFalse(), pair => pair.Item2.ShouldBe([ShippedRegister.Source.Version, "2026-05"]));
        (await world.Must(new ShowAttention())).ShouldNotContain(item => item.Subject == "Register van verplichtingen");
        (await world.Refused(new TakeNoteOfRegister())).Codes().ShouldBe(["versie-bekend"]);

        world.Clock.Advance(TimeSpan.FromDays(1));
        await Knew(world, "2027-02", Rows("bs-oin"));
        (await world.Must(new ShowRegisterVersion())).Lines.Select(line => (line.Code, line.Change)).ShouldBe([("bs-oin", RowChange.Added)]);
    }

    [Fact]
    public async Task A_deviation_of_ones_own_is_named_and_goes_on()
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        var shipped = (await world.Must(new ShowObligation("bs-digid"))).Row.Obligation;
        await world.Must(new RecordObligation(shipped with { Supervisor = "Wij zelf" }, "Afgesproken"));
        await Knew(world, "2026-05", [.. ShippedRegister.Rows.Select(row => row.Code == "bs-digid" ? row with { Theme = "anders" } : row)]);
        (await world.Must(new ShowRegisterVersion())).Lines.ShouldHaveSingleItem().Touches.ShouldContain("uw afwijking van het register, die blijft gelden (Afgesproken)");
        (await world.Must(new ShowObligation("bs-digid"))).Row.Obligation.Supervisor.ShouldBe("Wij zelf");
    }

    private static Obligation[] Rows(string without) => [.. ShippedRegister.Rows.Where(row => row.Code != without)];

    private static Task Knew(World world, string version, Obligation[] rows) => world.Db(async db =>
    {
        db.Add(new KnownVersion(world.Collaboration, version, rows, "test", world.Clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync();
    });
}
