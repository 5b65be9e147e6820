// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement;

/// <summary>The decisions that were taken, to choose from.</summary>
internal static class TakenDecisions
{
    public static IReadOnlyList<Choice> Of(IReadOnlyList<DecisionView> decisions) =>
    [
        .. decisions.Where(decision => decision.State == DecisionState.Taken)
            .Select(decision => new Choice(decision.Code, $"{decision.Reference}: {decision.Subject} ({decision.Body.Text()}, {(decision.Date is { } date ? Dutch.ShortDate(date) : "zonder datum")})")),
    ];
}
