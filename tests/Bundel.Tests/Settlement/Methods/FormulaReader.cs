// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bundel.Tests.Settlement.Methods;

/// <summary>Computes a formula as it stands in an explanation: Dutch figures, + − × / and brackets; units and other words count for nothing.</summary>
internal sealed partial class FormulaReader
{
    private readonly List<string> tokens;
    private int at;

    private FormulaReader(string formula) => tokens = [.. Tokens().Matches(formula).Select(match => match.Value)];

    public static decimal Value(string formula)
    {
        var reader = new FormulaReader(formula);
        var value = reader.Sum();
        if (reader.at != reader.tokens.Count) throw new FormatException($"Cannot read {formula}.");
        return value;
    }

    private decimal Sum()
    {
        var value = Product();
        while (at < tokens.Count && tokens[at] is "+" or "−") value += tokens[at++] == "+" ? Product() : -Product();
        return value;
    }

    private decimal Product()
    {
        var value = Factor();
        while (at < tokens.Count && tokens[at] is "×" or "/") value = tokens[at++] == "×" ? value * Factor() : value / Factor();
        return value;
    }

    private decimal Factor()
    {
        var token = tokens[at++];
        if (token == "−") return -Factor();
        decimal value;
        if (token == "(")
        {
            value = Sum();
            if (tokens[at++] != ")") throw new FormatException("A bracket stays open.");
        }
        else
        {
            value = decimal.Parse(token.Replace(".", ""), NumberStyles.AllowDecimalPoint, CultureInfo.GetCultureInfo("nl-NL"));
        }

        if (at >= tokens.Count || tokens[at] != "%") return value;
        at++;
        return value / 100;
    }

    [GeneratedRegex(@"[0-9][0-9.]*(?:,[0-9]+)?|[-+−×/()%]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tokens();
}
