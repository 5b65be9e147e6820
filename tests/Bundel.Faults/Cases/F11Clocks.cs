// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Faults.Harness;
using Bundel.Settlement.Runs;

namespace Bundel.Faults.Cases;

/// <summary>F11: the clock jumps, back as well, over summer time, leap days and new years. Dates stay dates, chains stay whole, runs compute the same.</summary>
public sealed class F11Clocks
{
    private static readonly DateTimeOffset[] Edges =
    [
        new(2024, 2, 29, 23, 59, 59, TimeSpan.Zero), new(2025, 12, 31, 22, 59, 59, TimeSpan.Zero), new(2025, 12, 31, 23, 0, 1, TimeSpan.Zero),
        new(2026, 3, 29, 0, 59, 59, TimeSpan.Zero), new(2026, 3, 29, 1, 0, 1, TimeSpan.Zero), new(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), new(2026, 10, 25, 1, 30, 0, TimeSpan.Zero),
        new(2028, 2, 29, 12, 0, 0, TimeSpan.Zero), new(2027, 12, 31, 23, 59, 59, TimeSpan.Zero), new(2028, 1, 1, 0, 0, 0, TimeSpan.Zero),
    ];

    [Theory, EveryDatabase]
    public Task Jumps_of_the_clock_change_no_date_and_break_no_chain(Database database) => Rounds(database, 10);

    [Theory(Explicit = true), EveryDatabase]
    public Task Jumps_of_the_clock_change_no_date_and_break_no_chain_many_times(Database database) => Rounds(database, 1_000);

    private static async Task Rounds(Database database, int rounds)
    {
        await using var world = await Given.Example(database);
        var controller = await world.As(Role.Controller);
        var run = (await world.Must(new CreateRun(2026))).Code;
        await world.Must(new CheckRun(run), controller);
        await Trial.Run($"F11 kloksprongen, zomertijd, schrikkeldag, jaarwisseling, {database}", "datums blijven gelijk, auditspoor heel, de verrekening komt op de cent gelijk uit", rounds, async (round, random) =>
        {
            world.Clock.AdjustTime(Edges[random.Next(Edges.Length)].AddSeconds(random.Next(-2, 3)));
            var (code, joined) = ($"klok-{round}", new DateOnly(2024, 2, 29).AddDays(random.Next(0, 1500)));
            await world.Must(new AddParticipant(code, "Gemeente", OrganisationKind.Gemeente, ParticipantKind.Klant, joined));
            world.Clock.AdjustTime(world.Clock.GetUtcNow().AddDays(random.Next(-400, 400)));
            await world.Must(new EndMembership(code, joined.AddYears(4)));
            var shown = (await world.Must(new ListParticipants())).Single(row => row.Code == code);
            (shown.Joined, shown.Left).ShouldBe((joined, joined.AddYears(4)));
            (await world.Must(new VerifyRun(run))).Differences.ShouldBeEmpty();
            var entries = await world.Audit();
            entries.Select(entry => entry.Sequence).ShouldBe(Enumerable.Range(1, entries.Count).Select(number => (long)number));
            return $"klok op {world.Clock.GetUtcNow():yyyy-MM-dd HH:mm:ss}, {entries.Count} auditregels";
        });
        await world.Services.ShouldBeSound();
    }
}
