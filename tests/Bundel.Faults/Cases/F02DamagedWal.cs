// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Data;
using Bundel.Faults.Harness;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Faults.Cases;

/// <summary>F2: the end of the write-ahead log is cut off or damaged, as after a loss of power. What opens is a prefix of what was done.</summary>
public sealed class F02DamagedWal
{
    private const int Changes = 60;

    [Fact]
    public Task A_damaged_log_opens_to_a_prefix() => Rounds(25);

    [Fact(Explicit = true)]
    public Task A_damaged_log_opens_to_a_prefix_two_thousand_times() => Rounds(2_000);

    private static async Task Rounds(int rounds)
    {
        await using var world = await World.Alone(Database.Sqlite);
        await using var held = await Hold(world);
        for (var i = 0; i < Changes; i++) await world.Must(Customer(i));
        var (database, log) = (await Bytes(world.Settings.SqliteFile), await Bytes(world.Settings.SqliteFile + "-wal"));
        var shortest = Changes;
        await Trial.Run("F2 beschadigde staart van de WAL, Sqlite", "opent, bevat de eerste zoveel wijzigingen en niets halfs, auditspoor heel", rounds, async (_, random) =>
        {
            var settings = new DatabaseSettings(TestDatabases.Folder());
            await File.WriteAllBytesAsync(settings.SqliteFile, database);
            await File.WriteAllBytesAsync(settings.SqliteFile + "-wal", Damaged(log, random));
            shortest = Math.Min(shortest, await Prefix(settings, world.Operator));
            Directory.Delete(settings.DataPath, recursive: true);
            return $"{Changes} wijzigingen, het kortste begin had er {shortest}";
        });
        shortest.ShouldBeLessThan(Changes);
    }

    /// <summary>How many changes are there; they are the first ones, each with its audit entry.</summary>
    private static async Task<int> Prefix(DatabaseSettings settings, Actor actor)
    {
        await using var services = new ServiceCollection().AddLogging().AddBundel(settings).BuildServiceProvider();
        await services.ShouldBeSound();
        var codes = (await services.GetRequiredService<UseCases>().Run(new ListParticipants(), actor)).Value.Select(row => row.Code).Order(StringComparer.Ordinal).ToArray();
        codes.ShouldBe(Enumerable.Range(0, codes.Length).Select(i => Customer(i).Code));
        var chain = (await services.GetRequiredService<AuditCheck>().Check()).SingleOrDefault(found => found.Collaboration == actor.Collaboration!.Value.Value);
        (chain?.Entries ?? 0).ShouldBe(codes.Length);
        Given.LetGo();
        return codes.Length;
    }

    /// <summary>Cut off at a random byte, or three bits flipped in the last three quarters.</summary>
    private static byte[] Damaged(byte[] log, Random random)
    {
        var first = log.Length / 4;
        if (random.Next(2) == 0) return log[..random.Next(first, log.Length)];
        byte[] damaged = [.. log];
        for (var i = 0; i < 3; i++) damaged[random.Next(first, log.Length)] ^= (byte)(1 << random.Next(8));
        return damaged;
    }

    /// <summary>A reader that stays: while it is there, the log is not emptied into the database.</summary>
    private static async Task<SqliteConnection> Hold(World world)
    {
        var reader = new SqliteConnection($"Data Source={world.Settings.SqliteFile};Pooling=False");
        await reader.OpenAsync();
        await using var command = reader.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE); BEGIN DEFERRED; SELECT count(*) FROM sqlite_master;";
        await command.ExecuteNonQueryAsync();
        return reader;
    }

    private static async Task<byte[]> Bytes(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes);
        return bytes;
    }

    private static AddParticipant Customer(int i) => new(FormattableString.Invariant($"klant-{i:000}"), "Gemeente", OrganisationKind.Gemeente, ParticipantKind.Klant, new DateOnly(2015, 1, 1));
}
