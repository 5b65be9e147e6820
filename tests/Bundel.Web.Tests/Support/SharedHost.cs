// SPDX-License-Identifier: EUPL-1.2
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Web.Hosting;
using Bundel.Web.SignIn.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Time.Testing;

namespace Bundel.Web.Tests.Support;

/// <summary>The real web host on a free port, over the shared SQLite database of the run.</summary>
internal static class SharedHost
{
    /// <summary>
    /// Nothing is fetched from the world outside. All of them stand at the moment at which every world begins: a host clears away sessions that are old by its own clock, those of the others too.
    /// </summary>
    public static async Task<WebApplication> Start(Func<WebSettings, WebSettings>? change = null, Action<WebApplication>? configure = null)
    {
        var database = await TestDatabases.Shared(Database.Sqlite);
        var settings = new WebSettings(Demo: false, WebSettings.AnyFreePort, database.DataPath) { Site = SiteSettings.Trial with { Fetching = new FetchSources([]) } };
        var app = WebHost.Build(change is null ? settings : change(settings), database, new FakeTimeProvider(World.Start));
        configure?.Invoke(app);
        await app.StartAsync();
        return app;
    }
}
