// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Decisions;

public enum DecisionState
{
    [JsonStringEnumMemberName("concept")] Draft,
    [JsonStringEnumMemberName("geagendeerd")] Scheduled,
    [JsonStringEnumMemberName("genomen")] Taken,
    [JsonStringEnumMemberName("ingetrokken")] Withdrawn,
}
