// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Cli.Help;
using Bundel.Cli.Verbs;

namespace Bundel.Cli;

/// <summary>Finds the verb and runs it; help and messages are Dutch and our own.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static async Task<int> Run(string[] args, Terminal terminal)
    {
        try
        {
            var root = VerbTree.Make();
            var parsed = root.Command.Parse(args, Parsing);
            if (args.Length == 0 || parsed.GetValue(root.Help)) return HelpText.Show(parsed.CommandResult.Command, terminal);
            if (parsed.GetValue(root.Version)) return HelpText.ShowVersion(terminal);
            var problems = UsageProblems.Of(parsed);
            if (problems.Count > 0) return terminal.Problems(problems);
            return parsed.CommandResult.Command is Verb verb
                ? await verb.Run(parsed, terminal, CancellationToken.None)
                : HelpText.Show(parsed.CommandResult.Command, terminal);
        }
        catch (OverflowException)
        {
            return terminal.Problems([new Problem("bedrag-te-groot", "Een bedrag of getal is te groot om tot op de cent mee te rekenen.")]);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            terminal.Message($"Fout van Bundel zelf ({fault.GetType().Name}): {fault.Message}");
            terminal.Message(fault.StackTrace ?? "");
            return ExitCodes.Fault;
        }
    }
}
