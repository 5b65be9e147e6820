// SPDX-License-Identifier: EUPL-1.2
using Bundel.Data;
using Bundel.Kernel;
using Bundel.Web.Demo;
using Bundel.Web.Design;

namespace Bundel.Web.Hosting;

/// <summary>Builds the application, brings the database up to date, and serves.</summary>
public static class WebHost
{
    private const int BadUsage = 2;

    public static async Task<int> Run(string[] args)
    {
        var settings = WebSettings.Parse(args);
        if (!settings.Succeeded) return await Refuse(settings.Problems);

        await using var app = Build(settings.Value);
        var migrated = await app.Services.GetRequiredService<Databank>().Migrate();
        if (!migrated.Succeeded) return await Refuse(migrated.Problems);
        if (settings.Value.Demo) await app.Services.GetRequiredService<DemoSeed>().Fill();
        await app.StartAsync();
        Announce(settings.Value);
        await app.WaitForShutdownAsync();
        return 0;
    }

    public static WebApplication Build(WebSettings settings, DatabaseSettings? database = null, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(WebHost).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrel(options => Limits.Apply(options, settings.Port));
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Bundel.Web.SignIn", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Error);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddBundel(database ?? DatabaseSettings.FromEnvironment(settings.DataPath));
        builder.Services.AddBundelWeb(settings);
        builder.AddBundelDesign();
        var app = builder.Build();
        app.UseBundelWeb();
        return app;
    }

    private static async Task<int> Refuse(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems) await Console.Error.WriteLineAsync(problem.ToString());
        return BadUsage;
    }

    private static void Announce(WebSettings settings)
    {
        Console.WriteLine(FormattableString.Invariant($"Bundel draait op http://localhost:{settings.Port}"));
        Console.WriteLine(settings.Demo
            ? FormattableString.Invariant($"Begin op http://localhost:{settings.Port}/aanmelden en kies een persoon; open daarna het Overzicht van Vier Dijken. Stoppen: Ctrl-C.")
            : "Stoppen: Ctrl-C.");
    }
}
