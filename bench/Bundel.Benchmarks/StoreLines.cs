// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text;
using Bundel.Collaborations;
using Bundel.Data;
using Bundel.Platform;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Budget.Importing;
using Bundel.Settlement.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Benchmarks;

/// <summary>A budget of very many lines from file to database, by the use case that the page and the job run; then once more, which replaces them all.</summary>
internal static class StoreLines
{
    private const int Pools = 14;

    public static async Task Run(int lines)
    {
        var folder = Directory.CreateTempSubdirectory("bundel-inlezen").FullName;
        try
        {
            await On("SQLite", new DatabaseSettings(folder), lines);
            if (Environment.GetEnvironmentVariable("BUNDEL_TEST_POSTGRES") is { Length: > 0 } postgres) await On("PostgreSQL", new DatabaseSettings(folder, postgres), lines);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task On(string name, DatabaseSettings settings, int lines)
    {
        await using var services = new ServiceCollection().AddLogging().AddBundel(settings).BuildServiceProvider();
        _ = (await services.GetRequiredService<Databank>().Migrate()).Value;
        var useCases = services.GetRequiredService<UseCases>();
        var code = FormattableString.Invariant($"meting-{Guid.NewGuid():N}")[..20];
        var id = (await useCases.Run(new CreateCollaboration(code, "Meting", LegalForm.Bedrijfsvoeringsorganisatie), Actor.Operator("maker"))).Value;
        var maker = Actor.Operator("maker", id);
        var files = services.GetRequiredService<FileStore>();
        var model = SampleModel.Of(Pools, 0);
        _ = (await useCases.Run(new ImportModel(await files.Save(ModelJson.Write(model with { Collaboration = model.Collaboration with { Code = code } }), "model.json")), maker)).Value;
        var file = await files.Save(Encoding.UTF8.GetBytes(Budget(lines, model.Pools)), "begroting.csv");
        await Time(FormattableString.Invariant($"{name}: {lines} regels opslaan"), () => useCases.Run(new ImportBudget(file), maker));
        await Time(FormattableString.Invariant($"{name}: {lines} regels vervangen"), () => useCases.Run(new ImportBudget(file), maker));
        await Time(FormattableString.Invariant($"{name}: begroting tonen"), () => useCases.Run(new ShowBudget(2026), maker));
    }

    private static string Budget(int lines, IReadOnlyList<CostPool> pools)
    {
        var text = new StringBuilder("jaar;kostengroep;omschrijving;bedrag;taakveld;aard\n");
        for (var i = 0; i < lines; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"2026;{pools[i % pools.Count].Code};Regel {i} van de meting;{i % 9973},{i % 100:00};0.4;structureel\n");
        return text.ToString();
    }

    private static async Task Time<T>(string name, Func<Task<Kernel.Result<T>>> work)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        _ = (await work()).Value;
        watch.Stop();
        process.Refresh();
        Console.WriteLine(FormattableString.Invariant($"{name,-50} {(process.TotalProcessorTime - cpu).TotalSeconds,7:0.0} s CPU {watch.Elapsed.TotalSeconds,7:0.0} s"));
    }
}
