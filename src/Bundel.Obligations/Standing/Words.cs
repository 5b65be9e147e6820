// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Standing;

/// <summary>How far someone is; from not started to in use with evidence is a ladder.</summary>
public enum Status
{
    [JsonStringEnumMemberName("onbekend")] Unknown,
    [JsonStringEnumMemberName("niet-begonnen")] NotStarted,
    [JsonStringEnumMemberName("besloten")] Decided,
    [JsonStringEnumMemberName("gepland")] Planned,
    [JsonStringEnumMemberName("aangesloten")] Connected,
    [JsonStringEnumMemberName("in-gebruik")] InUse,
    [JsonStringEnumMemberName("in-gebruik-met-bewijs")] Evidenced,
    [JsonStringEnumMemberName("niet-van-toepassing")] NotApplicable,
}

/// <summary>Whose standing counts for a participant.</summary>
public enum Inheritance
{
    /// <summary>Each its own.</summary>
    [JsonStringEnumMemberName("eigen")] Own,

    /// <summary>What the collaboration reached counts for all.</summary>
    [JsonStringEnumMemberName("gedeeld")] Shared,

    /// <summary>The lower of own and shared.</summary>
    [JsonStringEnumMemberName("slechtste")] Worst,

    /// <summary>The higher of own and shared.</summary>
    [JsonStringEnumMemberName("beste")] Best,
}

/// <summary>The judgement of the owner himself, in five levels.</summary>
public enum Judgement
{
    [JsonStringEnumMemberName("groen")] Green,
    [JsonStringEnumMemberName("groen-oranje")] GreenAmber,
    [JsonStringEnumMemberName("oranje")] Amber,
    [JsonStringEnumMemberName("oranje-rood")] AmberRed,
    [JsonStringEnumMemberName("rood")] Red,
}
