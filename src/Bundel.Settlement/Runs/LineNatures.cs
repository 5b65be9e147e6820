// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Runs;

/// <summary>What part of each divided line is incidental, and what part is structural and new.</summary>
internal sealed class LineNatures
{
    private readonly Dictionary<string, (Money Incidental, Money New)> parts;

    public LineNatures(SettlementModel model, IReadOnlySet<string> knownMutations) => parts = model.Lines
        .Select(line => line.Year).Distinct()
        .SelectMany(year => Assignment.Of(model, year))
        .ToDictionary(assignment => assignment.Code, assignment => (
            Net(assignment.Lines.Where(line => line.Nature == LineNature.Incidental)),
            Net(assignment.Lines.Where(line => line.Nature == LineNature.Structural && line.Mutation is not null && !knownMutations.Contains(line.Mutation)))));

    public Money Incidental(string line) => parts.GetValueOrDefault(line).Incidental;

    public Money New(string line) => parts.GetValueOrDefault(line).New;

    private static Money Net(IEnumerable<BudgetLine> lines) => Money.Sum(lines.Select(line => line.Kind == LineKind.Cost ? line.Amount : -line.Amount));
}
