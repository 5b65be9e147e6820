// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Participants;
using Bundel.Platform;
using Bundel.Web.Tests.Api;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn.Rights;

/// <summary>What belongs to another participant reaches nobody whose role is for one participant: by no route and on no page.</summary>
public sealed class OtherParticipantTests
{
    private const string Theirs = "GEHEIMVANKERKVEEN";
    private const string Own = "EIGENVANLINDEHAVEN";

    [Theory]
    [InlineData(Role.Lezer)]
    [InlineData(Role.Controller)]
    [InlineData(Role.Gegevensbeheerder)]
    [InlineData(Role.Ciso)]
    [InlineData(Role.Griffie)]
    public async Task No_route_and_no_page_shows_what_is_another_participants(Role role)
    {
        await using var visitor = await Cast.Arrive(role, whole: false);
        await Seed(visitor);
        await using var world = await ApiWorld.Of(visitor);
        var texts = new List<(string Where, string Text)>();
        foreach (var route in ApiWorld.Routes.Where(route => route.Method == "GET" && route.UseCase.NeedsCollaboration))
        {
            foreach (var code in new[] { Cast.OwnCode, Cast.OtherCode })
            {
                using var answer = await world.Client.SendAsync(world.RequestIn(route, visitor.World.Code, ApiWorld.ExampleWith(route, ("deelnemer", code), ("maatstaf", "werkplekken"), ("tekst", Theirs))));
                texts.Add(($"{route.Path} {code}", await answer.Content.ReadAsStringAsync()));
            }
        }

        foreach (var page in PageOfHost.All.Where(page => page.IsOfCollaboration))
        {
            foreach (var code in new[] { Cast.OwnCode, Cast.OtherCode })
            {
                using var answer = await visitor.Ask(page.AddressIn(visitor.World.Code).Replace("/" + Cast.OwnCode, "/" + code, StringComparison.Ordinal).Replace("/onbekend", "/werkplekken", StringComparison.Ordinal));
                texts.Add(($"{page.Template} {code}", await answer.Content.ReadAsStringAsync()));
            }
        }

        texts.Where(found => found.Text.Contains(Theirs, StringComparison.Ordinal) && !found.Where.Contains("zoek", StringComparison.Ordinal)).Select(found => found.Where).ShouldBeEmpty();
        texts.ShouldContain(found => found.Text.Contains(Own, StringComparison.Ordinal), "else the test would prove nothing");
    }

    private static async Task Seed(Visitor visitor)
    {
        var world = visitor.World;
        await world.Must(new AddMeasure("werkplekken", new MeasureText("Werkplekken", "werkplek"), "Elke werkplek telt.", new DateOnly(2020, 1, 1)));
        foreach (var (code, text) in new[] { (Cast.OwnCode, Own), (Cast.OtherCode, Theirs) })
        {
            await world.Must(new RecordVatProfile(code, new DateOnly(2026, 1, 1), 10, 20, text));
            await world.Must(new RecordValues("werkplekken", new DateOnly(2026, 1, 1), text, [new ValueInput(code, 12)]));
        }
    }
}
