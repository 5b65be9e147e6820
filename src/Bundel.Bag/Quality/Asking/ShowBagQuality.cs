// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Quality.Asking;

[UseCase("bag-kwaliteit", "Toont alle kwaliteitsregels van de BAG per deelnemer en samen, op een peildatum", Example = """{"peildatum":"2026-10-31"}""")]
public sealed record ShowBagQuality([property: JsonPropertyName("peildatum")] DateOnly? On = null) : IQuery<BagQualityView>
{
    public static Permission Requires => BagPermissions.See;
}

/// <summary>Rules by participant; no day when nothing was loaded.</summary>
public sealed record BagQualityView(
    [property: JsonPropertyName("peildatum")] DateOnly? Day,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<QualityMember> Members,
    [property: JsonPropertyName("regels")] IReadOnlyList<RuleAcross> Rules);

public sealed record QualityMember([property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("naam")] string Name);

/// <summary>A rule at each participant, in their order, and together.</summary>
public sealed record RuleAcross(
    [property: JsonPropertyName("regel")] RuleText Rule,
    [property: JsonPropertyName("perDeelnemer")] IReadOnlyList<Rate> ByMember,
    [property: JsonPropertyName("samen")] Rate Together,
    [property: JsonPropertyName("verloop")] IReadOnlyList<MonthRate> Trend);

internal sealed class ShowBagQualityHandler(QualityMembers members) : IHandler<ShowBagQuality, BagQualityView>
{
    public async Task<Result<BagQualityView>> Handle(ShowBagQuality useCase, Actor actor, CancellationToken cancel)
    {
        if (await members.At(useCase.On, actor, cancel) is not { } now) return new BagQualityView(null, [], []);
        var sums = new QualitySums();
        foreach (var report in now.Reports.Select(row => row.Report).OfType<QualityReport>()) sums.Add(report);
        var together = sums.Results().ToDictionary(result => result.Rule.Code);
        var rules = RuleBook.All.Select((rule, at) => new RuleAcross(
            rule.Text,
            [.. now.Reports.Select(row => row.Report?.Rules[at].Rate ?? Rate.Unknown)],
            together.TryGetValue(rule.Text.Code, out var sum) ? sum.Rate : Rate.Unknown,
            sum?.Trend ?? []));
        return new BagQualityView(now.Day, [.. now.Reports.Select(row => new QualityMember(row.Member.Code, row.Member.Name))], [.. rules]);
    }
}
