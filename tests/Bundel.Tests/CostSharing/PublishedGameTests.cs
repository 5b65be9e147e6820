// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.CostSharing;

namespace Bundel.Tests.CostSharing;

/// <summary>Every published game of the real data, to the last fraction.</summary>
public sealed class PublishedGameTests
{
    private static readonly Dictionary<string, string> Methods = new()
    {
        ["shapley"] = "shapley",
        ["prenucleolus"] = "prenucleolus",
        ["nucleolus"] = "nucleolus",
        ["per_capita_nucleolus"] = "per-capita-nucleolus",
        ["tau_value"] = "tau",
        ["separable_cost_or_utopia"] = "marginaal",
        ["equal_nonseparable_EANSC"] = "gelijke-opslag",
        ["scrb"] = "scrb",
        ["proportional_to_standalone"] = "evenredig",
    };

    public static TheoryData<string> Files() =>
    [
        "airport_small6", "apartment_cost", "coopgame_4p", "coopgame_67_1", "coopprod_3p", "glove_1_2", "glove_4_1", "ibn_ezra", "lemaire_insurance",
        "shapley_3p", "skane_water_1979", "talmud_100", "talmud_200", "talmud_300", "tau_3p", "tau_5p", "taxi_knight", "young1985_percapita",
    ];

    [Theory, MemberData(nameof(Files))]
    public void Every_solution_of_a_published_game_is_exact(string name)
    {
        var (game, json) = Games.Published(name + ".json");
        var solver = new GameSolver(new GameFile(name, game, new Dictionary<string, Rational[]>()));
        foreach (var (published, method) in Methods)
        {
            if (!json.GetProperty("expected").TryGetProperty(published, out var expected)) continue;
            var solved = solver.Solve(method).Value;
            if (expected.ValueKind == JsonValueKind.Null) solved.Amounts.ShouldBeNull(method);
            else solved.Amounts.ShouldNotBeNull().Select(amount => amount.ToString()).ShouldBe(expected.GetProperty("exact").EnumerateArray().Select(amount => amount.GetString()), method);
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_property_of_a_published_game_is_found(string name)
    {
        var (game, json) = Games.Published(name + ".json");
        var expected = json.GetProperty("properties");
        var least = LeastCore.Of(game);
        least.Epsilon.ToString().ShouldBe(expected.GetProperty("least_core_epsilon").GetString());
        least.CoreIsEmpty.ShouldBe(!expected.GetProperty("core_nonempty").GetBoolean());
        (GameProperties.Subadditivity(game) is null).ShouldBe(expected.GetProperty("superadditive_or_subadditive").GetBoolean());
        (GameProperties.Concavity(game) is null).ShouldBe(expected.GetProperty("convex_or_concave").GetBoolean());
        Core.Contains(game, ShapleyValue.Of(game)).ShouldBe(expected.GetProperty("shapley_in_core").GetBoolean());
        if (expected.TryGetProperty("nucleolus_in_core", out var inCore)) Core.Contains(game, Nucleolus.Of(game)!.Amounts).ShouldBe(inCore.GetBoolean());
    }

    [Fact]
    public void In_Skane_the_coalition_HKL_objects_to_Shapley_and_the_costs_are_not_subadditive()
    {
        var game = Games.Published("skane_water_1979.json").Game;
        var objection = Core.StrongestObjection(game, ShapleyValue.Of(game)).ShouldNotBeNull();
        game.NamesOf(objection.Coalition).ShouldBe(["H", "K", "L"]);
        objection.Amount.ToString().ShouldBe("171/400");
        var breach = GameProperties.Subadditivity(game).ShouldNotBeNull();
        (game[breach.First | breach.Second] - game[breach.First] - game[breach.Second]).ShouldBe(breach.Amount);
        breach.Amount.ShouldBeGreaterThanOrEqualTo(Games.Parse("0.37"));
    }

    [Fact]
    public void The_nucleolus_that_was_printed_in_1979_is_not_the_nucleolus()
    {
        var game = Games.Published("skane_water_1979.json").Game;
        var solution = Nucleolus.Of(game)!;
        Rational[] printed = [.. new[] { "407/20", "3617/300", "1499/300", "1291/150", "18.60", "19.21" }.Select(Games.Parse)];
        Rational.Sum(printed).ShouldBe(game.Total);
        CertificateCheck.Holds(game, printed, solution.Certificate).ShouldBeFalse();
    }

    [Fact]
    public void Published_random_games_have_the_published_nucleolus()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(TestData.File("cost-games/random_games_testset.json")));
        foreach (var instance in json.RootElement.GetProperty("instances").EnumerateArray().Where(instance => instance.GetProperty("n").GetInt32() <= 15))
        {
            var game = RandomGames.Make(instance.GetProperty("type").GetInt32(), instance.GetProperty("n").GetInt32(), instance.GetProperty("seed").GetUInt32());
            var amounts = Nucleolus.Of(game)!.Amounts;
            foreach (var (amount, published) in amounts.Zip(instance.GetProperty("nucleolus").EnumerateArray())) amount.ToDouble().ShouldBe(published.GetDouble(), 1e-9);
        }
    }
}
