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
        if (SettingsHelp.Asked(args))
        {
            Console.Write(SettingsHelp.Text());
            return 0;
        }

        var settings = WebSettings.Parse(args);
        if (!settings.Succeeded) return await Refuse(settings.Problems);

        await using var app = Build(settings.Value);
        var migrated = await app.Services.GetRequiredService<Databank>().Migrate();
        if (!migrated.Succeeded) return await Refuse(migrated.Problems);
        if (settings.Value.Demo) await app.Services.GetRequiredService<DemoSeed>().Fill();

        await StartUp.Report(app.Services);
        await app.StartAsync();
        Announce(app, settings.Value);
        SystemdNotice.Ready();
        await app.WaitForShutdownAsync();
        return 0;
    }

    public static WebApplication Build(WebSettings settings, DatabaseSettings? database = null, TimeProvider? clock = null, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(WebHost).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrel(options => Limits.Apply(options, settings));
        builder.Logging.AddBundelLogging(settings);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddBundel(database ?? settings.Database);
        builder.Services.AddBundelTelemetry(settings);
        builder.Services.AddBundelWeb(settings);
        builder.AddBundelDesign();
        configure?.Invoke(builder);
        var app = builder.Build();
        app.UseBundelWeb(settings);
        return app;
    }

    private static async Task<int> Refuse(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems) await Console.Error.WriteLineAsync(problem.ToString());
        return BadUsage;
    }

    private static void Announce(WebApplication app, WebSettings settings)
    {
        var address = settings.Address?.ToString().TrimEnd('/') ?? FormattableString.Invariant($"http://localhost:{settings.Port}");
        if (settings.LogsJson)
        {
            app.Logger.LogInformation("Bundel draait op {Address}", address);
            return;
        }

        Console.WriteLine($"Bundel draait op {address}");
        Console.WriteLine(settings.Demo
            ? $"Begin op {address}/aanmelden en kies een persoon; open daarna het Overzicht van Vier Dijken. Stoppen: Ctrl-C."
            : "Stoppen: Ctrl-C.");
    }
}
