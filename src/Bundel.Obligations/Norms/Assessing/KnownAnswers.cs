// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Standing;

namespace Bundel.Obligations.Norms.Assessing;

/// <summary>What is recorded already, as a proposal for an answer; nothing is proposed where something is unknown.</summary>
internal sealed class KnownAnswers(Situation situation, IReadOnlyDictionary<string, MeasureState> measures, Member? member)
{
    public (Answer? Answer, string? Because) Propose(Question question)
    {
        List<Answer?> known = [.. (question.Measures ?? []).Select(measure => Of(measures.GetValueOrDefault(measure))), .. (question.Obligations ?? []).Select(code => Of(member is null ? situation.Overall(code) : situation.Of(code, member)))];
        if (known.Count == 0 || known.Contains(null)) return (null, null);
        var lowest = known.Min(answer => Rank(answer!.Value));
        return (known.First(answer => Rank(answer!.Value) == lowest), (question.Measures, question.Obligations) switch
        {
            ({ Count: > 0 }, { Count: > 0 }) => "volgens de maatregelen en standen die zijn vastgelegd",
            ({ Count: > 0 }, _) => "volgens de maatregelen die zijn vastgelegd",
            _ => "volgens de standen die zijn vastgelegd",
        });
    }

    private static int Rank(Answer answer) => answer switch
    {
        Answer.No => 0,
        Answer.Partly => 1,
        Answer.Yes => 2,
        _ => 3,
    };

    private static Answer? Of(MeasureState state) => state switch
    {
        MeasureState.Fully => Answer.Yes,
        MeasureState.Partly => Answer.Partly,
        MeasureState.None or MeasureState.Planned => Answer.No,
        _ => null,
    };

    private static Answer? Of(Status status) => status switch
    {
        Status.InUse or Status.Evidenced => Answer.Yes,
        Status.Connected => Answer.Partly,
        Status.NotApplicable => Answer.NotApplicable,
        Status.Unknown => null,
        _ => Answer.No,
    };
}
