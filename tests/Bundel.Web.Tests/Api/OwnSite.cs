// SPDX-License-Identifier: EUPL-1.2
using Bundel.Tests.Support;
using Bundel.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Bundel.Web.Tests.Api;

/// <summary>A host of the test's own, with other settings.</summary>
internal static class OwnSite
{
    public static async Task<WebApplication> Start(Func<WebSettings, WebSettings> change)
    {
        var database = await TestDatabases.Shared(Database.Sqlite);
        var app = WebHost.Build(change(new WebSettings(Demo: false, WebSettings.AnyFreePort, database.DataPath)), database);
        await app.StartAsync();
        return app;
    }
}
