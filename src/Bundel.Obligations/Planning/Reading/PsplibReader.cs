// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Reading;

/// <summary>Reads a project of the library PSPLIB (Kolisch and Sprecher 1996), one mode per task and renewable resources.</summary>
public static class PsplibReader
{
    /// <summary>Reads the text of an .sm file; gives all problems at once.</summary>
    public static Result<PlanInput> Read(string text, string? file = null) => new Reading(text, file).Read();

    private sealed class Reading(string text, string? file)
    {
        private readonly string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        private readonly List<Problem> problems = [];

        public Result<PlanInput> Read()
        {
            var jobs = Figure("jobs (incl. supersource/sink )");
            var horizon = Figure("horizon");
            var renewable = Figure("- renewable");
            if (Figure("- nonrenewable", needed: false) > 0 || Figure("- doubly constrained", needed: false) > 0)
                Fault(null, "psplib-soort", "dit project kent middelen die opraken; daarmee kan niet worden gerekend.", null, "alleen renewable");
            var after = Rows("PRECEDENCE RELATIONS", 1, jobs);
            var requests = Rows("REQUESTS/DURATIONS", 2, jobs);
            var capacity = Rows("RESOURCEAVAILABILITIES", 1, 1);
            if (problems.Count > 0) return problems;
            return Build(jobs, horizon, renewable, after, requests, capacity[0]);
        }

        private Result<PlanInput> Build(int jobs, int horizon, int renewable, List<(int Line, int[] Figures)> after, List<(int Line, int[] Figures)> requests, (int Line, int[] Figures) capacity)
        {
            if (capacity.Figures.Length != renewable) Fault(capacity.Line, "psplib-capaciteit", "het aantal capaciteiten klopt niet.", Dutch.Number(capacity.Figures.Length), Dutch.Number(renewable));
            var predecessors = Enumerable.Range(0, jobs + 1).Select(_ => new List<string>()).ToArray();
            foreach (var (line, figures) in after) Successors(line, figures, jobs, predecessors);
            foreach (var (line, figures) in requests.Where(row => row.Figures.Length != renewable + 3 || row.Figures[1] != 1 || !InRange(row.Figures[0], jobs)))
                Fault(line, "psplib-regel", "deze regel geeft geen taak met één uitvoering, een duur en de vraag per middel.", string.Join(' ', figures), $"{Dutch.Number(renewable + 3)} getallen, het tweede 1");
            if (problems.Count > 0) return problems;

            var skills = Enumerable.Range(1, renewable).Select(i => FormattableString.Invariant($"R {i}")).ToArray();
            var tasks = requests.Select(row => new TaskInput(Code(row.Figures[0]), row.Figures[2], [.. skills.Select((skill, i) => new DemandInput("", skill, row.Figures[3 + i])).Where(demand => demand.Amount != 0)], predecessors[row.Figures[0]]));
            return new PlanInput(horizon, [.. skills.Select((skill, i) => new CapacityInput("", skill, capacity.Figures[i], []))], [.. tasks]);
        }

        private void Successors(int line, int[] figures, int jobs, List<string>[] predecessors)
        {
            if (figures.Length < 3 || figures[1] != 1 || figures.Length != 3 + figures[2] || !InRange(figures[0], jobs))
            {
                Fault(line, "psplib-regel", "deze regel geeft geen taak met één uitvoering en zoveel opvolgers als er staat.", string.Join(' ', figures), "taak, 1, aantal en de opvolgers");
                return;
            }

            foreach (var next in figures[3..])
            {
                if (InRange(next, jobs)) predecessors[next].Add(Code(figures[0]));
                else Fault(line, "taak-onbekend", "deze opvolger is geen taak van dit project.", Code(next), $"1 tot en met {Dutch.Number(jobs)}");
            }
        }

        private static bool InRange(int job, int jobs) => job >= 1 && job <= jobs;

        private static string Code(int job) => job.ToString(CultureInfo.InvariantCulture);

        private int Figure(string label, bool needed = true)
        {
            var at = Array.FindIndex(lines, line => line.TrimStart().StartsWith(label, StringComparison.Ordinal) && line.Contains(':', StringComparison.Ordinal));
            if (at >= 0 && int.TryParse(lines[at].Split(':')[1].Trim().Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var figure)) return figure;
            if (needed) Fault(at < 0 ? null : at + 1, "psplib-kop", "een regel van de kop ontbreekt of heeft geen getal.", at < 0 ? "niets" : lines[at].Trim(), label + " : een getal");
            return 0;
        }

        /// <summary>The rows of figures under a heading, up to a line of asterisks.</summary>
        private List<(int Line, int[] Figures)> Rows(string heading, int skip, int expected)
        {
            var rows = new List<(int, int[])>();
            var at = Array.FindIndex(lines, line => line.StartsWith(heading, StringComparison.Ordinal));
            for (var i = at < 0 ? lines.Length : at + 1 + skip; i < lines.Length && !lines[i].StartsWith("**", StringComparison.Ordinal); i++)
            {
                var words = lines[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                if (words.Length == 0) continue;
                var figures = new int[words.Length];
                if (words.Index().All(word => int.TryParse(word.Item, NumberStyles.None, CultureInfo.InvariantCulture, out figures[word.Index]))) rows.Add((i + 1, figures));
                else Fault(i + 1, "psplib-regel", "hier horen alleen gehele getallen te staan.", lines[i].Trim(), "getallen vanaf 0");
            }

            if (rows.Count != expected) Fault(at < 0 ? null : at + 1, "psplib-deel", $"het deel {heading} heeft niet zoveel regels als nodig.", Dutch.Number(rows.Count), Dutch.Number(expected));
            return rows;
        }

        private void Fault(int? line, string code, string message, string? found, string? expected) =>
            problems.Add(new Problem(code, message) { Place = new Place(file) { Line = line }, Found = found, Expected = expected });
    }
}
