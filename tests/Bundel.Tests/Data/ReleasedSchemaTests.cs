// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using Bundel.Collaborations;
using Bundel.Collaborations.Participants;
using Bundel.Data;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Data;

/// <summary>
/// The schemas of closed releases, kept by tools/release-schema.sh with one collaboration "bewaard" and one participant in them:
/// this release brings each of them up to date and loses nothing.
/// </summary>
public sealed class ReleasedSchemaTests
{
    private static readonly string Kept = Path.Combine(AppContext.BaseDirectory, "Data", "Released");

    public static TheoryData<string> Releases => [.. Directory.GetFiles(Kept, "*.db.gz").Select(file => Path.GetFileName(file)[..^".db.gz".Length])];

    [Theory, MemberData(nameof(Releases))]
    public async Task A_sqlite_file_of_a_release_is_brought_up_to_date_with_all_its_rows(string release)
    {
        var settings = new DatabaseSettings(TestDatabases.Folder());
        await using (var file = File.Create(settings.SqliteFile)) await Unpack(release + ".db.gz", file);
        await MigrateAndFindTheRows(settings);
    }

    [Theory, MemberData(nameof(Releases))]
    public async Task A_postgresql_dump_of_a_release_is_brought_up_to_date_with_all_its_rows(string release)
    {
        Assert.SkipUnless(PostgresServer.WhyNot is null, PostgresServer.WhyNot ?? "");
        var settings = await TestDatabases.Bare(Database.Postgres);
        using var dump = new MemoryStream();
        await Unpack(release + ".sql.gz", dump);
        await using (var connection = new NpgsqlConnection(settings.OwnerConnection + ";Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(System.Text.Encoding.UTF8.GetString(dump.ToArray()), connection);
            await command.ExecuteNonQueryAsync();
        }

        await MigrateAndFindTheRows(settings);
    }

    private static async Task MigrateAndFindTheRows(DatabaseSettings settings)
    {
        await using var services = new ServiceCollection().AddLogging().AddBundel(settings).BuildServiceProvider();
        (await services.GetRequiredService<Databank>().Migrate()).Problems.ShouldBeEmpty();
        (await services.GetRequiredService<Databank>().Check()).Problems.ShouldBeEmpty();
        var useCases = services.GetRequiredService<UseCases>();
        var found = (await useCases.Run(new ListCollaborations(), Actor.Operator("test"))).Value.ShouldHaveSingleItem();
        found.Code.ShouldBe("bewaard");
        var participants = (await useCases.Run(new ListParticipants(), Actor.Operator("test", found.Id))).Value;
        participants.ShouldHaveSingleItem().Name.ShouldBe("Lindehaven");
        await using var scope = services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<AuditCheck>().Check()).ShouldAllBe(chain => chain.Broken == null);
    }

    private static async Task Unpack(string file, Stream target)
    {
        await using var packed = new GZipStream(File.OpenRead(Path.Combine(Kept, file)), CompressionMode.Decompress);
        await packed.CopyToAsync(target);
    }
}
