// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>A fact of the fact sheet has a value; it may have to be recent and to be shown by evidence.</summary>
public sealed record FactRule : Rule
{
    [JsonPropertyName("feit")]
    public required string Fact { get; init; }

    [JsonPropertyName("is")]
    public Comparison Is { get; init; }

    [JsonPropertyName("waarde")]
    public string? Value { get; init; }

    [JsonPropertyName("maxLeeftijdMaanden")]
    public int? MaxAge { get; init; }

    [JsonPropertyName("bewijs")]
    public bool NeedsEvidence { get; init; }

    public override Outcome Evaluate(RuleContext context)
    {
        var field = LandscapeFields.Find(LandscapeFields.Facts, Fact)!;
        if (context.Landscape.Fact(Fact) is not { } fact) return Outcome.Unknown($"{field.Label}: niet ingevuld", new Ask(Ask.Facts, Fact));
        return Of(context, field, fact) with { Facts = [fact] };
    }

    public override IEnumerable<string> Faults(ReferenceModel reference) =>
        LandscapeFields.Find(LandscapeFields.Facts, Fact) is null ? [$"het feit {Fact} bestaat niet"] : [];

    private Outcome Of(RuleContext context, FieldDefinition field, LandscapeFact fact)
    {
        if (MaxAge is { } months && fact.Date < context.Today.AddMonths(-months)) return Outcome.Unknown($"{field.Label}: van {Dutch.ShortDate(fact.Date)}, ouder dan {months} maanden", new Ask(Ask.Facts, Fact));
        if (!Comparing.Holds(Is, fact.Value, Value, context.Today)) return Outcome.Deviates($"{field.Label}: {field.Show(fact.Value)}; verwacht {Comparing.Words(Is, Value, field)}");
        return NeedsEvidence && string.IsNullOrWhiteSpace(fact.Evidence)
            ? Outcome.Unknown($"{field.Label}: {field.Show(fact.Value)}, zonder bewijs", new Ask(Ask.Facts, Fact))
            : Outcome.Passes($"{field.Label}: {field.Show(fact.Value)}, per {Dutch.ShortDate(fact.Date)}");
    }
}

/// <summary>A management process has an owner, and evidence of how it works.</summary>
public sealed record ProcessRule : Rule
{
    [JsonPropertyName("proces")]
    public required string Process { get; init; }

    public override Outcome Evaluate(RuleContext context)
    {
        if (context.Landscape.Fact(Process) is not { } owner) return Outcome.Unknown("geen eigenaar bekend", new Ask(Ask.Facts, Process));
        var outcome = string.IsNullOrWhiteSpace(owner.Evidence) ? Outcome.Unknown($"eigenaar {owner.Value}, zonder bewijs van de werkwijze", new Ask(Ask.Facts, Process)) : Outcome.Passes($"eigenaar {owner.Value}");
        return outcome with { Facts = [owner] };
    }

    public override IEnumerable<string> Faults(ReferenceModel reference) =>
        LandscapeFields.Find(LandscapeFields.Facts, Process) is null ? [$"het feit {Process} bestaat niet"] : [];
}
