// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality;

namespace Bundel.Bag.Signals;

/// <summary>Where a signal comes from.</summary>
public enum SignalKind
{
    [JsonStringEnumMemberName("terugmelding")] Feedback,
    [JsonStringEnumMemberName("vergunning-verleend")] PermitGranted,
    [JsonStringEnumMemberName("start-bouw")] ConstructionStarted,
    [JsonStringEnumMemberName("gereedmelding")] Completed,
    [JsonStringEnumMemberName("mutatiesignalering")] AerialChange,
    [JsonStringEnumMemberName("verschil-met-BRP")] BrpDifference,
    [JsonStringEnumMemberName("verschil-met-WOZ")] WozDifference,
    [JsonStringEnumMemberName("verschil-met-BGT")] BgtDifference,
    [JsonStringEnumMemberName("eigen-bevinding")] OwnFinding,
}

/// <summary>How far a signal is.</summary>
public enum SignalState
{
    [JsonStringEnumMemberName("nieuw")] New,
    [JsonStringEnumMemberName("in-behandeling")] Taken,
    [JsonStringEnumMemberName("in-onderzoek")] UnderInvestigation,
    [JsonStringEnumMemberName("afgerond")] Done,
    [JsonStringEnumMemberName("afgewezen")] Rejected,
}

/// <summary>The terms of signals, by the codes of the shipped terms.</summary>
public static class SignalTerms
{
    /// <summary>How long until somebody takes it up; nothing when only the end counts.</summary>
    public static Term? ToTakeUp(this SignalKind kind) => kind switch
    {
        SignalKind.Feedback => BagTerms.Get("T-TM2"),
        SignalKind.BgtDifference => BagTerms.Get("T-BGT"),
        _ => null,
    };

    /// <summary>How long until it is done.</summary>
    public static Term ToFinish(this SignalKind kind) => kind switch
    {
        SignalKind.PermitGranted or SignalKind.ConstructionStarted or SignalKind.Completed => BagTerms.Get("T-4WD"),
        SignalKind.BgtDifference => BagTerms.Get("T-BGT18"),
        _ => BagTerms.Get("T-TM6M"),
    };

    public static bool IsOpen(this SignalState state) => state is not (SignalState.Done or SignalState.Rejected);
}
