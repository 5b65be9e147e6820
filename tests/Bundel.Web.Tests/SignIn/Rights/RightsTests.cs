// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Platform;
using Bundel.Web.Tests.Api;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn.Rights;

/// <summary>
/// The permission matrix, measured: every route and page, every role, for the whole and for one participant.
/// In every run each role asks a quarter of the same elsewhere, in turn, so that every route and page of another collaboration is asked for by five; in the long run by all.
/// </summary>
public sealed class RightsTests
{
    private const int InTurn = 4;

    [Fact]
    public Task Every_route_does_for_every_role_what_its_permission_says() => AskEveryRoute(InTurn);

    [Fact(Explicit = true)]
    public Task No_route_of_another_collaboration_opens_to_any_role() => AskEveryRoute(1);

    [Fact]
    public async Task Every_page_shows_the_roles_of_the_document_and_nobody_a_page_of_another_collaboration() => RightsDocument.Compare(RightsDocument.Make(await OpenEveryPage(InTurn)));

    [Fact(Explicit = true)]
    public Task No_page_of_another_collaboration_opens_to_any_role() => OpenEveryPage(1);

    [Fact]
    public async Task Without_signing_in_only_the_way_in_the_manual_and_what_was_made_public_open()
    {
        PageOfHost.All.Where(page => page.IsOpen).Select(page => page.Template).ShouldBe(["/aanmelden", "/api/v1/documentatie", "/hulp", "/hulp/ontwerp", "/hulp/{code}", "/kennisbank", "/kennisbank/{code}", "/openbaar/{code}/verplichtingen", "/uitnodiging/{uitnodiging:guid}"], ignoreOrder: true);
        await using var visitor = await Site.Visit(Role.Beheerder);
        using var nobody = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = visitor.Site };
        foreach (var page in PageOfHost.All.Where(page => !page.IsOpen))
        {
            using var answer = await nobody.GetAsync(page.AddressIn(visitor.World.Code));
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, page.Template);
            answer.Headers.Location!.ToString().ShouldContain("/aanmelden?terug=", Case.Sensitive, page.Template);
        }
    }

    private static async Task AskEveryRoute(int inTurn)
    {
        var faults = new List<string>();
        await using var elsewhere = await Site.Visit(Role.Lezer);
        foreach (var (cast, (role, whole)) in Cast.All.Index())
        {
            await using var world = await ApiWorld.Of(await Cast.Arrive(role, whole));
            foreach (var (number, route) in ApiWorld.Routes.Index())
            {
                using var answer = await world.Client.SendAsync(world.RequestFor(route));
                var refused = answer.StatusCode == HttpStatusCode.Forbidden && (await answer.Content.ReadAsStringAsync()).Contains("U hebt geen recht voor", StringComparison.Ordinal);
                var may = route.UseCase.NeedsCollaboration ? Cast.May(route.UseCase.Permission, role, whole) : route.UseCase.Permission == OutsidePermissions.None;
                if (refused == may || (int)answer.StatusCode >= 500) faults.Add($"{role} {(whole ? "geheel" : "deelnemer")}: {route.Method} {route.Path} gave {(int)answer.StatusCode}");
                if (!route.UseCase.NeedsCollaboration || (number + cast) % inTurn != 0) continue;
                using var other = await world.Client.SendAsync(world.RequestIn(route, elsewhere.World.Code));
                if (other.StatusCode != HttpStatusCode.NotFound) faults.Add($"{role}: {route.Method} {route.Path} of another collaboration gave {(int)other.StatusCode}");
            }
        }

        faults.ShouldBeEmpty();
    }

    /// <summary>Whom every page opened to.</summary>
    private static async Task<IReadOnlyDictionary<(string Page, Role Role, bool Whole), bool>> OpenEveryPage(int inTurn)
    {
        var faults = new List<string>();
        var seen = new Dictionary<(string Page, Role Role, bool Whole), bool>();
        await using var elsewhere = await Site.Visit(Role.Lezer);
        foreach (var (cast, (role, whole)) in Cast.All.Index())
        {
            await using var visitor = await Cast.Arrive(role, whole);
            foreach (var (number, page) in PageOfHost.All.Where(page => page.IsOfCollaboration).Index())
            {
                using var answer = await visitor.Ask(page.AddressIn(visitor.World.Code));
                seen[(page.Template, role, whole)] = answer.StatusCode != HttpStatusCode.Forbidden;
                if ((int)answer.StatusCode >= 500) faults.Add($"{role}: {page.Template} gave {(int)answer.StatusCode}");
                if ((number + cast) % inTurn != 0) continue;
                using var other = await visitor.Ask(page.AddressIn(elsewhere.World.Code));
                if (other.StatusCode != HttpStatusCode.NotFound) faults.Add($"{role}: {page.Template} of another collaboration gave {(int)other.StatusCode}");
            }
        }

        faults.ShouldBeEmpty();
        return seen;
    }
}
