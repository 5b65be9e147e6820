// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Data;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Platform.Isolation;

public sealed class LeakTests
{
    private const int Requests = 2_000;
    private const int AtOnce = 16;
    private const int Connections = 4;

    [Theory, EveryDatabase]
    public async Task Two_thousand_requests_of_two_collaborations_over_a_small_pool_never_see_the_other(Database database)
    {
        await using var one = await World.On(Small(await TestDatabases.Own(database)));
        await using var two = await one.Beside();
        foreach (var world in new[] { one, two }) await world.Must(Join(world.Code));
        var leaks = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            var world = number % 2 == 0 ? one : two;
            if (number % 50 < 2) await world.Must(Join(FormattableString.Invariant($"{world.Code}-{number}")));
            var seen = await world.Must(new ListParticipants());
            var unfiltered = database == Database.Postgres
                ? await world.Db(db => db.Set<Participant>().IgnoreQueryFilters([TenantFilters.Collaboration]).Select(row => row.Code).ToListAsync())
                : [];
            if (seen.Count == 0 || seen.Select(row => row.Code).Concat(unfiltered).Any(code => !code.StartsWith(world.Code, StringComparison.Ordinal))) Interlocked.Increment(ref leaks);
        });

        leaks.ShouldBe(0);
    }

    private static DatabaseSettings Small(DatabaseSettings settings) => settings.IsPostgres
        ? settings with { PostgresConnection = new NpgsqlConnectionStringBuilder(settings.PostgresConnection) { MaxPoolSize = Connections, Timeout = 60 }.ConnectionString }
        : settings;

    private static AddParticipant Join(string code) => new(code, "Gemeente " + code, OrganisationKind.Gemeente, ParticipantKind.Klant, new DateOnly(2015, 1, 1));
}
