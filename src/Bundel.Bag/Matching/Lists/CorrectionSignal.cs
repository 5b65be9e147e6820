// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Signals;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Matching.Lists;

/// <summary>A terugmelding out of a list stands in the inbox of its participant too, as a difference with the registration of the list, and both go on in step.</summary>
internal static class CorrectionSignal
{
    public static SignalInput Of(string code, CorrectionText text, Registration registration, string? address) => new(
        code, KindOf(registration), text.On, text.Object, address, text.Attribute,
        text.Present is { } present ? $"Er staat: {present}. Moet zijn: {text.Proposed}." : $"Moet zijn: {text.Proposed}.");

    /// <summary>Adds it, or joins it to an open signal about the same gegeven of the same object.</summary>
    public static async Task Report(BundelDb db, Correction correction, SignalInput input, string source, DateTime now, CancellationToken cancel)
    {
        var known = await db.Set<BagSignal>().Where(row => row.ParticipantId == correction.ParticipantId && row.Kind == input.Kind).ToListAsync(cancel);
        if (known.Find(row => row.IsSame(input)) is { } same) same.AlsoKnown(input.Reference);
        else db.Add(new BagSignal(correction.CollaborationId, correction.ParticipantId!.Value, input, source, now));
    }

    /// <summary>The signal of a terugmelding follows it; one that was joined to another goes its own way.</summary>
    public static async Task Follow(BundelDb db, Correction correction, CancellationToken cancel)
    {
        var text = correction.Text();
        if (await db.Set<BagSignal>().FirstOrDefaultAsync(row => row.ParticipantId == correction.ParticipantId && row.Reference == correction.Code, cancel) is not { } signal) return;
        signal.Change(signal.Input() with { State = StateOf(text.State), TakenUp = text.TakenUp, Finished = text.Finished, Result = text.Result });
    }

    private static SignalKind KindOf(Registration registration) => registration switch
    {
        Registration.Brp => SignalKind.BrpDifference,
        Registration.Woz => SignalKind.WozDifference,
        Registration.Bgt => SignalKind.BgtDifference,
        _ => SignalKind.OwnFinding,
    };

    private static SignalState StateOf(CorrectionState state) => state switch
    {
        CorrectionState.New => SignalState.New,
        CorrectionState.TakenUp => SignalState.Taken,
        CorrectionState.Investigated => SignalState.UnderInvestigation,
        CorrectionState.Done => SignalState.Done,
        _ => SignalState.Rejected,
    };
}
