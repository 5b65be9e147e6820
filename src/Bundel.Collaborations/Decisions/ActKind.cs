// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Decisions;

/// <summary>What a decision does, as far as it matters who is competent.</summary>
public enum ActKind
{
    [JsonStringEnumMemberName("begroting-vaststellen")] Budget,
    [JsonStringEnumMemberName("verrekening-vaststellen")] Settlement,
    [JsonStringEnumMemberName("verdeelsleutel-vaststellen")] Key,
    [JsonStringEnumMemberName("telling-vaststellen")] Count,
    [JsonStringEnumMemberName("diensten-vaststellen")] Services,
    [JsonStringEnumMemberName("toetreding-en-uittreding")] Membership,
}
