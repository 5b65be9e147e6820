// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Bundel.Web.SignIn;

/// <summary>What the ticket of a session says: who, and by which provider.</summary>
public static class SignInTicket
{
    public const string PersonClaim = "persoon";
    public const string ProviderClaim = "aanbieder";
    public const string SessionClaim = "sessie";

    /// <summary>A person who signed in at a provider, or (empty) was chosen in a trial.</summary>
    public static ClaimsPrincipal PrincipalOf(PersonId person, string name, string provider) => new(new ClaimsIdentity(
        [
            new Claim(PersonClaim, person.ToString()),
            new Claim(ClaimTypes.Name, name),
            new Claim(ProviderClaim, provider),
            new Claim(SessionClaim, SessionId.New().ToString()),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));

    public static PersonId? PersonOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(PersonClaim), out var value) ? new PersonId(value) : null;

    public static SessionId? SessionOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(SessionClaim), out var value) ? new SessionId(value) : null;

    public static string ProviderOf(ClaimsPrincipal user) => user.FindFirstValue(ProviderClaim) ?? "";
}
