// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Importing;

/// <summary>What an import would do with one row.</summary>
public enum ImportOutcome
{
    [JsonStringEnumMemberName("nieuw")] New,
    [JsonStringEnumMemberName("gewijzigd")] Changed,
    [JsonStringEnumMemberName("gelijk")] Equal,

    /// <summary>Nobody is known by this name; the row is left out, or stops the import.</summary>
    [JsonStringEnumMemberName("onbekend")] Unknown,
}
