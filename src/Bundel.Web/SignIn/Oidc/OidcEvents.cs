// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Access;
using Bundel.Web.SignIn.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Bundel.Web.SignIn.Oidc;

/// <summary>What the strict profile asks beyond what the handler does by itself, and what happens when a sign-in is refused.</summary>
internal sealed class OidcEvents(SiteSettings site, PersonEntry persons, GivenRoles roles, RefusedAttempts attempts) : OpenIdConnectEvents
{
    public const string RefusedAddress = "/aanmelden?geweigerd=ja";

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        var provider = ProviderOf(context.Scheme);
        if (provider.AcrValues.Count > 0) context.ProtocolMessage.AcrValues = string.Join(' ', provider.AcrValues);
        return Task.CompletedTask;
    }

    public override Task PushAuthorization(PushedAuthorizationContext context)
    {
        ProofOf(context.HttpContext, context.Scheme).AddTo(context.ProtocolMessage);
        context.HandleClientAuthentication();
        return Task.CompletedTask;
    }

    /// <summary>An answer that another provider sent is refused before its code goes anywhere.</summary>
    public override Task MessageReceived(MessageReceivedContext context)
    {
        var provider = ProviderOf(context.Scheme);
        var sender = context.ProtocolMessage.Iss;
        if (sender is null ? !provider.Allows(Relaxation.NoIssuerInAnswer) : sender != provider.Issuer.OriginalString)
            context.Fail(new RefusedSignInException("afzender-onjuist"));
        return Task.CompletedTask;
    }

    public override Task AuthorizationCodeReceived(AuthorizationCodeReceivedContext context)
    {
        ProofOf(context.HttpContext, context.Scheme).AddTo(context.TokenEndpointRequest!);
        return Task.CompletedTask;
    }

    public override async Task TokenValidated(TokenValidatedContext context)
    {
        var provider = ProviderOf(context.Scheme);
        var token = IdentityClaims.Read(context.Principal!, provider);
        if (!token.Succeeded)
        {
            context.Fail(new RefusedSignInException(token.Problems[0].Code));
            return;
        }

        var cancel = context.HttpContext.RequestAborted;
        var person = await persons.Enter(provider.Code, token.Value.Subject, token.Value.Name, token.Value.Email, cancel);
        if (!person.Succeeded)
        {
            context.Fail(new RefusedSignInException(person.Problems[0].Code));
            return;
        }

        await roles.Follow(person.Value, provider.Code, [.. provider.GroupRoles.Where(group => token.Value.Groups.Contains(group.Group)).Select(group => group.Grant)], cancel);
        context.Principal = SignInTicket.PrincipalOf(person.Value.Id, person.Value.Name, provider.Code);
        if (context.TokenEndpointResponse?.IdToken is { } idToken) context.Properties!.StoreTokens([new AuthenticationToken { Name = "id_token", Value = idToken }]);
    }

    public override async Task RemoteFailure(RemoteFailureContext context)
    {
        await attempts.SignIn(context.HttpContext, context.Scheme.Name, RefusedSignInException.ReasonOf(context.Failure));
        context.Response.Redirect(RefusedAddress);
        context.HandleResponse();
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        context.Response.Redirect(RefusedAddress);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private Provider ProviderOf(AuthenticationScheme scheme) => site.Providers.Single(provider => provider.Scheme == scheme.Name);

    private static ClientProof ProofOf(HttpContext context, AuthenticationScheme scheme) => context.RequestServices.GetRequiredKeyedService<ClientProof>(scheme.Name);
}
