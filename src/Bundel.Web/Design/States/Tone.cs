// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Design;

/// <summary>What a state means for the reader; shown by colour, shape and word together.</summary>
public enum Tone
{
    /// <summary>Neutral or unknown: open circle.</summary>
    Quiet,

    /// <summary>In order: filled circle.</summary>
    Good,

    /// <summary>Needs attention: diamond.</summary>
    Warn,

    /// <summary>Stuck or wrong: square.</summary>
    Bad,
}
