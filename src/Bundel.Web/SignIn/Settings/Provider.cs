// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.SignIn.Settings;

/// <summary>One identity provider: who it is, how Bundel proves itself to it, and what its groups give.</summary>
public sealed record Provider(string Code, string Name, Uri Issuer, string ClientId)
{
    /// <summary>The private key with which Bundel signs (PEM, RSA or P-256).</summary>
    public string? KeyFile { get; init; }

    public string? KeyId { get; init; }

    /// <summary>A file with a shared secret; only with <see cref="Relaxation.SharedSecret"/>.</summary>
    public string? SecretFile { get; init; }

    /// <summary>Certificates to trust for this provider (PEM), for one that no public authority vouches for.</summary>
    public string? TrustFile { get; init; }

    /// <summary>Domains of the e-mail addresses of its people.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>Levels of assurance that are enough, the wanted one first.</summary>
    public IReadOnlyList<string> AcrValues { get; init; } = [];

    public string GroupsClaim { get; init; } = "groups";

    public IReadOnlyList<GroupRole> GroupRoles { get; init; } = [];

    public IReadOnlyList<ClientApplication> Applications { get; init; } = [];

    public IReadOnlyList<RelaxationChoice> Relaxations { get; init; } = [];

    /// <summary>Other addresses to which a form leads on its way to this provider.</summary>
    public IReadOnlyList<Uri> OtherAddresses { get; init; } = [];

    /// <summary>Name of the authentication scheme.</summary>
    public string Scheme => "oidc-" + Code;

    public bool Allows(Relaxation relaxation) => Relaxations.Any(choice => choice.Relaxation == relaxation);
}

/// <summary>Members of a group have a role, for the whole collaboration or for one participant.</summary>
public sealed record GroupRole(string Group, RoleGrant Grant);

/// <summary>A program that gets access tokens of this provider (client credentials), and the role that bounds their scopes.</summary>
public sealed record ClientApplication(string ClientId, string Name, RoleGrant Grant);
