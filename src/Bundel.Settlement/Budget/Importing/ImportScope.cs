// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Budget.Importing;

/// <summary>What a file replaces.</summary>
public enum ImportScope
{
    /// <summary>The whole budget of each year in the file: a line that is not in the file is removed.</summary>
    [JsonStringEnumMemberName("jaar")] Year,

    /// <summary>Only the cost pools that the file names, in those years.</summary>
    [JsonStringEnumMemberName("kostengroep")] Pool,
}
