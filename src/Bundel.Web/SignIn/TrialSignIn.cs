// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authentication;

namespace Bundel.Web.SignIn;

/// <summary>Sign-in for a trial on one machine: the start page lets you choose a person. It exists only where no provider is configured, and there the server answers on loopback alone.</summary>
public static class TrialSignIn
{
    public static Task SignIn(this HttpContext context, PersonId person, string name) => context.SignInAsync(SignInTicket.PrincipalOf(person, name, ""));
}
