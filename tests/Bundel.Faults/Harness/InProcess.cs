// SPDX-License-Identifier: EUPL-1.2
using Bundel.Data;
using Bundel.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Bundel.Faults.Harness;

/// <summary>The web host in this process, on one database and one clock.</summary>
internal sealed class InProcess(WebApplication app) : IAsyncDisposable
{
    public Uri Address => new(app.Urls.First());

    public static async Task<InProcess> Start(DatabaseSettings database, TimeProvider clock)
    {
        var app = WebHost.Build(new WebSettings(Demo: false, WebSettings.AnyFreePort, database.DataPath) { ApiCallsPerMinute = 1_000_000 }, database, clock);
        await app.StartAsync();
        return new InProcess(app);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
