// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.SignIn.Oidc;

/// <summary>What an identity token says of a person, after the checks of the profile.</summary>
internal sealed record IdentityClaims(string Subject, string Name, string Email, IReadOnlySet<string> Groups)
{
    public static Result<IdentityClaims> Read(ClaimsPrincipal token, Provider provider)
    {
        var email = EmailAddress.Normal(token.FindFirstValue("email") ?? "");
        if (!provider.Allows(Relaxation.NoAcr) && !provider.AcrValues.Contains(token.FindFirstValue("acr") ?? "", StringComparer.Ordinal)) return Refuse("niveau-te-laag");
        if (!provider.Domains.Contains(EmailAddress.Domain(email), StringComparer.OrdinalIgnoreCase)) return Refuse("domein-onjuist");
        if (!provider.Allows(Relaxation.UnverifiedEmail) && !string.Equals(token.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase)) return Refuse("emailadres-ongeverifieerd");
        if (token.FindAll("aud").Skip(1).Any() && token.FindFirstValue("azp") != provider.ClientId) return Refuse("bestemming-onjuist");
        return token.FindFirstValue("sub") is { Length: > 0 } subject
            ? new IdentityClaims(subject, token.FindFirstValue("name") is { Length: > 0 } name ? name : email, email, token.FindAll(provider.GroupsClaim).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal))
            : Refuse("onderwerp-ontbreekt");
    }

    private static Problem Refuse(string code) => new(code, code) { Kind = ProblemKind.Forbidden };
}
