// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Data;
using Bundel.Kernel;
using Bundel.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Shouldly;

namespace Bundel.Tests.Support;

/// <summary>
/// All of Bundel on one database, with a collaboration that no other test sees and a clock that stands still:
/// <c>await using var world = await World.On(database);</c>
/// </summary>
public sealed class World : IAsyncDisposable
{
    /// <summary>When every world begins.</summary>
    public static readonly DateTimeOffset Start = new(2026, 1, 15, 9, 0, 0, TimeSpan.Zero);

    private readonly bool ownsServices;

    private World(ServiceProvider services, FakeTimeProvider clock, bool ownsServices)
    {
        Services = services;
        Clock = clock;
        this.ownsServices = ownsServices;
    }

    public ServiceProvider Services { get; }

    public FakeTimeProvider Clock { get; }

    public CollaborationId Collaboration { get; private set; }

    /// <summary>The code of the collaboration.</summary>
    public string Code { get; } = $"wereld-{Guid.NewGuid():N}"[..24];

    public DatabaseSettings Settings => Services.GetRequiredService<DatabaseSettings>();

    /// <summary>Everything is permitted, inside this collaboration.</summary>
    public Actor Operator => Actor.Operator("test", Collaboration);

    /// <summary>On the database that all tests of this run share.</summary>
    public static async Task<World> On(Database database, Action<IServiceCollection>? configure = null) =>
        await On(await TestDatabases.Shared(database), configure);

    /// <summary>On a database of its own: for tests that see or touch more than one collaboration.</summary>
    public static async Task<World> Alone(Database database, Action<IServiceCollection>? configure = null) =>
        await On(await TestDatabases.Own(database), configure);

    public static async Task<World> On(DatabaseSettings settings, Action<IServiceCollection>? configure = null)
    {
        var clock = new FakeTimeProvider(Start);
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddBundel(settings);
        configure?.Invoke(services);
        return await new World(services.BuildServiceProvider(validateScopes: true), clock, ownsServices: true).Begin();
    }

    /// <summary>A second collaboration in the same database.</summary>
    public Task<World> Beside() => new World(Services, Clock, ownsServices: false).Begin();

    /// <summary>A person with this role in this collaboration, for the whole of it or for one participant.</summary>
    public async Task<Actor> As(Role role, ParticipantId? participant = null)
    {
        var person = new Person(PersonId.New(), $"Test {role}", $"{Guid.NewGuid():N}@test.example");
        await Db(async db =>
        {
            db.AddRange(person, new RoleAssignment(person.Id, Collaboration, role, participant));
            await db.SaveChangesAsync();
        });
        return (await Services.GetRequiredService<ActorFactory>().For(person.Id, Collaboration))!;
    }

    /// <summary>Runs a use case, as the operator unless another actor is named.</summary>
    public Task<Result<TResult>> Run<TResult>(IUseCase<TResult> useCase, Actor? actor = null) =>
        Services.GetRequiredService<UseCases>().Run(useCase, actor ?? Operator);

    /// <summary>Runs a use case that must succeed, and gives its value.</summary>
    public async Task<TResult> Must<TResult>(IUseCase<TResult> useCase, Actor? actor = null)
    {
        var result = await Run(useCase, actor);
        result.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();
        return result.Value;
    }

    /// <summary>Runs a use case that must be refused, and gives its problems.</summary>
    public async Task<IReadOnlyList<Problem>> Refused<TResult>(IUseCase<TResult> useCase, Actor? actor = null)
    {
        var result = await Run(useCase, actor);
        result.Succeeded.ShouldBeFalse();
        return result.Problems;
    }

    /// <summary>Looks straight into the database, within this collaboration.</summary>
    public async Task<T> Db<T>(Func<BundelDb, Task<T>> work, Actor? actor = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(actor ?? Operator);
        return await work(scope.ServiceProvider.GetRequiredService<BundelDb>());
    }

    public Task Db(Func<BundelDb, Task> work) => Db(async db =>
    {
        await work(db);
        return 0;
    });

    /// <summary>Changes the database behind the application's back, as the owner of its tables.</summary>
    public Task Tamper(params string[] statements) => Db(async db =>
    {
        if (Settings.PostgresOwnerConnection is { } owner) db.Database.SetConnectionString(owner);
        foreach (var sql in statements) await db.Database.ExecuteSqlRawAsync(sql);
    });

    /// <summary>The audit entries of this collaboration, in order.</summary>
    public Task<List<AuditEntry>> Audit() => Db(db => db.Set<AuditEntry>().AsNoTracking()
        .Where(entry => entry.CollaborationId == Collaboration.Value).OrderBy(entry => entry.Sequence).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        if (ownsServices) await Services.DisposeAsync();
    }

    private async Task<World> Begin()
    {
        var made = await Services.GetRequiredService<UseCases>()
            .Run(new CreateCollaboration(Code, "Samenwerking " + Code, LegalForm.Bedrijfsvoeringsorganisatie), Actor.Operator("test"));
        Collaboration = made.Value;
        return this;
    }
}
