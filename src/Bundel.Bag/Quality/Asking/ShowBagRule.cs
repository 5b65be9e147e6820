// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Quality.Asking;

[UseCase("bag-kwaliteitsregel", "Toont één kwaliteitsregel van de BAG: verloop per maand sinds 2018 en de objecten erachter", Example = """{"regel":"CVP"}""")]
public sealed record ShowBagRule(
    [property: JsonPropertyName("regel")] string Rule,
    [property: JsonPropertyName("deelnemer")] string? Participant = null,
    [property: JsonPropertyName("peildatum")] DateOnly? On = null)
    : IQuery<BagRuleView>
{
    public static Permission Requires => BagPermissions.See;
}

public sealed record BagRuleView(
    [property: JsonPropertyName("regel")] RuleText Rule,
    [property: JsonPropertyName("peildatum")] DateOnly? Day,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<RuleAtMember> Members,
    [property: JsonPropertyName("samen")] Rate Together);

/// <summary>A rule at one participant, with the objects behind the number.</summary>
public sealed record RuleAtMember(
    [property: JsonPropertyName("deelnemer")] QualityMember Member,
    [property: JsonPropertyName("uitkomst")] Rate Rate,
    [property: JsonPropertyName("verloop")] IReadOnlyList<MonthRate> Trend,
    [property: JsonPropertyName("objecten")] IReadOnlyList<QualityFinding> Objects);

internal sealed class ShowBagRuleHandler(QualityMembers members) : IHandler<ShowBagRule, BagRuleView>
{
    public async Task<Result<BagRuleView>> Handle(ShowBagRule useCase, Actor actor, CancellationToken cancel)
    {
        if (RuleBook.Find(useCase.Rule) is not { } rule) return Problem.NotFound("Deze kwaliteitsregel bestaat niet.") with { Field = "regel", Found = useCase.Rule, Expected = string.Join(", ", RuleBook.All.Select(each => each.Text.Code)) };
        if (await members.At(useCase.On, actor, cancel) is not { } now) return new BagRuleView(rule.Text, null, [], Rate.Unknown);
        var chosen = now.Reports.Where(row => string.IsNullOrEmpty(useCase.Participant) || row.Member.Code == useCase.Participant.Trim()).ToList();
        if (chosen.Count == 0) return Problem.NotFound("Deze deelnemer heeft geen BAG die u kunt zien.") with { Field = "deelnemer", Found = useCase.Participant };
        var rows = chosen.Select(row => Of(row, rule)).ToList();
        return new BagRuleView(rule.Text, now.Day, rows, Rate.Sum(rows.Select(row => row.Rate)));
    }

    private static RuleAtMember Of(MemberReport row, QualityRule rule)
    {
        var result = row.Report?.Rules.First(each => each.Rule.Code == rule.Text.Code);
        return new RuleAtMember(new QualityMember(row.Member.Code, row.Member.Name), result?.Rate ?? Rate.Unknown, result?.Trend ?? [], result?.Objects ?? []);
    }
}
