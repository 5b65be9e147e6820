// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Reflection;
using Bundel.Cli.Verbs;

namespace Bundel.Cli.Help;

/// <summary>Help in Dutch: what a verb does, how it is called, and an example.</summary>
internal static class HelpText
{
    private const int Margin = 2;

    public static int Show(Command command, Terminal terminal)
    {
        terminal.Line(command.Description ?? command.Name);
        terminal.Line();
        terminal.Line("Gebruik:");
        terminal.Line($"  {Usage(command)}");
        Table(terminal, "Werkwoorden:", command.Subcommands.Select(verb => (verb.Name, verb.Description)));
        Table(terminal, "Argumenten:", command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description)));
        Table(terminal, "Opties:", Options(command).Select(option => (Notation(option), option.Description)));
        if (command is Verb verb)
        {
            terminal.Line();
            terminal.Line("Voorbeeld:");
            terminal.Line($"  {verb.Example}");
        }
        else
        {
            terminal.Line();
            terminal.Line($"Uitleg en een voorbeeld: {Path(command)} <werkwoord> --help");
        }

        return ExitCodes.Done;
    }

    public static int ShowVersion(Terminal terminal)
    {
        terminal.Line(typeof(HelpText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "onbekend");
        return ExitCodes.Done;
    }

    private static string Usage(Command command)
    {
        var parts = new List<string> { Path(command) };
        if (command.Subcommands.Count > 0) parts.Add("<werkwoord>");
        parts.AddRange(command.Arguments.Select(argument => $"<{argument.Name}>"));
        if (command.Options.Any(option => !option.Recursive)) parts.Add("[opties]");
        return string.Join(' ', parts);
    }

    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Path(parent)} {command.Name}" : command.Name;

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(Recursive)).Distinct();

    private static IEnumerable<Option> Recursive(Command command) =>
        command.Options.Where(option => option.Recursive).Concat(command.Parents.OfType<Command>().SelectMany(Recursive));

    private static string Notation(Option option) => option.HelpName is null ? option.Name : $"{option.Name} <{option.HelpName}>";

    private static void Table(Terminal terminal, string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        terminal.Line();
        terminal.Line(heading);
        var width = all.Max(row => row.Name.Length) + Margin;
        foreach (var (name, description) in all) terminal.Line($"  {name.PadRight(width)}{description}");
    }
}
