// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>
/// The sites of which Bundel itself fetches a file when someone gives its address. A site is named by scheme, host and port;
/// whatever is not named is refused, so that an address never leads into the own network.
/// </summary>
public sealed record FetchSources(IReadOnlyList<Uri> Sites)
{
    /// <summary>Where municipalities and VNG Realisatie publish models and packages.</summary>
    public static FetchSources Usual { get; } = new([.. new[] { "https://github.com", "https://raw.githubusercontent.com", "https://release-assets.githubusercontent.com", "https://gitlab.com", "https://codeberg.org" }.Select(site => new Uri(site))]);

    public bool Allows(Uri address) =>
        address.UserInfo.Length == 0 && Sites.Any(site => Uri.Compare(site, address, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0);

    /// <summary>The names of the hosts, for people.</summary>
    public string Names => Dutch.List([.. Sites.Select(site => site.Authority)]);
}
