// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Quality.Model;

/// <summary>The codes of the states by name, as the store keeps them.</summary>
internal static class Status
{
    public const byte Issued = 1;
    public const byte Withdrawn = 2;

    public const byte Formed = 11;
    public const byte NotRealised = 12;
    public const byte UsedUnmeasured = 13;
    public const byte Used = 14;
    public const byte Rebuilding = 15;
    public const byte OutOfUse = 17;

    public const byte Permitted = 21;
    public const byte NotBuilt = 22;
    public const byte Building = 23;
    public const byte PandUnmeasured = 24;
    public const byte PandUsed = 25;
    public const byte PandRebuilding = 26;
    public const byte Demolished = 28;
    public const byte PandOutOfUse = 29;
    public const byte PandWrong = 30;
}
