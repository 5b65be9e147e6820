// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Platform;
using Bundel.Web.Tests.SignIn.Idp;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn;

/// <summary>Sessions over https: their cookie, their end, and what may be seen of them.</summary>
public sealed class SessionTests(SecureSite site) : IClassFixture<SecureSite>
{
    [Fact]
    public async Task The_cookie_is_bound_to_this_host_over_https_and_out_of_reach_of_scripts()
    {
        using var visitor = await SignedIn();
        var session = visitor.SetCookies.Single(cookie => cookie.StartsWith("__Host-bundel=", StringComparison.Ordinal));
        foreach (var part in new[] { "path=/", "secure", "httponly", "samesite=lax" }) session.ShouldContain(part, Case.Insensitive);
        session.ShouldNotContain("domain=", Case.Insensitive);
        session.ShouldNotContain("expires=", Case.Insensitive);
        visitor.SetCookies.ShouldAllBe(cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal) && cookie.Contains("secure", StringComparison.OrdinalIgnoreCase) && cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_cookie_of_a_form_is_strict()
    {
        using var visitor = site.Visitor();
        (await visitor.Get("/aanmelden")).Dispose();
        visitor.SetCookies.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            cookie => cookie.ShouldStartWith("__Host-bundel-formulier="),
            cookie => cookie.ShouldContain("samesite=strict", Case.Insensitive));
    }

    [Fact]
    public async Task The_database_holds_no_key_of_a_session_and_no_readable_ticket()
    {
        using var visitor = await SignedIn();
        var sessions = await site.World.Db(db => db.Set<Session>().AsNoTracking().ToListAsync());
        sessions.ShouldNotBeEmpty();
        sessions.ShouldAllBe(session => session.KeyHash.Length == 64);
        sessions.ShouldAllBe(session => !System.Text.Encoding.UTF8.GetString(session.Ticket).Contains(site.Provider.Identity.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(29, 60, true)]
    [InlineData(31, 60, false)]
    [InlineData(0, 599, true)]
    [InlineData(0, 601, false)]
    public async Task A_session_ends_after_half_an_hour_of_silence_and_after_ten_hours_whatever_happens(int silent, int old, bool lasts)
    {
        using var visitor = await SignedIn();
        var id = (await site.World.Db(db => db.Set<Session>().AsNoTracking().ToListAsync())).MaxBy(session => session.StartedUtc)!.Id;
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await site.World.Db(db => db.Set<Session>().Where(session => session.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenUtc, now.AddMinutes(-silent)).SetProperty(row => row.StartedUtc, now.AddMinutes(-old))));

        using var answer = await visitor.Once("/account");

        answer.StatusCode.ShouldBe(lasts ? HttpStatusCode.OK : HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_beheerder_sees_who_is_signed_in_and_ends_a_session()
    {
        using var other = await SignedIn("bundel-controllers");
        var theirs = (await site.World.Db(db => db.Set<Session>().AsNoTracking().ToListAsync())).MaxBy(session => session.StartedUtc)!;
        using var beheerder = await SignedIn("bundel-beheer");

        using var ended = await beheerder.Send($"/{site.World.Code}/toegang/intrekken/sessie/{theirs.Id}");

        (await ended.Content.ReadAsStringAsync()).ShouldContain("De sessie is beëindigd");
        using var answer = await other.Once("/account");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.World.Audit()).Last().UseCase.ShouldBe("sessie-beeindigen");
    }

    [Fact]
    public async Task A_person_ends_the_own_session_elsewhere()
    {
        using var here = await SignedIn("bundel-controllers");
        using var there = site.Visitor();
        (await there.SignIn(site.Provider.Identity.Email)).Dispose();
        using var page = await here.Get("/account");
        (await page.Content.ReadAsStringAsync()).ShouldContain("Dit is uw sessie hier");

        var person = await site.World.Db(db => db.Set<Person>().SingleAsync(row => row.Email == site.Provider.Identity.Email));
        var actor = Actor.ForPerson(person.Id, person.Name, null, [], null);
        var sessions = await site.World.Must(new ListOwnSessions(), actor);
        sessions.Count.ShouldBe(2);
        await site.World.Must(new EndOwnSession(sessions[0].Id), actor);

        using var first = await here.Once("/account");
        using var second = await there.Once("/account");
        new[] { first.StatusCode, second.StatusCode }.Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Redirect]);
        (await site.World.Refused(new EndOwnSession(sessions[1].Id), Actor.ForPerson(PersonId.New(), "Ander", null, [], null))).ShouldHaveSingleItem().Kind.ShouldBe(Bundel.Kernel.ProblemKind.NotFound);
    }

    private async Task<SecureVisitor> SignedIn(string group = "bundel-controllers")
    {
        var name = Guid.NewGuid().ToString("N")[..12];
        site.Provider.Identity = new TestIdentity(name, "Persoon " + name, name + "@lindehaven.example") { Groups = [group] };
        site.Provider.Do(new Faults());
        var visitor = site.Visitor();
        (await visitor.SignIn(site.Provider.Identity.Email)).Dispose();
        return visitor;
    }
}
