// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Bundel.Collaborations.Access;
using Bundel.Web.SignIn.Oidc;
using Bundel.Web.SignIn.Settings;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bundel.Web.SignIn;

/// <summary>
/// Checks access tokens of the providers (RFC 9068, client credentials): for this API, of an application that the settings name.
/// The application is a person of its own with the role of the settings; the scopes of the token narrow it further.
/// </summary>
internal sealed class ApplicationTokens(SiteSettings site, IOptionsMonitor<OpenIdConnectOptions> options, PersonEntry persons, GivenRoles roles, TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (PersonId Person, DateTimeOffset Until)> known = new(StringComparer.Ordinal);

    /// <summary>The application and the scopes of its token; a problem says why it opens nothing.</summary>
    public async Task<Result<(PersonId Person, IReadOnlyList<string> Scopes)>> Read(string text, CancellationToken cancel)
    {
        var handler = new JsonWebTokenHandler { MapInboundClaims = false };
        if (!handler.CanReadToken(text)) return Refuse("token-onleesbaar");
        var issuer = handler.ReadJsonWebToken(text).Issuer;
        if (site.Providers.FirstOrDefault(found => found.Issuer.OriginalString == issuer) is not { } provider) return Refuse("uitgever-onbekend");
        var checkedToken = await handler.ValidateTokenAsync(text, await Validation(provider, cancel));
        if (!checkedToken.IsValid) return Refuse(RefusedSignInException.ReasonOf(checkedToken.Exception));
        var token = (JsonWebToken)checkedToken.SecurityToken;
        var client = token.TryGetPayloadValue<string>("client_id", out var named) ? named : "";
        if (provider.Applications.FirstOrDefault(found => found.ClientId == client) is not { } application) return Refuse("toepassing-onbekend");
        var scopes = token.TryGetPayloadValue<string>("scope", out var scope) ? scope.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return (await PersonOf(provider, application, cancel)).Select(person => (person, (IReadOnlyList<string>)scopes));
    }

    private async Task<TokenValidationParameters> Validation(Provider provider, CancellationToken cancel)
    {
        var validation = OidcScheme.Validation(provider);
        validation.ValidAudience = site.ApiAudience;
        validation.ValidTypes = ["at+jwt", "application/at+jwt"];
        validation.IssuerSigningKeys = (await options.Get(provider.Scheme).ConfigurationManager!.GetConfigurationAsync(cancel)).SigningKeys;
        return validation;
    }

    private async Task<Result<PersonId>> PersonOf(Provider provider, ClientApplication application, CancellationToken cancel)
    {
        var key = provider.Code + "/" + application.ClientId;
        var now = clock.GetUtcNow();
        if (known.TryGetValue(key, out var remembered) && now < remembered.Until) return remembered.Person;
        var person = await persons.Enter(provider.Code, "toepassing:" + application.ClientId, application.Name, $"{application.ClientId}@{provider.Code}.toepassing", cancel);
        if (!person.Succeeded) return Result<PersonId>.Failure(person.Problems);
        await roles.Follow(person.Value, provider.Code, [application.Grant], cancel);
        known[key] = (person.Value.Id, now + Remembered);
        return person.Value.Id;
    }

    private static Problem Refuse(string code) => new(code, code) { Kind = ProblemKind.Forbidden };
}
