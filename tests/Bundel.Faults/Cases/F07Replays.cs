// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Bundel.Faults.Harness;

namespace Bundel.Faults.Cases;

/// <summary>F7: requests arrive twice, all at once and again after a restart. Each has one effect and always the same answer.</summary>
public sealed class F07Replays
{
    private const int Requests = 12;
    private const int Copies = 3;

    [Theory, EveryDatabase]
    public Task A_request_that_comes_again_has_one_effect(Database database) => Rounds(database, 1);

    [Theory(Explicit = true), EveryDatabase]
    public Task A_request_that_comes_again_has_one_effect_many_times(Database database) => Rounds(database, 50);

    private static async Task Rounds(Database database, int rounds)
    {
        await using var world = await World.On(database);
        var key = await Client.Key(world);
        await Trial.Run($"F7 dubbele en herhaalde verzoeken, {database}", "één gevolg per Idempotency-Key, steeds hetzelfde antwoord, ook na een herstart", rounds, async (round, random) =>
        {
            var codes = Enumerable.Range(0, Requests).Select(number => FormattableString.Invariant($"keer-{round}-{number}")).ToArray();
            var first = await Send(world, key, random, codes);
            var again = await Send(world, key, random, codes);
            foreach (var code in codes) first[code].Concat(again[code]).Distinct().ShouldHaveSingleItem().ShouldContain("\"id\"");
            var made = (await world.Must(new ListParticipants())).Select(row => row.Code).Where(code => code.StartsWith($"keer-{round}-", StringComparison.Ordinal));
            made.Order(StringComparer.Ordinal).ShouldBe(codes.Order(StringComparer.Ordinal));
            (await world.Audit()).Count(entry => entry.UseCase == "deelnemer-toevoegen").ShouldBe(round * Requests);
            return $"{Requests} verzoeken, elk {2 * Copies} keer verzonden";
        });
    }

    /// <summary>Every request several times, in a random order, all at once, to a host that was just started.</summary>
    private static async Task<ILookup<string, string>> Send(World world, Func<Uri, Client> key, Random random, string[] codes)
    {
        await using var site = await InProcess.Start(world.Settings, world.Clock);
        using var client = key(site.Address);
        var all = codes.SelectMany(code => Enumerable.Repeat(code, Copies)).ToArray();
        random.Shuffle(all);
        var answers = await Task.WhenAll(all.Select(async code => (Code: code, Answer: await client.Post("deelnemers", Given.Participant(code), once: "sleutel-" + code))));
        var wrong = await client.Post("deelnemers", Given.Participant(codes[0] + "-anders"), once: "sleutel-" + codes[0]);
        wrong.Status.ShouldBeOneOf(400, 409);
        foreach (var (_, answer) in answers) answer.Status.ShouldBe(201, answer.Text);
        return answers.ToLookup(sent => sent.Code, sent => sent.Answer.Text);
    }
}
