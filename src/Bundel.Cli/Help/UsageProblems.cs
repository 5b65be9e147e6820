// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.CommandLine.Parsing;

namespace Bundel.Cli.Help;

/// <summary>Faults in how a verb was called, in Dutch: the parser only tells where.</summary>
internal static class UsageProblems
{
    public static IReadOnlyList<Problem> Of(ParseResult parsed)
    {
        var problems = new List<Problem>();
        var command = parsed.CommandResult.Command;
        if (parsed.CommandResult == parsed.RootCommandResult && parsed.UnmatchedTokens.Count == 0) problems.AddRange(parsed.Tokens.Take(1).Select(token => Unknown(command, token.Value)));
        if (command.TreatUnmatchedTokensAsErrors) problems.AddRange(Unmatched(parsed).Select(token => Unknown(command, token)));
        problems.AddRange(parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().Distinct().Select(Value));
        problems.AddRange(parsed.Errors.Select(error => error.SymbolResult?.Parent).OfType<OptionResult>().Distinct().Select(Value));
        return [.. problems.Distinct()];
    }

    /// <summary>Beside an unknown option, other words are most likely its values.</summary>
    private static IEnumerable<string> Unmatched(ParseResult parsed)
    {
        var options = parsed.UnmatchedTokens.Where(token => token.StartsWith('-')).ToList();
        return options.Count > 0 ? options : parsed.UnmatchedTokens;
    }

    private static Problem Unknown(Command command, string token)
    {
        var isOption = token.StartsWith('-');
        var known = isOption ? command.Options.Select(option => option.Name) : command.Subcommands.Select(verb => verb.Name);
        var what = isOption ? "optie" : command.Subcommands.Count > 0 ? "werkwoord" : "argument";
        var hint = Nearest.Of(token, known) is { } nearest ? $" Bedoelt u {nearest}?" : "";
        return new Problem("aanroep-onbekend", $"{(what == "optie" ? "Onbekende" : "Onbekend")} {what}: {token}.{hint}");
    }

    private static Problem Value(OptionResult option) =>
        new("aanroep-waarde", option.Option.Arity.MaximumNumberOfValues == 0 ? $"De optie {option.Option.Name} heeft geen waarde." : $"De optie {option.Option.Name} vraagt om één waarde.");
}
