// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Api.OpenApi;

/// <summary>Who answers questions about the API of this installation.</summary>
public sealed record ApiContact(string Name, string Email, string Url)
{
    public static ApiContact FromEnvironment() => new(
        Environment.GetEnvironmentVariable("BUNDEL_CONTACT_NAAM") ?? "Beheer van Bundel",
        Environment.GetEnvironmentVariable("BUNDEL_CONTACT_EMAIL") ?? "beheer@bundel.example",
        Environment.GetEnvironmentVariable("BUNDEL_CONTACT_URL") ?? "https://bundel.example/contact");
}
