// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Platform;

/// <summary>What a person is in a collaboration. A role may be limited to one participant.</summary>
public enum Role
{
    [JsonStringEnumMemberName("beheerder")] Beheerder,
    [JsonStringEnumMemberName("controller")] Controller,
    [JsonStringEnumMemberName("architect")] Architect,
    [JsonStringEnumMemberName("gegevensbeheerder")] Gegevensbeheerder,
    [JsonStringEnumMemberName("informatiemanager")] Informatiemanager,
    [JsonStringEnumMemberName("ciso")] Ciso,
    [JsonStringEnumMemberName("griffie")] Griffie,
    [JsonStringEnumMemberName("bestuurder")] Bestuurder,
    [JsonStringEnumMemberName("lezer")] Lezer,
    [JsonStringEnumMemberName("auditor")] Auditor,
}
