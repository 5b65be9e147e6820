// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.HttpOverrides;

namespace Bundel.Web.Hosting;

/// <summary>Forwarded headers count only from the proxies that are configured; from anyone else they change nothing.</summary>
internal static class TrustedProxies
{
    public static void UseTrustedProxies(this WebApplication app, WebSettings settings)
    {
        if (settings.Proxies.Count == 0) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in settings.Proxies) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }

    /// <summary>The names under which Bundel answers.</summary>
    public static IList<string> Hosts(WebSettings settings) =>
        settings.Address is { IsLoopback: false } address ? [address.Host, "localhost", "127.0.0.1", "[::1]"] : ["localhost", "127.0.0.1", "[::1]"];
}
