// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Runs;

[UseCase("bedrag-uitleggen", "Legt een bedrag uit een verrekening uit: sleutel, telling, peildatum, bron en besluit", Example = """{"verrekening":"2026-1","deelnemer":"kerkveen","regel":"werkplek"}""")]
public sealed record ExplainAmount(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("regel")] string? Line = null,
    [property: JsonPropertyName("pakket")] Package? Package = null)
    : IQuery<Explanation>
{
    public static Permission Requires => SettlementPermissions.See;
}

internal sealed class ExplainAmountHandler(BundelDb db, RunComputer computer) : IHandler<ExplainAmount, Explanation>
{
    public async Task<Result<Explanation>> Handle(ExplainAmount useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<Explanation>.Failure(found.Problems);
        var computed = await computer.Of(found.Value, actor, cancel);
        if (!computed.Succeeded) return Result<Explanation>.Failure(computed.Problems);
        var explainer = new SettlementExplainer(computed.Value.Model, computed.Value.Result);
        var explanation = useCase switch
        {
            { Line: { } line } => explainer.Line(useCase.Participant, line),
            { Package: { } package } => OfPackage(computed.Value.Result, explainer, useCase.Participant, package),
            _ => explainer.Participant(useCase.Participant),
        };
        return explanation is null
            ? Problem.NotFound("Dit bedrag komt in deze verrekening niet voor.") with { Found = useCase.Line is null ? useCase.Participant : $"{useCase.Participant}, {useCase.Line}" }
            : ExplanationTrim.Of(explanation);
    }

    private static Explanation? OfPackage(SettlementResult result, SettlementExplainer explainer, string participant, Package package)
    {
        if (result.Participants.FirstOrDefault(row => row.Code == participant) is not { } total) return null;
        var parts = result.Lines.Where(line => line.Package == package).Select(line => explainer.Line(participant, line.Code)).OfType<Explanation>().ToList();
        var name = package == Package.Basic ? "basispakket" : "pluspakket";
        var amount = package == Package.Basic ? total.Basic : total.Plus;
        return new Explanation($"Bijdrage van {total.Name} voor het {name}", amount.ToString(), "EUR", $"De som van {Dutch.Count(parts.Count, "regel", "regels")} van het {name}.") { Operands = parts };
    }
}

/// <summary>An explanation stays readable: of very many operands the largest stand by name, the rest as one.</summary>
internal static class ExplanationTrim
{
    private const int Most = 60;

    public static Explanation Of(Explanation explanation)
    {
        IReadOnlyList<Explanation> operands = [.. explanation.Operands.Select(Of)];
        if (operands.Count <= Most) return explanation with { Operands = operands };
        var largest = operands.OrderByDescending(Size).Take(Most - 1).ToHashSet();
        var others = operands.Where(operand => !largest.Contains(operand)).ToList();
        var sum = others.Sum(operand => Amount(operand));
        var rest = new Explanation($"Nog {Dutch.Count(others.Count, "post", "posten")}", sum.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), explanation.Unit, "De kleinere posten samen; de export toont ze een voor een.");
        return explanation with { Operands = [.. operands.Where(largest.Contains), rest] };
    }

    private static decimal Size(Explanation explanation) => Math.Abs(Amount(explanation));

    private static decimal Amount(Explanation explanation) =>
        decimal.TryParse(explanation.Value, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : 0;
}
