// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>When a rule looks at an application: only when this field says so.</summary>
public sealed record Condition(
    [property: JsonPropertyName("veld")] string Field,
    [property: JsonPropertyName("is")] Comparison Is,
    [property: JsonPropertyName("waarde")] string? Value = null);

/// <summary>What is wanted differs by the class that another field gives.</summary>
public sealed record ByClass(
    [property: JsonPropertyName("veld")] string Field,
    [property: JsonPropertyName("grenzen")] IReadOnlyDictionary<string, string> Limits);

/// <summary>A field of every application in use.</summary>
public sealed record PropertyRule : Rule
{
    [JsonPropertyName("veld")]
    public required string Field { get; init; }

    [JsonPropertyName("is")]
    public Comparison Is { get; init; }

    [JsonPropertyName("waarde")]
    public string? Value { get; init; }

    [JsonPropertyName("als")]
    public Condition? When { get; init; }

    [JsonPropertyName("perKlasse")]
    public ByClass? PerClass { get; init; }

    /// <summary>Only applications that fill one of these.</summary>
    [JsonPropertyName("componenten")]
    public IReadOnlyList<string> Components { get; init; } = [];

    public override Outcome Evaluate(RuleContext context) => ApplicationRules.Each(context, Components, application => Of(context, application));

    public override IEnumerable<string> Faults(ReferenceModel reference) =>
        new[] { Field, When?.Field, PerClass?.Field }.OfType<string>().Where(field => LandscapeFields.Find(LandscapeFields.Application, field) is null).Select(field => $"het veld {field} bestaat niet");

    private Outcome Of(RuleContext context, LandscapeApplication application)
    {
        if (When is { } condition)
        {
            if (application.Value(condition.Field) is not { } given) return Unknown(application, condition.Field);
            if (!Comparing.Holds(condition.Is, given, condition.Value, context.Today)) return Outcome.NotApplicable("niet van toepassing");
        }

        var wanted = Value;
        if (PerClass is { } classes)
        {
            if (application.Value(classes.Field) is not { } level) return Unknown(application, classes.Field);
            if (!classes.Limits.TryGetValue(level, out wanted)) return Outcome.NotApplicable("niet van toepassing");
        }

        if (application.Value(Field) is not { } value) return Unknown(application, Field);
        var field = LandscapeFields.Find(LandscapeFields.Application, Field)!;
        return Comparing.Holds(Is, value, wanted, context.Today) ? Outcome.Passes() : Outcome.Deviates($"{application.Name}: {field.Label} is {field.Show(value)}; verwacht {Comparing.Words(Is, wanted, field)}");
    }

    private static Outcome Unknown(LandscapeApplication application, string field) => ApplicationRules.Unknown(application, field);
}

/// <summary>Applications in use stand on one of these hosting models.</summary>
public sealed record HostingRule : Rule
{
    [JsonPropertyName("modellen")]
    public required IReadOnlyList<string> Models { get; init; }

    public override Outcome Evaluate(RuleContext context) => ApplicationRules.Each(context, [], application => application.Value("hosting") switch
    {
        null => ApplicationRules.Unknown(application, "hosting"),
        var hosting when Models.Contains(hosting) => Outcome.Passes(),
        var hosting => Outcome.Deviates($"{application.Name}: {hosting}; verwacht {string.Join(" of ", Models)}"),
    });

    public override IEnumerable<string> Faults(ReferenceModel reference) => Models.Except(LandscapeFields.Find(LandscapeFields.Application, "hosting")!.Options).Select(model => $"het hostingmodel {model} bestaat niet");
}
