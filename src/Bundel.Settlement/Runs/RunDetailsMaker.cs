// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Runs;

/// <summary>Puts rows together to what a page and the API show.</summary>
internal static class RunDetailsMaker
{
    public static RunDetails Make(RunView header, Run run, RunData data, int extraUnits, Run? previous, RunData? before)
    {
        var amounts = before?.Participants.ToDictionary(row => row.Code, row => row.Amount, StringComparer.Ordinal);
        return new RunDetails(
            header with { Total = data.Total },
            [.. data.Participants.Select(row => new Contribution(
                row.Code, row.Name, row.Kind == Model.ParticipantKind.Customer, row.Basic, row.Plus, row.Amount,
                amounts is not null && amounts.TryGetValue(row.Code, out var amount) ? amount : null, row.Inhabitants))],
            [.. data.Lines.Select(row => new RunLineView(
                row.Code, row.Name, row.Package, row.Key, row.KeyVersion, row.KeyName, row.Costs, row.Income, row.Total, row.Divided, row.RoundingLine, row.Rest))],
            [.. data.Notices.Select(row => new NoticeView(row.Code, row.Text, row.Participant))],
            new ProofView(data.Total, data.Divided, data.RoundingLine, data.Rest, extraUnits),
            run.Rounding.ToRounding().ToString(),
            previous?.Code,
            before is null ? [] : BridgeStep.Between(run.Year, before.Lines, data.Lines),
            []);
    }

    public static RunDetails Stuck(RunView header, Run run, IReadOnlyList<Problem> problems) => new(
        header, [], [], [], new ProofView(Money.Zero, Money.Zero, Money.Zero, Money.Zero, 0), run.Rounding.ToRounding().ToString(), null, [],
        [.. problems.Select(problem => problem.ToString())]);
}
