// SPDX-License-Identifier: EUPL-1.2
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Web.Tests.Support;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Web.Tests.SignIn.Rights;

/// <summary>Everyone who can be someone in a collaboration: each role for the whole of it, and for one participant.</summary>
internal static class Cast
{
    public const string OwnCode = "lindehaven";
    public const string OtherCode = "kerkveen";

    public static IReadOnlyList<(Role Role, bool Whole)> All { get; } =
        [.. from role in Enum.GetValues<Role>() from whole in new[] { true, false } select (role, whole)];

    /// <summary>A visitor with this role in a collaboration of its own, with two participants of which the first is the own one.</summary>
    public static Task<Visitor> Arrive(Role role, bool whole) => whole ? WholeVisit(role) : Site.Visit(role, Participants);

    /// <summary>What this actor may by the permissions; the only other rule is that everyone who is signed in may what takes no permission.</summary>
    public static bool May(Permission permission, Role role, bool whole) =>
        permission == OutsidePermissions.None || (permission.IsCarriedBy(role) && (whole || !permission.WholeOnly));

    private static async Task<Visitor> WholeVisit(Role role)
    {
        var visitor = await Site.Visit(role);
        await Participants(visitor.World);
        return visitor;
    }

    private static async Task<ParticipantId> Participants(World world)
    {
        foreach (var code in new[] { OwnCode, OtherCode })
            await world.Must(new AddParticipant(code, "Gemeente " + code, OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
        return await world.Db(db => db.Set<Participant>().Where(row => row.Code == OwnCode).Select(row => row.Id).SingleAsync());
    }
}
