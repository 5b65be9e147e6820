// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>A deviation that was accepted, until when, by whom and why.</summary>
public sealed record AcceptedDeviation(
    [property: JsonPropertyName("regel")] string Rule,
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("tot")] DateOnly Until,
    [property: JsonPropertyName("door")] string By,
    [property: JsonPropertyName("waarom")] string Why);

public sealed record RuleVerdict(
    [property: JsonPropertyName("regel")] string Rule,
    [property: JsonPropertyName("blok")] string Block,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("plicht")] Obligation Obligation,
    [property: JsonPropertyName("normen")] IReadOnlyList<string> Norms,
    [property: JsonPropertyName("oordeel")] Verdict Verdict,
    [property: JsonPropertyName("redenen")] IReadOnlyList<string> Reasons,
    [property: JsonPropertyName("ontbreekt")] IReadOnlyList<Ask> Missing,
    [property: JsonPropertyName("afwijking")] AcceptedDeviation? Accepted = null)
{
    /// <summary>What the verdict rests on, and how old it was on the day of the assessment.</summary>
    [JsonPropertyName("bewijs")]
    public IReadOnlyList<VerdictEvidence> Evidence { get; init; } = [];
}

/// <summary>A fact behind a verdict.</summary>
public sealed record VerdictEvidence(
    [property: JsonPropertyName("feit")] string Fact,
    [property: JsonPropertyName("per")] DateOnly Date,
    [property: JsonPropertyName("dagenOud")] int Age,
    [property: JsonPropertyName("bewijs")] string? Text)
{
    public static VerdictEvidence Of(LandscapeFact fact, DateOnly today) => new(fact.Code, fact.Date, today.DayNumber - fact.Date.DayNumber, fact.Evidence);
}

/// <summary>Passed of applicable, and how many are unknown: never one percentage that hides the unknown.</summary>
public sealed record Score(
    [property: JsonPropertyName("voldoet")] int Passed,
    [property: JsonPropertyName("vanToepassing")] int Applicable,
    [property: JsonPropertyName("onbekend")] int Unknown,
    [property: JsonPropertyName("wijktAf")] int Deviating,
    [property: JsonPropertyName("geaccepteerd")] int Accepted,
    [property: JsonPropertyName("nietVanToepassing")] int NotApplicable)
{
    public static Score Of(IReadOnlyCollection<RuleVerdict> verdicts)
    {
        int Count(Verdict verdict) => verdicts.Count(row => row.Verdict == verdict);
        return new Score(Count(Verdict.Passes), verdicts.Count - Count(Verdict.NotApplicable), Count(Verdict.Unknown), Count(Verdict.Deviates), Count(Verdict.Accepted), Count(Verdict.NotApplicable));
    }
}

/// <summary>What a blueprint says of one landscape (toets).</summary>
public sealed record Assessment(
    [property: JsonPropertyName("blauwdruk")] string Blueprint,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("naam")] string OwnerName,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("referentie")] string Release,
    [property: JsonPropertyName("score")] Score Score,
    [property: JsonPropertyName("oordelen")] IReadOnlyList<RuleVerdict> Verdicts)
{
    /// <summary>Holds a blueprint against one landscape.</summary>
    /// <param name="blueprint">The rules.</param>
    /// <param name="landscape">Of one organisation.</param>
    /// <param name="role">What the organisation is; null looks at every rule, whoever it is for.</param>
    /// <param name="group">All landscapes, for rules about the group.</param>
    /// <param name="reference">The reference model by which components are known.</param>
    /// <param name="today">The day.</param>
    /// <param name="accepted">Deviations that were accepted.</param>
    public static Assessment Of(Blueprint blueprint, Landscape landscape, Subject? role, IReadOnlyList<Landscape> group, ReferenceModel reference, DateOnly today, IReadOnlyList<AcceptedDeviation>? accepted = null)
    {
        var context = new RuleContext(landscape, group.Count > 0 ? group : [landscape], reference, today);
        var verdicts = blueprint.Blocks.SelectMany(block => block.Rules.Select(rule => Judge(rule, block, context, role, accepted ?? []))).ToList();
        return new Assessment(blueprint.Code, blueprint.Version, landscape.Owner, landscape.Name, today, reference.Release, Score.Of(verdicts), verdicts);
    }

    private static RuleVerdict Judge(Rule rule, BlueprintBlock block, RuleContext context, Subject? role, IReadOnlyList<AcceptedDeviation> accepted)
    {
        var outcome = AppliesTo(rule.Who, role) ? rule.Evaluate(context) : Outcome.NotApplicable("deze regel geldt niet voor deze organisatie");
        var deviation = outcome.Verdict == Verdict.Deviates ? accepted.Where(row => row.Rule == rule.Code && row.Owner == context.Landscape.Owner && row.Until >= context.Today).MaxBy(row => row.Until) : null;
        return new RuleVerdict(rule.Code, block.Code, rule.Text, rule.Obligation, rule.Norms, deviation is null ? outcome.Verdict : Verdict.Accepted, outcome.Reasons, outcome.Missing, deviation) { Evidence = [.. outcome.Facts.Select(fact => VerdictEvidence.Of(fact, context.Today))] };
    }

    private static bool AppliesTo(Subject who, Subject? role) => role is null || who == Subject.Everyone || who == role || (who == Subject.Group && role == Subject.Centre);
}
