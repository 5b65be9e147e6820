// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Serving.Parameters;

/// <summary>When something must have held, and been known.</summary>
/// <param name="Past">What was known before now: also what turned out to be inactief or no BAG counts.</param>
internal readonly record struct Moment(int Day, long Instant, bool Past, bool OnlyCurrent)
{
    public static Moment Now(BagCall call) => new(BagDate.Day(DateOnly.FromDateTime(call.Now)), BagDate.Instant(call.Now), Past: false, OnlyCurrent: false);

    public static Moment Of(BagCall call, Query query)
    {
        var now = Now(call);
        var (day, instant, current) = (query["geldigOp"], query["beschikbaarOp"], query.Is("huidig"));
        if (current && (day is not null || instant is not null)) throw RefusalException.Unsupported();
        return new Moment(day is null ? now.Day : BagDate.Day(Moments.Date(day)!.Value), instant is null ? now.Instant : Moments.Instant(instant)!.Value, instant is not null, current);
    }
}
