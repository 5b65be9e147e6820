// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Security;

namespace Bundel.Web.SignIn.Settings;

/// <summary>Who may sign in and how often, and whether over https. Without providers it is a trial on the loopback.</summary>
public sealed record SiteSettings
{
    public static SiteSettings Trial { get; } = new();

    /// <summary>The https address that browsers use; null for http on the loopback.</summary>
    public Uri? Address { get; init; }

    /// <summary>You choose a person from a list.</summary>
    public bool IsTrial { get; init; } = true;

    public IReadOnlyList<Provider> Providers { get; init; } = [];

    public SecurityContact? Contact { get; init; }

    public PageLimits Limits { get; init; } = new();

    /// <summary>Where Bundel itself fetches files.</summary>
    public FetchSources Fetching { get; init; } = FetchSources.Usual;

    public bool IsHttps => Address is not null;

    /// <summary>Who access tokens must be meant for.</summary>
    public string ApiAudience => Address is null ? "" : new Uri(Address, "/api/v1").ToString();

    public Provider? ProviderOf(string email) =>
        Providers.FirstOrDefault(provider => provider.Domains.Contains(EmailAddress.Domain(email), StringComparer.OrdinalIgnoreCase));
}
