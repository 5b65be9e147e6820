// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Rules;

public enum Obligation
{
    [JsonStringEnumMemberName("moet")] Must,
    [JsonStringEnumMemberName("zou-moeten")] Should,
}

/// <summary>Whose landscape a rule looks at.</summary>
public enum Subject
{
    [JsonStringEnumMemberName("ieder")] Everyone,
    [JsonStringEnumMemberName("ssc")] Centre,
    [JsonStringEnumMemberName("deelnemer")] Participant,

    /// <summary>All landscapes together.</summary>
    [JsonStringEnumMemberName("groep")] Group,
}

/// <summary>One rule of a blueprint. The kind of rule stands in "soort"; the rest of its fields belong to that kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "soort")]
[JsonDerivedType(typeof(FactRule), "feit")]
[JsonDerivedType(typeof(ProcessRule), "proces")]
[JsonDerivedType(typeof(PropertyRule), "eigenschap")]
[JsonDerivedType(typeof(HostingRule), "hosting")]
[JsonDerivedType(typeof(ComponentRule), "component")]
[JsonDerivedType(typeof(ForbiddenRule), "component-verboden")]
[JsonDerivedType(typeof(TechnologyRule), "technologie")]
[JsonDerivedType(typeof(ProductsRule), "producten")]
[JsonDerivedType(typeof(StandardRule), "standaard")]
[JsonDerivedType(typeof(CouplingRule), "koppeling")]
[JsonDerivedType(typeof(PatternRule), "relatiepatroon")]
public abstract record Rule
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("tekst")]
    public required string Text { get; init; }

    [JsonPropertyName("plicht")]
    public Obligation Obligation { get; init; }

    [JsonPropertyName("wie")]
    public Subject Who { get; init; }

    /// <summary>"BIO2 8.13.03", "GEMMA Object ID", "Haven 5", "AP-9", "Forum SAML".</summary>
    [JsonPropertyName("normen")]
    public IReadOnlyList<string> Norms { get; init; } = [];

    public abstract Outcome Evaluate(RuleContext context);

    /// <summary>What is wrong with the rule itself.</summary>
    public abstract IEnumerable<string> Faults(Reference.ReferenceModel reference);
}
