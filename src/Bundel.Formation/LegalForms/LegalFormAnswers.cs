// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.LegalForms;

/// <summary>Answers to the questions of the decision table; null is onbekend.</summary>
/// <param name="Start">Wanted first day, for the set-up calendar.</param>
public sealed record LegalFormAnswers(
    [property: JsonPropertyName("beleidsbevoegdheden")] bool? PolicyPowers = null,
    [property: JsonPropertyName("radenDoenMee")] bool? CouncilsJoin = null,
    [property: JsonPropertyName("alleenOndersteuning")] bool? OnlySupport = null,
    [property: JsonPropertyName("eigenPersoneel")] bool? OwnStaff = null,
    [property: JsonPropertyName("rechtspersoonNodig")] bool? LegalPersonNeeded = null,
    [property: JsonPropertyName("grotePartnerWil")] bool? BigPartnerWilling = null,
    [property: JsonPropertyName("privateDeelnemers")] bool? PrivateMembers = null,
    [property: JsonPropertyName("vaakToetreding")] bool? JoinOften = null,
    [property: JsonPropertyName("hoogFinancieelRisico")] bool? HighRisk = null,
    [property: JsonPropertyName("startdatum")] DateOnly? Start = null)
{
    /// <summary>By the code of the question.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, bool?> ByQuestion => new Dictionary<string, bool?>(StringComparer.Ordinal)
    {
        ["beleidsbevoegdheden"] = PolicyPowers,
        ["radenDoenMee"] = CouncilsJoin,
        ["alleenOndersteuning"] = OnlySupport,
        ["eigenPersoneel"] = OwnStaff,
        ["rechtspersoonNodig"] = LegalPersonNeeded,
        ["grotePartnerWil"] = BigPartnerWilling,
        ["privateDeelnemers"] = PrivateMembers,
        ["vaakToetreding"] = JoinOften,
        ["hoogFinancieelRisico"] = HighRisk,
    };
}
