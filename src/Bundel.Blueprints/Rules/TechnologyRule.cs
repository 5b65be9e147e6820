// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>Technology of these components: at least and at most so many products, shared by everyone when asked.</summary>
public sealed record TechnologyRule : Rule
{
    [JsonPropertyName("componenten")]
    public required IReadOnlyList<string> Components { get; init; }

    [JsonPropertyName("minstens")]
    public int AtLeast { get; init; }

    [JsonPropertyName("hoogstens")]
    public int? AtMost { get; init; }

    [JsonPropertyName("gedeeld")]
    public bool Shared { get; init; }

    public override Outcome Evaluate(RuleContext context)
    {
        var landscapes = Who == Subject.Group ? context.Group : [context.Landscape];
        var found = landscapes.SelectMany(landscape => landscape.Technology).Where(row => row.IsInUse && context.Names(row.Components, Components))
            .Concat<LandscapeRow>(landscapes.SelectMany(landscape => landscape.Applications).Where(row => row.IsInUse && context.Names(row.Components, Components))).ToList();
        var products = found.Select(row => SearchText.Fold(row.Name)).Distinct(StringComparer.Ordinal).Count();
        var named = Dutch.List([.. found.Select(row => row.Name).Distinct(StringComparer.OrdinalIgnoreCase)]);
        if (AtMost is { } most && products > most) return Outcome.Deviates($"{Dutch.Count(products, "product", "producten")}: {named}; hoogstens {Dutch.Number(most)}");
        if (products < AtLeast && landscapes.All(landscape => landscape.IsComplete(Completeness.Technology))) return Outcome.Deviates($"{Dutch.List([.. Components.Select(context.Reference.NameOf)])}: niet gevonden");
        if (products < AtLeast || !landscapes.All(landscape => landscape.IsComplete(Completeness.Technology) || products > 0)) return Outcome.Unknown("niet gevonden, maar de lijst van technologie is niet volledig verklaard", new Ask(Ask.Facts, Completeness.Technology));
        if (!Shared || found.Count == 0) return Outcome.Passes(named.Length > 0 ? named : "geen in gebruik");
        if (found.Any(row => row.Value("gedeeld") == FieldDefinition.Yes)) return Outcome.Passes($"{named}, gedeeld");
        return found.Any(row => row.Value("gedeeld") is null)
            ? Outcome.Unknown($"{named}: of het gedeeld is, is onbekend", [.. found.Where(row => row.Value("gedeeld") is null).Select(row => new Ask(Ask.Technology, "gedeeld", row.Code))])
            : Outcome.Deviates($"{named}: niet gedeeld");
    }

    public override IEnumerable<string> Faults(ReferenceModel reference) => ApplicationRules.Unknown(Components, reference);
}

/// <summary>All landscapes together use at most so many products for these components.</summary>
public sealed record ProductsRule : Rule
{
    [JsonPropertyName("componenten")]
    public required IReadOnlyList<string> Components { get; init; }

    [JsonPropertyName("hoogstens")]
    public int AtMost { get; init; } = 1;

    public override Outcome Evaluate(RuleContext context)
    {
        var products = context.Group.SelectMany(landscape => landscape.Applications).Where(row => row.IsInUse && context.Names(row.Components, Components))
            .Select(row => row.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (products.Count > AtMost) return Outcome.Deviates($"{Dutch.Count(products.Count, "product", "producten")}: {Dutch.List(products)}; hoogstens {Dutch.Number(AtMost)}");
        return context.Group.All(landscape => landscape.IsComplete(Completeness.Applications))
            ? Outcome.Passes(products.Count == 0 ? "geen in gebruik" : Dutch.List(products))
            : Outcome.Unknown("niet elke lijst van applicaties is volledig verklaard", new Ask(Ask.Facts, Completeness.Applications));
    }

    public override IEnumerable<string> Faults(ReferenceModel reference) => ApplicationRules.Unknown(Components, reference);
}
