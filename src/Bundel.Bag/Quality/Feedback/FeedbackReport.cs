// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;
using Bundel.Bag.Signals;

namespace Bundel.Bag.Quality.Feedback;

/// <summary>A terugmelding that the gemeente received, as the import gives it.</summary>
public sealed record FeedbackReport(string Reference, long? ObjectId, DateOnly Received, SignalState State, DateOnly? TakenUp, DateOnly? Finished)
{
    /// <summary>True when it was there on a day.</summary>
    public bool KnownOn(int day) => BagDate.Day(Received) <= day;

    /// <summary>True when it was open at the end of a day.</summary>
    public bool OpenOn(int day) => KnownOn(day) && !(Finished is { } end && BagDate.Day(end) <= day);
}

/// <summary>All terugmeldingen of a gemeente; an empty book means that they were imported and that there are none.</summary>
public sealed record FeedbackBook(IReadOnlyList<FeedbackReport> Reports)
{
    /// <summary>The terugmeldingen among signals.</summary>
    public static FeedbackBook Of(IEnumerable<SignalInput> signals) => new(
        [.. signals.Where(signal => signal.Kind == SignalKind.Feedback)
            .Select(signal => new FeedbackReport(signal.Reference, signal.ObjectId is { } id ? long.Parse(id, CultureInfo.InvariantCulture) : null, signal.Received, signal.State, signal.TakenUp, signal.Finished))]);
}
