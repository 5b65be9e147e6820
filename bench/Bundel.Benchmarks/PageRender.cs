// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Bundel.Collaborations;
using Bundel.Data;
using Bundel.Platform;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Benchmarks;

/// <summary>The page of a run over 342 participants, asked over HTTP from the real web host on SQLite: median and 95th percentile.</summary>
internal static partial class PageRender
{
    private const int Pools = 14;
    private const int Lines = 400;
    private const int Requests = 300;

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("bundel-pagina").FullName;
        try
        {
            await using var app = WebHost.Build(new WebSettings(Demo: false, WebSettings.AnyFreePort, folder), new DatabaseSettings(folder));
            _ = (await app.Services.GetRequiredService<Databank>().Migrate()).Value;
            var run = await Fill(app.Services);
            await app.StartAsync();
            await Measure(app, $"/meting/verrekenen/verrekeningen/{run}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> Fill(IServiceProvider services)
    {
        var useCases = services.GetRequiredService<UseCases>();
        var maker = Actor.Operator("maker");
        var id = (await useCases.Run(new CreateCollaboration("meting", "Meting", LegalForm.Bedrijfsvoeringsorganisatie), maker)).Value;
        var file = await services.GetRequiredService<FileStore>().Save(ModelJson.Write(SampleModel.Of(Pools, Lines)), "model.json");
        _ = (await useCases.Run(new ImportModel(file), maker.In(id))).Value;
        var run = (await useCases.Run(new CreateRun(2026), maker.In(id))).Value;
        _ = (await useCases.Run(new CheckRun(run.Code), Actor.Operator("controleur", id))).Value;
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        var person = new Person(PersonId.New(), "Controller", "controller@meting.example");
        db.AddRange(person, new RoleAssignment(person.Id, id, Role.Controller));
        await db.SaveChangesAsync();
        return run.Code;
    }

    private static async Task Measure(WebApplication app, string path)
    {
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(app.Urls.First()) };
        await SignIn(http);
        for (var i = 0; i < 50; i++) _ = await http.GetStringAsync(path);
        var times = new List<double>(Requests);
        var bytes = 0;
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        for (var i = 0; i < Requests; i++)
        {
            var start = Stopwatch.GetTimestamp();
            bytes = (await http.GetStringAsync(path)).Length;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        process.Refresh();
        times.Sort();
        var perPage = (process.TotalProcessorTime - cpu).TotalMilliseconds / Requests;
        Console.WriteLine(FormattableString.Invariant($"Pagina van een verrekening, 342 deelnemers ({bytes / 1024} kB): mediaan {times[Requests / 2]:0.0} ms, p95 {times[Requests * 95 / 100]:0.0} ms, {perPage:0.0} ms CPU per pagina, klant inbegrepen"));
    }

    private static async Task SignIn(HttpClient http)
    {
        var page = await http.GetStringAsync("/aanmelden");
        var fields = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Token().Match(page).Groups["value"].Value,
            ["persoon"] = PersonField().Match(page).Groups["value"].Value,
        };
        using var answer = await http.PostAsync("/aanmelden", new FormUrlEncodedContent(fields));
        answer.EnsureSuccessStatusCode();
    }

    [GeneratedRegex("RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"persoon\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex PersonField();
}
