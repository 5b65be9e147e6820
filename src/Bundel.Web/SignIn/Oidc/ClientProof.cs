// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.SignIn.Settings;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Bundel.Web.SignIn.Oidc;

/// <summary>Puts in a request to the provider what proves that it comes from Bundel: a signed assertion of one minute (private_key_jwt), or the shared secret.</summary>
internal sealed class ClientProof(Provider provider, TimeProvider clock)
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <summary>So that no other token of the same key passes for a proof (rfc7523bis).</summary>
    private const string TokenType = "client-authentication+jwt";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly SigningCredentials? key = provider.Allows(Relaxation.SharedSecret) ? null : ClientKey.Read(provider.KeyFile!, provider.KeyId).Value;

    public void AddTo(OpenIdConnectMessage request)
    {
        if (key is null)
        {
            request.ClientSecret = File.ReadAllText(provider.SecretFile!).Trim();
            return;
        }

        request.ClientAssertionType = AssertionType;
        request.ClientAssertion = Assertion(key);
    }

    private string Assertion(SigningCredentials signing)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = provider.ClientId,
            Audience = provider.Issuer.OriginalString,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = provider.ClientId, ["jti"] = Guid.NewGuid().ToString("N") },
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime,
            SigningCredentials = signing,
            TokenType = TokenType,
        });
    }
}
