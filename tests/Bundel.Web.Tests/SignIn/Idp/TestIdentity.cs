// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Tests.SignIn.Idp;

/// <summary>Who signs in at the provider, and what it says of them.</summary>
public sealed record TestIdentity(string Subject, string Name, string Email)
{
    public string? Acr { get; init; } = TestProvider.Substantial;

    public bool EmailVerified { get; init; } = true;

    public IReadOnlyList<string> Groups { get; init; } = [];
}
