// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Process.Cases;
using Bundel.Bag.Signals;
using Bundel.Collaborations.Ports;

namespace Bundel.Bag.Members;

/// <summary>Signals and cases of the BAG that are over their term.</summary>
internal sealed class BagWorkAttention(IHandler<ListSignals, IReadOnlyList<SignalView>> signals, IHandler<ListCases, IReadOnlyList<CaseView>> cases) : IAttention
{
    public async Task<IReadOnlyList<AttentionItem>> Now(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(BagPermissions.Work)) return [];
        var items = new List<AttentionItem>();
        var late = (await signals.Handle(new ListSignals(OnlyOpen: true), actor, cancel)).Value.Where(view => view.IsLate).ToList();
        if (late.Count > 0) items.Add(new(AttentionSeverity.Warn, "BAG", $"{Dutch.Count(late.Count, "signaal is", "signalen zijn")} over de termijn.", new AttentionAction("Bekijk de signalen", "bag/signalen"), Since: late.Min(view => view.NextDue)));
        var waiting = (await cases.Handle(new ListCases(), actor, cancel)).Value.Where(view => view.IsLate).ToList();
        if (waiting.Count > 0) items.Add(new(AttentionSeverity.Warn, "BAG", $"{Dutch.Count(waiting.Count, "zaak is", "zaken zijn")} over de termijn.", new AttentionAction("Bekijk de zaken", "bag/zaken"), Since: waiting.Min(view => view.Next?.Due)));
        return items;
    }
}
