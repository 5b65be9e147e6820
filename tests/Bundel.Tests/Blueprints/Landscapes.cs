// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules;

namespace Bundel.Tests.Blueprints;

/// <summary>Landscapes for tests.</summary>
internal static class Landscapes
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static ReferenceModel Reference => ReferenceExtract.Model;

    public static string Component(string name) => Reference.OfKind(ReferenceKinds.Component).Single(item => item.Name == name).Key;

    public static LandscapeApplication Application(string code, string component, params (string Field, string Value)[] values) =>
        new(code, code.ToUpperInvariant()) { Components = [Component(component)], Values = values.ToDictionary(value => value.Field, value => value.Value) };

    /// <summary>Every field of every kind has a value: nothing is unknown.</summary>
    public static Landscape Complete()
    {
        var external = Reference.OfKind(ReferenceKinds.External).First().Key;
        return new Landscape("vol", "Volledig")
        {
            Applications = [.. Reference.OfKind(ReferenceKinds.Component).Select((item, i) => new LandscapeApplication($"app-{i}", $"Applicatie {i}") { Components = [item.Key], Values = All(LandscapeFields.Application), Standards = [.. Reference.RulesOf(item.Key).Where(rule => Reference.Find(rule.To)?.Kind == ReferenceKinds.Standard).Select(rule => new StandardSupport(rule.To, Proof.Tested)).DistinctBy(support => support.Standard)] })],
            Technology = [.. Reference.OfKind(ReferenceKinds.Technology).Concat(OwnBlocks.All).Select((item, i) => new LandscapeTechnology($"tech-{i}", $"Product {i}") { Components = [item.Key], Values = All(LandscapeFields.Technology) })],
            Couplings = [new LandscapeCoupling("kop-1", "Koppeling 1") { From = "app-0", To = external, Through = "app-1", Standard = Reference.OfKind(ReferenceKinds.Version).First().Key, Values = All(LandscapeFields.Coupling) }],
            Facts = [.. LandscapeFields.Facts.Select(field => new LandscapeFact(field.Code, Sample(field), Today, "bewijs"))],
        };
    }

    public static Outcome Judge(Rule rule, Landscape landscape) => rule.Evaluate(new RuleContext(landscape, [landscape], Reference, Today));

    private static SortedDictionary<string, string> All(IReadOnlyList<FieldDefinition> fields) => new(fields.ToDictionary(field => field.Code, field => field.Code == "status" ? "in productie" : Sample(field)), StringComparer.Ordinal);

    private static string Sample(FieldDefinition field) => field.Kind switch
    {
        FieldKind.Choice => field.Options[^1],
        FieldKind.Number => "1",
        FieldKind.Amount => "1000.00",
        FieldKind.Date => "2026-11-01",
        FieldKind.YesNo => "ja",
        _ => "iemand",
    };
}
