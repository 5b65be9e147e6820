// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Cli;

/// <summary>What a verb tells the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Done, also when the report lists faults that were tolerated.</summary>
    public const int Done = 0;

    /// <summary>A verb that compares or checks found a difference.</summary>
    public const int Difference = 1;

    /// <summary>Bad input or usage; nothing is stored.</summary>
    public const int BadInput = 2;

    /// <summary>A fault of Bundel itself.</summary>
    public const int Fault = 3;
}
