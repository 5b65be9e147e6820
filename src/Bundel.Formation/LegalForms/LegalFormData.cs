// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;

namespace Bundel.Formation.LegalForms;

/// <summary>The decision table as it is shipped: questions, rules, criteria and forms, each with its source.</summary>
public sealed record LegalFormTable(
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("gecontroleerdOp")] DateOnly CheckedOn,
    [property: JsonPropertyName("wetteksten")] IReadOnlyList<string> Laws,
    [property: JsonPropertyName("vragen")] IReadOnlyList<FormQuestion> Questions,
    [property: JsonPropertyName("regels")] IReadOnlyList<FormRule> Rules,
    [property: JsonPropertyName("criteria")] IReadOnlyList<FormCriterion> Criteria,
    [property: JsonPropertyName("vormen")] IReadOnlyList<FormDescription> Forms)
{
    private static readonly Lazy<LegalFormTable> Known = new(() => Shipped.Read<LegalFormTable>("rechtsvormen.json"));

    public static LegalFormTable Current => Known.Value;
}

public sealed record FormQuestion(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("vraag")] string Text,
    [property: JsonPropertyName("uitleg")] string Help);

/// <summary>When all answers are as named, these forms come forward.</summary>
public sealed record FormRule(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("als")] IReadOnlyDictionary<string, bool> When,
    [property: JsonPropertyName("dan")] IReadOnlyList<LegalForm> Then,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("basis")] string Basis);

/// <summary>What one answer says about one form.</summary>
public sealed record FormCriterion(
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("antwoord")] bool Answer,
    [property: JsonPropertyName("vorm")] LegalForm Form,
    [property: JsonPropertyName("effect")] FormEffect Effect,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("basis")] string Basis);

public enum FormEffect
{
    [JsonStringEnumMemberName("past")] Fits,
    [JsonStringEnumMemberName("past-niet")] DoesNotFit,

    /// <summary>Possible, but only as an exception that has to be motivated.</summary>
    [JsonStringEnumMemberName("uitzondering")] Exception,
    [JsonStringEnumMemberName("sluit-uit")] Excludes,
}

/// <summary>A form, for the comparison table.</summary>
public sealed record FormDescription(
    [property: JsonPropertyName("code")] LegalForm Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("publiek")] bool IsPublic,
    [property: JsonPropertyName("rechtspersoon")] string LegalPerson,
    [property: JsonPropertyName("bestuur")] string Board,
    [property: JsonPropertyName("deelnemers")] string Participants,
    [property: JsonPropertyName("bevoegdheden")] string Powers,
    [property: JsonPropertyName("grondslag")] string Ground,
    [property: JsonPropertyName("opmerking")] string Remark,
    [property: JsonPropertyName("gevolgen")] FormConsequences Consequences);

/// <summary>What follows from a form. The VAT line is a hint, not advice.</summary>
public sealed record FormConsequences(
    [property: JsonPropertyName("btw")] string Vat,
    [property: JsonPropertyName("uittreding")] string Exit,
    [property: JsonPropertyName("planningEnControl")] string PlanningAndControl,
    [property: JsonPropertyName("personeel")] string Staff,
    [property: JsonPropertyName("archief")] string Archive,
    [property: JsonPropertyName("register")] string Register);
