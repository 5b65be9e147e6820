// SPDX-License-Identifier: EUPL-1.2
using Bundel.Data;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bundel.Tests.Platform.Probe;

/// <summary>The platform with the probe slice alone, on a database of its own.</summary>
public sealed class ProbeWorld : IAsyncDisposable
{
    private ProbeWorld(ServiceProvider services, FakeTimeProvider clock) => (Services, Clock) = (services, clock);

    public ServiceProvider Services { get; }

    public FakeTimeProvider Clock { get; }

    public CollaborationId Collaboration { get; } = CollaborationId.New();

    public Actor Operator => Actor.Operator("test", Collaboration);

    public static async Task<ProbeWorld> On(Database database)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 1, 15, 9, 0, 0, TimeSpan.Zero));
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock)
            .AddBundel<SqliteProbeDb, PostgresProbeDb>(await Bare(database), new ModuleList(new PlatformModule(), new ProbeModule()))
            .BuildServiceProvider(validateScopes: true);
        var world = new ProbeWorld(services, clock);
        await world.Db(db => db.Database.EnsureCreatedAsync());
        return world;
    }

    /// <summary>The probe makes its tables itself, so it works as their owner.</summary>
    private static async Task<DatabaseSettings> Bare(Database database)
    {
        var settings = await TestDatabases.Bare(database);
        return settings with { PostgresConnection = settings.OwnerConnection };
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public Task<Result<TResult>> Run<TResult>(IUseCase<TResult> useCase, Actor? actor = null) => Get<UseCases>().Run(useCase, actor ?? Operator);

    /// <summary>A person with these roles, each for the whole collaboration or for one participant.</summary>
    public async Task<Actor> As(params (Role Role, ParticipantId? Participant)[] roles)
    {
        var person = new Person(PersonId.New(), "Test", $"{Guid.NewGuid():N}@test.example");
        await Db(async db =>
        {
            db.Add(person);
            db.AddRange(roles.Select(role => new RoleAssignment(person.Id, Collaboration, role.Role, role.Participant)));
            return await db.SaveChangesAsync();
        });
        return (await Get<ActorFactory>().For(person.Id, Collaboration))!;
    }

    public async Task<T> Db<T>(Func<BundelDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(Operator);
        return await work(scope.ServiceProvider.GetRequiredService<BundelDb>());
    }

    public Task<string[]> Audit() => Db(db => db.Set<AuditEntry>().Where(entry => entry.CollaborationId == Collaboration.Value)
        .OrderBy(entry => entry.Sequence).Select(entry => entry.UseCase + " " + entry.Subject).ToArrayAsync());

    public ValueTask DisposeAsync() => Services.DisposeAsync();
}
