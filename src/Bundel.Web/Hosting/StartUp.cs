// SPDX-License-Identifier: EUPL-1.2
using Bundel.Data;
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.Hosting;

/// <summary>Writes in the log where this installation protects less than it could: relaxations of the profile, roles on the database.</summary>
internal static class StartUp
{
    public static async Task Report(IServiceProvider services)
    {
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger("Bundel.Web.Hosting.StartUp");
        foreach (var provider in services.GetRequiredService<SiteSettings>().Providers)
            foreach (var choice in provider.Relaxations)
                log.LogWarning("Aanbieder {Provider} heeft de versoepeling {Relaxation}: {Reason}", provider.Code, choice.Relaxation.Json(), choice.Reason);
        foreach (var weakness in await services.GetRequiredService<DatabaseRoles>().Weaknesses()) log.LogWarning("{Weakness}", weakness);
    }
}
