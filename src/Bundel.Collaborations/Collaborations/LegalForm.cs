// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations;

/// <summary>Legal form of a collaboration (Wet gemeenschappelijke regelingen art. 8, and the private forms).</summary>
public enum LegalForm
{
    [JsonStringEnumMemberName("openbaar-lichaam")] OpenbaarLichaam,
    [JsonStringEnumMemberName("bedrijfsvoeringsorganisatie")] Bedrijfsvoeringsorganisatie,
    [JsonStringEnumMemberName("gemeenschappelijk-orgaan")] GemeenschappelijkOrgaan,
    [JsonStringEnumMemberName("centrumregeling")] Centrumregeling,
    [JsonStringEnumMemberName("regeling-zonder-meer")] RegelingZonderMeer,
    [JsonStringEnumMemberName("dienstverleningsovereenkomst")] Dienstverleningsovereenkomst,
    [JsonStringEnumMemberName("stichting")] Stichting,
    [JsonStringEnumMemberName("cooperatie")] Cooperatie,
    [JsonStringEnumMemberName("vennootschap")] Vennootschap,
}
