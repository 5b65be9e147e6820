// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Bundel.Collaborations;
using Bundel.Data;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Settlement.Runs;
using Bundel.Tests.Support;
using Bundel.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Web.Tests.Demo;

/// <summary>A database with the seed that fills it, and questions to it.</summary>
internal sealed class SeededDemo(DatabaseSettings settings) : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<Database, Lazy<Task<SeededDemo>>> Shared = new();

    private readonly ServiceProvider services = new ServiceCollection().AddLogging().AddBundel(settings).BuildServiceProvider();

    public DemoSeed Seed { get; } = new(settings);

    /// <summary>The demo on this database, seeded once; tests only read it.</summary>
    public static Task<SeededDemo> On(Database database) => Shared.GetOrAdd(database, _ => new Lazy<Task<SeededDemo>>(() => Fill(database))).Value;

    public async Task<Actor> Enter(string code)
    {
        var found = (await services.GetRequiredService<UseCases>().Run(new ListCollaborations(), Actor.Operator("test"))).Value.Single(row => row.Code == code);
        return Actor.Operator("test", found.Id);
    }

    public async Task<T> Ask<T>(IUseCase<T> question, Actor actor) => (await services.GetRequiredService<UseCases>().Run(question, actor)).Value;

    /// <summary>What a run asks of those who take part in it, in whole euros, by name.</summary>
    public async Task<decimal[]> Amounts(string run, Actor actor) =>
        [.. (await Ask(new ShowRun(run), actor)).Contributions.Where(row => row.Amount != Money.Zero).OrderBy(row => row.Name, StringComparer.Ordinal).Select(row => row.Amount.Euros)];

    public async Task<int> AuditEntries()
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<AuditEntry>().CountAsync();
    }

    public async Task<string[]> BrokenChains()
    {
        await using var scope = services.CreateAsyncScope();
        var states = await scope.ServiceProvider.GetRequiredService<AuditCheck>().Check();
        return [.. states.Where(state => state.Broken is not null).Select(state => state.Broken!.ToString())];
    }

    private static async Task<SeededDemo> Fill(Database database)
    {
        var demo = new SeededDemo(await TestDatabases.Own(database));
        await demo.Seed.Fill();
        return demo;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
