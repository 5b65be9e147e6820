// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>
/// A role that waits for the person to whom an e-mail address belongs. Works once, until it expires, with the code that was shown when it was made.
/// Stands outside the collaborations, because who accepts has no role in one yet.
/// </summary>
public sealed class Invitation
{
    private Invitation()
    {
    }

    public Invitation(RoleAssignment wanted, string email, string codeHash, DateTime expiresUtc)
    {
        Id = InvitationId.New();
        (CollaborationId, Role, ParticipantId) = (wanted.CollaborationId, wanted.Role, wanted.ParticipantId);
        Email = email;
        CodeHash = codeHash;
        ExpiresUtc = expiresUtc;
    }

    public InvitationId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public Role Role { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string Email { get; private set; } = "";

    public string CodeHash { get; private set; } = "";

    public DateTime ExpiresUtc { get; private set; }

    public DateTime? UsedUtc { get; private set; }

    public bool IsOpen(DateTime now) => UsedUtc is null && now < ExpiresUtc;

    /// <summary>Gives the role to this person and closes the invitation.</summary>
    public RoleAssignment Accept(PersonId person, DateTime now)
    {
        UsedUtc = now;
        return new RoleAssignment(person, CollaborationId, Role, ParticipantId);
    }

    /// <summary>Closes the invitation without anyone having used it.</summary>
    public void Withdraw(DateTime now) => UsedUtc = now;
}
