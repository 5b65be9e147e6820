// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Decisions;

/// <summary>A body (orgaan) that takes decisions for a collaboration.</summary>
public enum Body
{
    [JsonStringEnumMemberName("algemeen-bestuur")] AlgemeenBestuur,
    [JsonStringEnumMemberName("dagelijks-bestuur")] DagelijksBestuur,
    [JsonStringEnumMemberName("bestuur")] Bestuur,
    [JsonStringEnumMemberName("gemeenschappelijk-orgaan")] GemeenschappelijkOrgaan,
    [JsonStringEnumMemberName("colleges")] Colleges,
    [JsonStringEnumMemberName("algemene-ledenvergadering")] AlgemeneLedenvergadering,
    [JsonStringEnumMemberName("algemene-vergadering")] AlgemeneVergadering,
}
