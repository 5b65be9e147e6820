// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.CostSharing;

namespace Bundel.Cli.Games;

/// <summary>Solutions of a game as lines for people.</summary>
internal static class GameText
{
    private const int Few = 2;
    private const int Many = 4;
    private const int Large = 10_000;

    /// <summary>Two decimals for a game about large amounts, otherwise four.</summary>
    public static string Number(Rational number, ICoalitionFunction game)
    {
        var decimals = game.Total > Large || game.Total < -Large ? Few : Many;
        return Dutch.Number(decimal.Parse(number.ToDecimal(decimals), NumberStyles.Number, CultureInfo.InvariantCulture), decimals);
    }

    public static void Write(Terminal terminal, GameAnswer answer)
    {
        var game = answer.File.Game;
        var shown = answer.Solutions.Where(solution => solution.Amounts is not null).ToList();
        var rows = new List<string[]> { Row("", shown.Select(solution => solution.Name)) };
        for (var i = 0; i < game.Count; i++) rows.Add(Row(game.Players[i], shown.Select(solution => Number(solution.Amounts![i], game))));
        rows.Add(Row("Totaal", shown.Select(solution => Number(Rational.Sum(solution.Amounts!), game))));
        int[] widths = [.. Enumerable.Range(0, shown.Count + 1).Select(column => rows.Max(row => row[column].Length))];
        foreach (var row in rows) terminal.Line(string.Join("  ", row.Select((text, column) => column == 0 ? text.PadRight(widths[0]) : text.PadLeft(widths[column]))).TrimEnd());
        terminal.Line();
        foreach (var solution in answer.Solutions) terminal.Line($"{solution.Name}: {Verdict(solution, game)}");
        terminal.Line(answer.CoreIsEmpty switch { true => "De kern is leeg: bij elke verdeling is er een groep die apart beter af is.", false => "De kern is niet leeg: er is een verdeling waartegen geen groep bezwaar heeft.", null => "Of de kern leeg is, is onbekend." });
        foreach (var (player, band) in game.Players.Zip(answer.Bands ?? [])) terminal.Line($"{player}: van {Number(band.Least, game)} tot {Number(band.Most, game)} zonder dat een groep bezwaar heeft.");
        foreach (var property in answer.Properties) terminal.Line(Line(property));
    }

    private static string Verdict(SolvedMethod solution, ICoalitionFunction game)
    {
        if (solution.Amounts is null) return solution.Reason!;
        var parts = new List<string> { solution.InCore switch { true => "in de kern", false => "niet in de kern", null => "of dit in de kern ligt, is onbekend" } };
        if (solution.Objection is { } objection) parts.Add(objection.Coalition.Count == 1
            ? $"{objection.Coalition[0]} is alleen {Number(objection.Amount, game)} {Better(game)} uit"
            : $"{Dutch.List(objection.Coalition)} zijn samen {Number(objection.Amount, game)} {Better(game)} uit");
        if (solution.Difference.Sign != 0) parts.Add($"telt niet op tot het totaal: verschil {Number(solution.Difference, game)}");
        if (solution.Epsilon is { } epsilon) parts.Add(epsilon.Sign < 0
            ? $"elke groep is minstens {Number(-epsilon, game)} beter uit dan apart, en meer kan niet voor allemaal"
            : $"het sterkste bezwaar is hier zo klein als het kan: {Number(epsilon, game)}");
        if (solution.Certificate is not null) parts.Add("bewezen over alle coalities");
        return string.Join("; ", parts) + ".";
    }

    private static string Better(ICoalitionFunction game) => game.Kind == GameKind.Cost ? "goedkoper" : "beter";

    private static string Line(GameProperty property) => $"{property.Name}: {property.Holds switch { true => "ja", false => "nee", null => "niet onderzocht bij zoveel spelers" }}";

    private static string[] Row(string name, IEnumerable<string> cells) => [name, .. cells];
}
