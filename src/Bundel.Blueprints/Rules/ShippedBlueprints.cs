// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>The blueprints that ship: the set-up of a shared service centre, and what GEMMA itself prescribes.</summary>
public static class ShippedBlueprints
{
    public const string Centre = "ssc-basisinrichting";
    public const string Gemma = "gemma-standaarden";

    private static readonly Lazy<Blueprint> LoadedCentre = new(() => BlueprintJson.Read(ShippedData.Bytes(Centre + ".json"), Centre + ".json", ReferenceExtract.Model).Value);

    public static Blueprint SscBase => LoadedCentre.Value;

    /// <summary>One rule for every Verplicht or Aanbevolen of a release from a component to a standard.</summary>
    public static Blueprint OfGemma(ReferenceModel reference)
    {
        var rules = reference.Rules.Where(rule => reference.Find(rule.From)?.Kind == ReferenceKinds.Component && reference.Find(rule.To)?.Kind == ReferenceKinds.Standard).Distinct()
            .OrderBy(rule => reference.NameOf(rule.From), StringComparer.Ordinal).ThenBy(rule => reference.NameOf(rule.To), StringComparer.Ordinal);
        var blocks = rules.GroupBy(rule => reference.Find(rule.From)!.Domain ?? "Overig").OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select((group, i) => Block(reference, group.Key, "G" + (i + 1).ToString(CultureInfo.InvariantCulture), [.. group]));
        return new Blueprint(Gemma, "Standaarden volgens GEMMA", [.. blocks]) { Source = "GEMMA, release " + reference.Release, Explanation = "Afgeleid van de relaties Verplicht en Aanbevolen: een pakket ondersteunt een versie die in gebruik is." };
    }

    public static Blueprint? Find(string code, ReferenceModel reference) => code switch
    {
        Centre => SscBase,
        Gemma => OfGemma(reference),
        _ => null,
    };

    private static BlueprintBlock Block(ReferenceModel reference, string domain, string code, List<ReferenceRule> rules) =>
        new(code, domain, [.. rules.Select((rule, i) => Derived(reference, rule, FormattableString.Invariant($"{code}-{i + 1:000}")))]) { Components = [.. rules.Select(rule => rule.From).Distinct()] };

    private static Rule Derived(ReferenceModel reference, ReferenceRule rule, string code) => new StandardRule
    {
        Code = code,
        Text = $"Wat {reference.NameOf(rule.From)} vult, ondersteunt {reference.NameOf(rule.To)} in een versie die in gebruik is.",
        Obligation = rule.IsMandatory ? Obligation.Must : Obligation.Should,
        Norms = ["GEMMA " + rule.From, "GEMMA " + rule.To],
        Component = rule.From,
        Standard = rule.To,
    };
}
