// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>At least so many applications or technologies in use fill one of these components.</summary>
public sealed record ComponentRule : Rule
{
    [JsonPropertyName("componenten")]
    public required IReadOnlyList<string> Components { get; init; }

    [JsonPropertyName("minstens")]
    public int AtLeast { get; init; } = 1;

    public override Outcome Evaluate(RuleContext context)
    {
        var landscape = context.Landscape;
        var found = landscape.Applications.Where(row => row.IsInUse && context.Names(row.Components, Components)).Select(row => row.Name)
            .Concat(landscape.Technology.Where(row => row.IsInUse && context.Names(row.Components, Components)).Select(row => row.Name)).ToList();
        if (found.Count >= AtLeast) return Outcome.Passes(Dutch.List(found));
        return landscape.IsComplete(Completeness.Applications)
            ? Outcome.Deviates($"{Dutch.List([.. Components.Select(context.Reference.NameOf)])}: niet gevonden")
            : Outcome.Unknown("niet gevonden, maar de lijst van applicaties is niet volledig verklaard", new Ask(Ask.Facts, Completeness.Applications));
    }

    public override IEnumerable<string> Faults(ReferenceModel reference) => ApplicationRules.Unknown(Components, reference);
}

/// <summary>No application or technology fills one of these components, or has one of these statuses while it does.</summary>
public sealed record ForbiddenRule : Rule
{
    [JsonPropertyName("componenten")]
    public required IReadOnlyList<string> Components { get; init; }

    [JsonPropertyName("statussen")]
    public IReadOnlyList<string> Statuses { get; init; } = [];

    public override Outcome Evaluate(RuleContext context)
    {
        var landscape = context.Landscape;
        var found = landscape.Applications.Where(row => row.IsInUse && context.Names(row.Components, Components) && HasStatus(row)).Select(row => row.Name)
            .Concat(landscape.Technology.Where(row => row.IsInUse && context.Names(row.Components, Components) && HasStatus(row)).Select(row => row.Name)).ToList();
        if (found.Count > 0) return Outcome.Deviates(Dutch.List(found));
        return landscape.IsComplete(Completeness.Applications) ? Outcome.Passes("niet in gebruik") : Outcome.Unknown("niet gevonden, maar de lijst van applicaties is niet volledig verklaard", new Ask(Ask.Facts, Completeness.Applications));
    }

    public override IEnumerable<string> Faults(ReferenceModel reference) => ApplicationRules.Unknown(Components, reference);

    private bool HasStatus(LandscapeRow row) => Statuses.Count == 0 || (row.Value("status") is { } status && Statuses.Contains(status));
}
