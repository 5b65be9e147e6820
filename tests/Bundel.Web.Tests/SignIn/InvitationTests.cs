// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Collaborations.Access;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn;

/// <summary>Giving roles, and inviting who is not here yet.</summary>
public sealed class InvitationTests
{
    [Theory, EveryDatabase]
    public async Task An_invitation_gives_its_role_once_to_the_person_with_the_address_and_the_code(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new AddParticipant("lindehaven", "Lindehaven", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
        var beheerder = await world.As(Role.Beheerder);
        var (guest, stranger) = (await Person(world), await Person(world));
        var made = await world.Must(new Invite(guest.Email.ToUpperInvariant(), Role.Ciso, "lindehaven"), beheerder);

        (await world.Refused(new AcceptInvitation(made.Id, made.Code), stranger.Actor)).ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.Forbidden);
        (await world.Refused(new AcceptInvitation(made.Id, "aaaa-bbbb-cccc-dddd"), guest.Actor)).ShouldHaveSingleItem().Code.ShouldBe("uitnodiging-werkt-niet");
        (await world.Must(new AcceptInvitation(made.Id, made.Code.ToUpperInvariant().Replace('-', ' ')), guest.Actor)).Collaboration.ShouldBe(world.Code);
        (await world.Refused(new AcceptInvitation(made.Id, made.Code), guest.Actor)).ShouldHaveSingleItem();

        var role = (await world.Must(new ListAccess(), beheerder)).Roles.Single(row => row.Email == guest.Email);
        (role.Role, role.Participant).ShouldBe((Role.Ciso, "lindehaven"));
        (await world.Audit()).Select(entry => entry.Payload).ShouldAllBe(payload => !payload.Contains(made.Code) && !payload.Contains(guest.Email, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, EveryDatabase]
    public async Task An_invitation_that_expired_or_was_withdrawn_works_no_more(Database database)
    {
        await using var world = await World.On(database);
        var beheerder = await world.As(Role.Beheerder);
        var guest = await Person(world);
        var expired = await world.Must(new Invite(guest.Email, Role.Lezer, Days: 1), beheerder);
        world.Clock.Advance(TimeSpan.FromDays(1));
        (await world.Refused(new AcceptInvitation(expired.Id, expired.Code), guest.Actor)).ShouldHaveSingleItem();
        var withdrawn = await world.Must(new Invite(guest.Email, Role.Lezer), beheerder);
        await world.Must(new WithdrawInvitation(withdrawn.Id), beheerder);
        (await world.Refused(new AcceptInvitation(withdrawn.Id, withdrawn.Code), guest.Actor)).ShouldHaveSingleItem();
        (await world.Must(new ListAccess(), beheerder)).Invitations.ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task Another_collaborations_beheerder_touches_no_role_and_no_invitation_here(Database database)
    {
        await using var world = await World.On(database);
        await using var other = await world.Beside();
        var (ours, theirs) = (await world.As(Role.Beheerder), await other.As(Role.Beheerder));
        var invitation = await world.Must(new Invite("gast@lindehaven.example", Role.Lezer), ours);
        var role = (await world.Must(new ListAccess(), ours)).Roles.ShouldHaveSingleItem();

        (await other.Refused(new WithdrawInvitation(invitation.Id), theirs)).ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.NotFound);
        (await other.Refused(new WithdrawRole(role.Id), theirs)).ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.NotFound);
        (await other.Refused(new GiveRole(role.Person, Role.Lezer), theirs)).ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Theory, EveryDatabase]
    public async Task The_last_beheerder_stays_and_a_beheerder_is_for_the_whole(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new AddParticipant("lindehaven", "Lindehaven", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
        var beheerder = await world.As(Role.Beheerder);
        var role = (await world.Must(new ListAccess(), beheerder)).Roles.ShouldHaveSingleItem();
        (await world.Refused(new WithdrawRole(role.Id), beheerder)).ShouldHaveSingleItem().Code.ShouldBe("laatste-beheerder");
        (await world.Refused(new GiveRole(role.Person, Role.Beheerder, "lindehaven"), beheerder)).ShouldHaveSingleItem().Code.ShouldBe("beheerder-geheel");
        await world.Must(new GiveRole(role.Person, Role.Controller, "lindehaven"), beheerder);
        (await world.Refused(new GiveRole(role.Person, Role.Controller, "lindehaven"), beheerder)).ShouldHaveSingleItem().Code.ShouldBe("rol-bestaat");
    }

    [Fact]
    public async Task In_a_trial_the_invited_comes_in_with_the_code()
    {
        await using var visitor = await Site.Visit(Role.Beheerder);
        var page = await visitor.Get(visitor.Home + "/toegang/uitnodigen");
        var made = await visitor.Post(visitor.Home + "/toegang/uitnodigen", page, ("emailadres", $"{Guid.NewGuid():N}@gast.example"), ("rol", "Lezer"), ("dagen", "3"));
        var terms = made.QuerySelectorAll("dd").Select(term => term.TextContent.Trim()).ToArray();
        var address = new Uri(terms[0]).AbsolutePath;

        var form = await visitor.Get(address);
        var wrong = await visitor.Post(address, form, ("naam", "Gast"), ("code", "aaaa-bbbb-cccc-dddd"));
        wrong.Body!.TextContent.ShouldContain("Deze uitnodiging werkt niet");
        var home = await visitor.Post(address, form, ("naam", "Gast"), ("code", terms[1]));

        home.Title!.ShouldContain("Samenwerking " + visitor.World.Code);
        (await visitor.Ask(visitor.Home + "/toegang")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<(string Email, Actor Actor)> Person(World world)
    {
        var person = new Person(PersonId.New(), "Gast", $"{Guid.NewGuid():N}@lindehaven.example");
        await world.Db(async db =>
        {
            db.Add(person);
            await db.SaveChangesAsync();
        });
        return (person.Email, (await world.Services.GetRequiredService<ActorFactory>().For(person.Id, null))!);
    }
}
