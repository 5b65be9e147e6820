// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Collaborations;

public sealed class ServiceTests
{
    private static readonly ServiceText Workplace = new("Werkplek basis", "werkplek", ServicePackage.Basis, VatRegime.Taxed, "0.4", "Teamleider");

    [Theory, EveryDatabase]
    public async Task A_service_is_added_changed_and_given_a_last_day(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new AddService("werkplek", Workplace));
        (await world.Refused(new AddService("werkplek", Workplace))).Codes().ShouldBe(["code-bezet"]);
        await world.Must(new ChangeService("werkplek", Workplace with { Package = ServicePackage.Plus, EndsOn = new DateOnly(2027, 12, 31), Owner = " " }));
        var shown = (await world.Must(new ShowService("werkplek"))).Text;
        (shown.Package, shown.EndsOn, shown.Owner).ShouldBe((ServicePackage.Plus, new DateOnly(2027, 12, 31), null));
    }

    [Fact]
    public async Task A_code_that_is_a_page_beside_the_list_is_refused()
    {
        await using var world = await World.On(Database.Sqlite);
        (await world.Refused(new AddService("nieuw", Workplace))).Codes().ShouldBe(["code-bezet"]);
    }

    [Theory, EveryDatabase]
    public async Task Who_changes_an_older_revision_is_refused(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new AddService("werkplek", Workplace));
        var seen = (await world.Must(new ShowService("werkplek"))).Revision;
        await world.Must(new ChangeService("werkplek", Workplace with { Name = "Eerst" }, seen));
        (await world.Refused(new ChangeService("werkplek", Workplace with { Name = "Daarna" }, seen))).Codes().ShouldBe(["gelijktijdig-gewijzigd"]);
        (await world.Must(new ShowService("werkplek"))).Text.Name.ShouldBe("Eerst");
    }

    [Theory]
    [InlineData("0.4", true)]
    [InlineData("0.10", true)]
    [InlineData("6.71a", true)]
    [InlineData("9.1", false)]
    [InlineData("0,4", false)]
    [InlineData("overhead", false)]
    public void A_taakveld_has_its_own_notation(string text, bool valid) => TaskFields.IsValid(text).ShouldBe(valid);
}
