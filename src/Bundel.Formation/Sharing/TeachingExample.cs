// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Bundel.CostSharing;
using Bundel.CostSharing.Reading;

namespace Bundel.Formation.Sharing;

/// <summary>A published case: water in Skåne, six groups of Swedish municipalities.</summary>
public sealed record TeachingExample(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("spelers")] IReadOnlyList<string> Players,
    [property: JsonPropertyName("methoden")] IReadOnlyList<TeachingMethod> Methods,
    [property: JsonPropertyName("uittredingen")] IReadOnlyList<TeachingExit> Exits)
{
    private static readonly Lazy<TeachingExample> Made = new(Read);

    public static TeachingExample Skane => Made.Value;

    private static TeachingExample Read()
    {
        var game = GameJson.Read(Encoding.UTF8.GetBytes(Shipped.Text("skane.json")), "skane.json").Value;
        var solver = new GameSolver(game);
        (string Code, string Name)[] methods = [("zelfstandig", "alleen"), ("evenredig:inwoners", "naar inwoners"), ("scrb", "SCRB"), ("shapley", "Shapley"), ("nucleolus", "nucleolus")];
        return new TeachingExample("Drinkwater in Skåne", "H.P. Young, N. Okada en T. Hashimoto, IIASA WP-79-77 (1979)", game.Game.Players, [.. methods.Select(method => Of(method.Name, solver.Solve(method.Code).Value))], [.. Exit(solver.Table!)]);
    }

    private static TeachingMethod Of(string name, SolvedMethod solved)
    {
        var objection = solved.Difference.Sign == 0 ? solved.Objection : null;
        return new TeachingMethod(name, [.. solved.Amounts!.Select(Rounded)], objection?.Coalition ?? [], objection is null ? null : Rounded(objection.Amount));
    }

    private static IEnumerable<TeachingExit> Exit(CoalitionTable table)
    {
        var before = Nucleolus.Of(table)!.Amounts;
        for (var player = 0; player < table.Count; player++)
        {
            var after = Nucleolus.Of(table.Among(table.Everyone & ~(1u << player)))?.Amounts;
            yield return new TeachingExit(table.Players[player], Rounded(table.Alone(player) - before[player]), after is null ? null : Rounded(Rational.Sum(after) - (table.Total - before[player])));
        }
    }

    private static decimal Rounded(Rational amount) => decimal.Parse(amount.ToDecimal(2), CultureInfo.InvariantCulture);
}

public sealed record TeachingMethod(
    [property: JsonPropertyName("methode")] string Method,
    [property: JsonPropertyName("bedragen")] IReadOnlyList<decimal> Amounts,
    [property: JsonPropertyName("coalitie")] IReadOnlyList<string> Coalition,
    [property: JsonPropertyName("bezwaar")] decimal? Objection);

/// <summary>What leaving costs the one who leaves, and all others together, by the nucleolus.</summary>
public sealed record TeachingExit(
    [property: JsonPropertyName("speler")] string Player,
    [property: JsonPropertyName("zelf")] decimal Itself,
    [property: JsonPropertyName("anderen")] decimal? Others);
