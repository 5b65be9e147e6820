// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;

namespace Bundel.Cli.Verbs;

/// <summary>One verb of the command line.</summary>
internal abstract class Verb(string name, string description) : Command(name, description)
{
    /// <summary>An example that works as it stands.</summary>
    public abstract string Example { get; }

    /// <summary>Runs the verb and gives the exit code.</summary>
    public abstract Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation);

    /// <summary>Adds an option with a value.</summary>
    protected Option<string> ValueOption(string name, string value, string description)
    {
        var option = new Option<string>(name) { HelpName = value, Description = description, Arity = ArgumentArity.ExactlyOne };
        Add(option);
        return option;
    }

    /// <summary>Adds an option that is there or not.</summary>
    protected Option<bool> SwitchOption(string name, string description)
    {
        var option = new Option<bool>(name) { Description = description, Arity = ArgumentArity.Zero };
        Add(option);
        return option;
    }

    /// <summary>Adds the file that the verb works on.</summary>
    protected Argument<string> FileArgument(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
        Add(argument);
        return argument;
    }

    /// <summary>Problems for options and arguments that the verb cannot do without.</summary>
    protected static List<Problem> Missing(ParseResult parsed, params ReadOnlySpan<Symbol> needed)
    {
        var problems = new List<Problem>();
        foreach (var symbol in needed)
        {
            if (parsed.GetResult(symbol) is null || parsed.GetResult(symbol) is { Tokens.Count: 0 } and not System.CommandLine.Parsing.OptionResult)
                problems.Add(new Problem("optie-ontbreekt", symbol is Option ? $"De optie {symbol.Name} ontbreekt." : $"Het argument <{symbol.Name}> ontbreekt.") { Expected = symbol.Description?.TrimEnd('.') });
        }

        return problems;
    }
}
