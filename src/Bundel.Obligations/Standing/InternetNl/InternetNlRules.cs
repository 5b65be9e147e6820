// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Standing.InternetNl;

/// <summary>Which tests of internet.nl speak for which row of the register.</summary>
internal static class InternetNlRules
{
    public static readonly InternetNlRule[] All =
    [
        new("streef-01", false, ["web_dnssec"]),
        new("streef-01", true, ["mail_dnssec"]),
        new("streef-02", true, ["mail_auth_spf_exist", "mail_auth_dkim_exist", "mail_auth_dmarc_exist"]),
        new("streef-03", false, ["web_https"]),
        new("wdo-05", false, ["web_https_http_available", "web_https_http_redirect", "web_https_http_hsts"]),
        new("streef-04", true, ["mail_starttls_tls_available", "mail_starttls_dane_exist", "mail_starttls_dane_valid", "mail_auth_spf_policy", "mail_auth_dmarc_policy"]),
        new("streef-05", false, ["web_ipv6"]),
        new("streef-05", true, ["mail_ipv6"]),
        new("streef-06", false, ["web_rpki"]),
        new("streef-06", true, ["mail_rpki"]),
    ];

    /// <summary>Passed; null when the measurement does not say: a test that broke down or was not done is unknown, not failed.</summary>
    public static bool? Passes(InternetNlRule rule, InternetNlDomain domain)
    {
        string[] outcomes = [.. rule.Tests.Select(test => domain.Tests.GetValueOrDefault(test, ""))];
        if (outcomes.Contains("failed")) return false;
        return Array.TrueForAll(outcomes, outcome => outcome is "passed" or "warning" or "info" or "good_not_tested") ? true : null;
    }
}

internal sealed record InternetNlRule(string Obligation, bool IsMail, IReadOnlyList<string> Tests);
