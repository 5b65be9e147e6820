// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>
/// Explains the amounts of a settlement, from contribution down to share, count, reference date, source and decision.
/// Nothing is built before it is asked for.
/// </summary>
public sealed class SettlementExplainer
{
    private readonly SettlementModel model;
    private readonly SettlementResult result;
    private readonly KeyBook book;
    private readonly Dictionary<string, Assignment> assignments;

    /// <summary>Explains this result of this model.</summary>
    public SettlementExplainer(SettlementModel model, SettlementResult result)
    {
        this.model = model;
        this.result = result;
        book = new KeyBook(new YearContext(model, result.Year));
        assignments = Assignment.Of(model, result.Year).ToDictionary(assignment => assignment.Code, StringComparer.Ordinal);
    }

    /// <summary>Why a participant pays what it pays, or null when it is not in the result.</summary>
    public Explanation? Participant(string code)
    {
        if (result.Participants.FirstOrDefault(participant => participant.Code == code) is not { } total) return null;
        var parts = result.Lines.SelectMany(line => line.Parts.Where(part => part.Participant == code).Select(part => (Line: line, Part: part))).ToList();
        return new Explanation(
            FormattableString.Invariant($"Bijdrage {result.Year} van {total.Name}"),
            total.Amount.ToString(),
            "EUR",
            $"De bijdrage is de som van {Dutch.Count(parts.Count, "regel", "regels")}.")
        {
            Formula = parts.Count == 0 ? null : string.Join(" + ", parts.Select(part => Dutch.Euro(part.Part.Amount))),
            Operands = [.. parts.Select(part => Line(part.Line, part.Part))],
        };
    }

    /// <summary>Why a participant pays its part of one line, or null when it has no part in it.</summary>
    public Explanation? Line(string participant, string line)
    {
        var found = result.Lines.FirstOrDefault(candidate => candidate.Code == line);
        var part = found?.Parts.FirstOrDefault(candidate => candidate.Participant == participant);
        return part is null ? null : Line(found!, part);
    }

    private Explanation Line(ResultLine line, ResultPart part)
    {
        if (line.Sort != LineSort.Division) return new ExtraLineExplanation(model, result, book).Of(line, part);
        var key = book.VersionOf(line.Key)!;
        var receiver = book.Context.ReceiverOf(part.Participant)!.Value;
        var share = new KeyExplainer(book, line.Total).Share(key, receiver);
        var explanation = new Explanation(line.Name, part.Amount.ToString(), "EUR", Sentence(line, part, key))
        {
            Sources = Sources.Of(book.Context, key),
            Operands = [Budget(line), share, .. Rounding(line, part)],
        };
        return part.Share is null ? explanation with { Formula = share.Formula } : explanation with { Formula = $"{Dutch.Euro(line.Total)} × {share.Formula ?? share.Value}" };
    }

    private static string Sentence(ResultLine line, ResultPart part, AllocationKey key) => part.Share is null
        ? $"{part.Name} draagt een vast bedrag volgens sleutel “{key.Name}”."
        : $"{part.Name} draagt een deel van {Dutch.Euro(line.Total)} volgens sleutel “{key.Name}”.";

    private Explanation Budget(ResultLine line) =>
        new("Te verdelen", line.Total.ToString(), "EUR", line.Income == Money.Zero ? "De som van de begrotingsregels." : "Lasten min baten.")
        {
            Formula = Charged(line) ?? (line.Income == Money.Zero ? null : $"{Dutch.Euro(line.Costs)} − {Dutch.Euro(line.Income)}"),
            Operands = [.. assignments.TryGetValue(line.Code, out var assignment) ? assignment.Lines.Select(Budget) : [], .. Flows(line)],
        };

    private static string? Charged(ResultLine line) => line.Received is { } received
        ? $"{Dutch.Euro(line.Costs - line.Income)} + {Dutch.Euro(received)} ontvangen − {Dutch.Euro(line.Charged ?? Money.Zero)} doorbelast"
        : null;

    private IEnumerable<Explanation> Flows(ResultLine line)
    {
        var names = result.Nodes.ToDictionary(node => node.Pool, node => node.Name, StringComparer.Ordinal);
        foreach (var flow in result.Flows.Where(flow => flow.To == line.Pool && line.Mutation is null))
        {
            var node = result.Nodes.First(node => node.Pool == flow.From);
            yield return new Explanation($"Doorbelast door {names[flow.From]}", flow.Amount.ToString(), "EUR", "Afname maal kosten van de doorbelastende kostengroep: eigen kosten plus wat zij zelf ontving.")
            {
                Formula = $"{Dutch.Euro(node.Own + node.Received)} × {flow.Share}",
                Operands = [new Explanation($"Kosten van {names[flow.From]}", (node.Own + node.Received).ToString(), "EUR", node.GrossExact is null ? "Opgelost uit de wederzijdse doorbelasting." : $"Exact € {node.GrossExact}.")],
            };
        }
    }

    private static Explanation Budget(BudgetLine line) => new(
        line.Description,
        line.Amount.ToString(),
        "EUR",
        FormattableString.Invariant($"{(line.Kind == LineKind.Cost ? "Last" : "Bate")} in de begroting {line.Year}, {(line.Nature == LineNature.Structural ? "structureel" : "incidenteel")}."))
    {
        Sources = line.TaskField is null ? [] : [new ExplanationSource($"taakveld {line.TaskField}", line.TaskField, "taakveld")],
    };

    private IEnumerable<Explanation> Rounding(ResultLine line, ResultPart part)
    {
        if (part.Unrounded is null) yield break;
        var unit = result.Rounding.Unit;
        var sentence = result.Rounding.Remainder != RemainderRule.LargestRemainder ? $"Rekenkundig afgerond op {Dutch.Euro(unit)}."
            : part.ExtraUnits > 0 ? $"Naar beneden afgerond op {Dutch.Euro(unit)}, plus {Dutch.Euro(unit)} omdat deze rest tot de grootste behoort (bij gelijke resten telt de CBS-code, daarna de code)."
            : $"Naar beneden afgerond op {Dutch.Euro(unit)}; de rest behoort niet tot de grootste.";
        if (line.Total < Money.Zero) sentence += " Een negatief bedrag is het spiegelbeeld van het positieve.";
        yield return new Explanation("Onafgerond", part.Unrounded, "EUR", sentence);
    }
}
