// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Bundel.Web.Hosting;

/// <summary>Where the server listens and how much it takes.</summary>
internal static class Limits
{
    /// <summary>Largest upload in bytes.</summary>
    public const long Upload = 100_000_000;

    public static void Apply(KestrelServerOptions options, int port)
    {
        if (port == WebSettings.AnyFreePort) options.Listen(IPAddress.Loopback, port);
        else options.ListenLocalhost(port);
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = Upload;
    }
}
