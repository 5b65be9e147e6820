// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using Bundel.Data;
using Npgsql;

namespace Bundel.Faults.Harness;

/// <summary>The schemas of closed releases, with a few rows in them.</summary>
internal static class Released
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Released");

    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetFiles(Folder, "*.db.gz").Select(file => Path.GetFileName(file)[..^".db.gz".Length]).Order(StringComparer.Ordinal)];

    public static async Task<DatabaseSettings> Unpack(string release, Database database)
    {
        var settings = await TestDatabases.Bare(database);
        if (database == Database.Sqlite)
        {
            await using var file = File.Create(settings.SqliteFile);
            await Unpack(release + ".db.gz", file);
            return settings;
        }

        using var dump = new MemoryStream();
        await Unpack(release + ".sql.gz", dump);
        await using var connection = new NpgsqlConnection(settings.OwnerConnection + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(System.Text.Encoding.UTF8.GetString(dump.ToArray()), connection);
        await command.ExecuteNonQueryAsync();
        return settings;
    }

    private static async Task Unpack(string file, Stream target)
    {
        await using var packed = new GZipStream(File.OpenRead(Path.Combine(Folder, file)), CompressionMode.Decompress);
        await packed.CopyToAsync(target);
    }
}
