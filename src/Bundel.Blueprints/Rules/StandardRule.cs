// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>Every application that fills a component supports a standard, in a version that is in use, with this much proof.</summary>
public sealed record StandardRule : Rule
{
    [JsonPropertyName("component")]
    public required string Component { get; init; }

    [JsonPropertyName("standaard")]
    public required string Standard { get; init; }

    [JsonPropertyName("bewijs")]
    public Proof Proof { get; init; } = Proof.Claimed;

    public override Outcome Evaluate(RuleContext context) => ApplicationRules.Each(context, [Component], application => Of(context.Reference, application));

    public override IEnumerable<string> Faults(ReferenceModel reference) => ApplicationRules.Unknown([Component, Standard], reference);

    private Outcome Of(ReferenceModel reference, LandscapeApplication application)
    {
        var known = application.Standards.Where(support => reference.StandardOf(support.Standard) == Standard).ToList();
        var name = reference.NameOf(Standard);
        if (known.Count == 0) return Outcome.Unknown($"{application.Name}: of {name} wordt ondersteund, is onbekend", new Ask(Ask.Applications, "standaarden", application.Code));
        var supported = known.Where(support => support.Proof != Proof.None).ToList();
        if (supported.Count == 0) return Outcome.Deviates($"{application.Name}: {name} wordt niet ondersteund");
        var current = supported.Where(support => IsCurrent(reference, support.Standard)).ToList();
        if (current.Count == 0) return Outcome.Deviates($"{application.Name}: {Dutch.List([.. supported.Select(support => reference.NameOf(support.Standard))])} is niet meer in gebruik");
        return Proof == Proof.Tested && current.TrueForAll(support => support.Proof != Proof.Tested)
            ? Outcome.Unknown($"{application.Name}: {name} is geclaimd, niet getest", new Ask(Ask.Applications, "standaarden", application.Code))
            : Outcome.Passes();
    }

    private static bool IsCurrent(ReferenceModel reference, string key) => reference.Find(key)?.Status is null or ReferenceItem.InUse;
}
