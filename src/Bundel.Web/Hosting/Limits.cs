// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Bundel.Web.Hosting;

/// <summary>Where the server listens and how much it takes.</summary>
internal static class Limits
{
    /// <summary>Largest upload in bytes.</summary>
    public const long Upload = 100_000_000;

    public static void Apply(KestrelServerOptions options, WebSettings settings)
    {
        Listen(options, settings, settings.Port, Secure(settings));
        if (settings.HealthPort is { } health) Listen(options, settings, health, _ => { });
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = Upload;
    }

    private static void Listen(KestrelServerOptions options, WebSettings settings, int port, Action<ListenOptions> configure)
    {
        if (settings.Listen is { } address) options.Listen(address, port, configure);
        else if (port == WebSettings.AnyFreePort) options.Listen(IPAddress.Loopback, port, configure);
        else options.ListenLocalhost(port, configure);
    }

    private static Action<ListenOptions> Secure(WebSettings settings)
    {
        if (settings.Certificate is not { } files) return _ => { };
        var certificate = CertificateFiles.Load(files);
        return listen => listen.UseHttps(certificate);
    }
}
