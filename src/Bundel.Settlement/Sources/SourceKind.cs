// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Sources;

/// <summary>What can stand behind a cost pool.</summary>
public enum SourceKind
{
    [JsonStringEnumMemberName("investering")] Investment,
    [JsonStringEnumMemberName("functie")] Post,
    [JsonStringEnumMemberName("contract")] Contract,
    [JsonStringEnumMemberName("reserve")] Reserve,
    [JsonStringEnumMemberName("balans")] Balance,
}
