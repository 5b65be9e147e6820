// SPDX-License-Identifier: EUPL-1.2
using Bundel.Data;
using Bundel.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

[assembly: AssemblyFixture(typeof(TestDatabases))]

namespace Bundel.Tests.Support;

/// <summary>
/// One migrated database of each kind per test run, made when the first test asks for it and removed at the end.
/// The template is a migrated and empty copy, from which a test may get a database of its own.
/// </summary>
public sealed class TestDatabases : IAsyncDisposable
{
    private static readonly string Run = $"bundel_{Guid.NewGuid():N}"[..20];
    private static readonly Lazy<Task<DatabaseSettings>> Sqlite = new(() => Migrate(new DatabaseSettings(Folder("sqlite"))));
    private static readonly Lazy<Task<string>> Template = new(MigrateTemplate);
    private static readonly Lazy<Task<DatabaseSettings>> Postgres = new(() => CopyTemplate("all"));
    private static int copies;

    /// <summary>The root of all files of this run.</summary>
    private static string Root => Path.Combine(Path.GetTempPath(), Run);

    /// <summary>The database that the tests of this run share.</summary>
    public static Task<DatabaseSettings> Shared(Database database) => (database == Database.Sqlite ? Sqlite : Postgres).Value;

    /// <summary>A migrated and empty database for one test.</summary>
    public static async Task<DatabaseSettings> Own(Database database) =>
        database == Database.Postgres ? await CopyTemplate(NextName()) : await Migrate(Empty(Folder(NextName())));

    /// <summary>A database for one test that is not migrated yet.</summary>
    public static async Task<DatabaseSettings> Bare(Database database)
    {
        var name = NextName();
        if (database == Database.Sqlite) return Empty(Folder(name));
        await PostgresServer.Create($"{Run}_{name}");
        return PostgresServer.Settings(Folder(name), $"{Run}_{name}");
    }

    /// <summary>A folder of its own for one test.</summary>
    public static string Folder(string? name = null) => Directory.CreateDirectory(Path.Combine(Root, name ?? NextName())).FullName;

    public static async Task<DatabaseSettings> Migrate(DatabaseSettings settings)
    {
        await using var services = new ServiceCollection().AddBundel(settings).BuildServiceProvider();
        _ = (await services.GetRequiredService<Databank>().Migrate()).Value;
        return settings;
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(Root)) Directory.Delete(Root, recursive: true);
        await PostgresServer.DropAll();
    }

    private static DatabaseSettings Empty(string folder) => new(folder);

    private static string NextName() => FormattableString.Invariant($"eigen_{Interlocked.Increment(ref copies)}");

    private static async Task<string> MigrateTemplate()
    {
        var template = $"{Run}_template";
        await PostgresServer.Create(template);
        await Migrate(PostgresServer.Settings(Folder("postgres"), template));
        PostgresServer.LeaveAlone(template);
        return template;
    }

    private static async Task<DatabaseSettings> CopyTemplate(string name)
    {
        await PostgresServer.Create($"{Run}_{name}", await Template.Value);
        return PostgresServer.Settings(Folder(name), $"{Run}_{name}");
    }
}
