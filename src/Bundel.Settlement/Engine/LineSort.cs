// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Engine;

/// <summary>Where a line of a result comes from.</summary>
public enum LineSort
{
    /// <summary>The budget, divided by a key.</summary>
    [JsonStringEnumMemberName("verdeling")]
    Division,

    /// <summary>A step after the division.</summary>
    [JsonStringEnumMemberName("bijsturing")]
    Steering,

    /// <summary>Work outside the keys.</summary>
    [JsonStringEnumMemberName("meerwerk")]
    Work,
}

/// <summary>Words for sorts of lines.</summary>
public static class LineSorts
{
    /// <summary>What stands where a key would stand.</summary>
    public static string Words(this LineSort sort) => sort switch
    {
        LineSort.Steering => "bijsturing",
        LineSort.Work => "opdrachten",
        _ => "doorbelast",
    };
}
