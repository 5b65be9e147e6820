// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Organisations;

public enum OrganisationKind
{
    [JsonStringEnumMemberName("gemeente")] Gemeente,
    [JsonStringEnumMemberName("provincie")] Provincie,
    [JsonStringEnumMemberName("waterschap")] Waterschap,
    [JsonStringEnumMemberName("gemeenschappelijke-regeling")] GemeenschappelijkeRegeling,
    [JsonStringEnumMemberName("stichting")] Stichting,
    [JsonStringEnumMemberName("overig")] Overig,
}
