// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Bundel.Web.Tests.SignIn.Idp;

/// <summary>What a provider, or someone between it and Bundel, does wrong.</summary>
public sealed class Faults
{
    /// <summary>Changes what the identity token says, before it is signed anew.</summary>
    public Action<JsonObject>? Token { get; set; }

    /// <summary>Signs the identity token otherwise; null with <see cref="Unsigned"/> does not sign it at all.</summary>
    public SigningCredentials? Signing { get; set; }

    public bool Unsigned { get; set; }

    /// <summary>Changes the address to which the browser goes back.</summary>
    public Func<string, string>? Answer { get; set; }

    public bool AreIntended => Token is not null || Signing is not null || Unsigned;
}
