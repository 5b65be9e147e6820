// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.RegularExpressions;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>One line of a scenario, with the table, text or JSON below it.</summary>
internal sealed record GherkinStep(string Text, List<string[]> Table, string Block);

/// <summary>A scenario, or one example of an abstract one.</summary>
internal sealed record GherkinScenario(string Name, string Example, List<GherkinStep> Steps);

/// <summary>Reads the published .feature files as they are: Dutch keywords, headings of Markdown, free text between them.</summary>
internal static partial class Gherkin
{
    public static List<GherkinScenario> Read(string path)
    {
        var scenarios = new List<GherkinScenario>();
        var background = new List<GherkinStep>();
        string? name = null;
        var lines = new List<string>();
        foreach (var line in File.ReadAllLines(path).Append("Scenario: einde"))
        {
            if (Heading().Match(line) is { Success: true } heading)
            {
                Close(scenarios, background, name, lines);
                name = heading.Groups["keyword"].Value is "Achtergrond" ? "" : heading.Groups["keyword"].Value.EndsWith("cenario", StringComparison.Ordinal) ? heading.Groups["name"].Value.Trim() : null;
                lines.Clear();
            }
            else if (name is not null)
            {
                lines.Add(line);
            }
        }

        return scenarios;
    }

    private static void Close(List<GherkinScenario> scenarios, List<GherkinStep> background, string? name, List<string> lines)
    {
        if (name is null) return;
        var examples = lines.FindIndex(line => line.Trim() is "Voorbeelden:");
        var steps = Steps(examples < 0 ? lines : lines[..examples]);
        if (name.Length == 0)
        {
            background.AddRange(steps);
            return;
        }

        if (steps.Count == 0) return;
        var rows = examples < 0 ? [] : lines[examples..].Where(IsRow).Select(Cells).ToList();
        if (rows.Count == 0 && steps[^1].Table is { Count: > 1 } last && Placeholders(steps).Any(last[0].Contains)) rows = last;
        if (rows.Count == 0)
        {
            scenarios.Add(new GherkinScenario(name, "", [.. background, .. steps]));
            return;
        }

        foreach (var row in rows.Skip(1).Where(row => !row.SequenceEqual(rows[0])))
        {
            string Fill(string text) => rows[0].Zip(row).Aggregate(text, (filled, pair) => filled.Replace($"<{pair.First}>", pair.Second, StringComparison.Ordinal));
            scenarios.Add(new GherkinScenario(name, string.Join(" | ", row), [.. background, .. steps.Select(step => new GherkinStep(Fill(step.Text), step.Table == rows ? [] : [.. step.Table.Select(cells => cells.Select(Fill).ToArray())], Fill(step.Block)))]));
        }
    }

    private static IEnumerable<string> Placeholders(List<GherkinStep> steps) => steps.SelectMany(step => Placeholder().Matches(step.Text)).Select(match => match.Groups[1].Value);

    private static List<GherkinStep> Steps(List<string> lines)
    {
        var steps = new List<GherkinStep>();
        var block = new StringBuilder();
        foreach (var line in lines)
        {
            if (Step().Match(line) is { Success: true } match)
            {
                Flush(steps, block);
                steps.Add(new GherkinStep(match.Groups["text"].Value.Trim(), [], ""));
            }
            else if (steps.Count > 0 && IsRow(line))
            {
                steps[^1].Table.Add(Cells(line));
            }
            else if (line.Trim() is not "\"\"\"" && !line.TrimStart().StartsWith('#'))
            {
                block.AppendLine(line);
            }
        }

        Flush(steps, block);
        return steps;
    }

    private static void Flush(List<GherkinStep> steps, StringBuilder block)
    {
        if (steps.Count > 0 && block.ToString().Contains('{')) steps[^1] = steps[^1] with { Block = block.ToString() };
        block.Clear();
    }

    private static bool IsRow(string line) => line.TrimStart().StartsWith('|');

    private static string[] Cells(string line) => [.. CellEnd().Split(line.Trim()[1..].TrimEnd().TrimEnd('|')).Select(cell => cell.Trim())];

    /// <summary>A bar within a word belongs to a pattern.</summary>
    [GeneratedRegex(@"(?<=\s)\||\|(?=\s)")]
    private static partial Regex CellEnd();

    [GeneratedRegex(@"^\s*(?:#+\s*)?(?<keyword>Functionaliteit|Rule|Achtergrond|Abstract [Ss]cenario|Scenario|DEPRECATED):(?<name>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?<keyword>Gegeven|Als|Dan|En|Wanneer)\s+(?<text>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Step();

    [GeneratedRegex("<([^>]+)>")]
    private static partial Regex Placeholder();
}
