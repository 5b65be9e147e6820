// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules;
using Bundel.Documents.Reports;

namespace Bundel.Blueprints.Reports;

/// <summary>The list of requirements (eisenlijst) for a tender or contract: what GEMMA prescribes for these components, the Forum list with its ground, the measures of BIO2, and the conditions.</summary>
public static class RequirementsList
{
    public static Result<Report> Of(IReadOnlyList<string> components, ReferenceModel reference)
    {
        var unknown = components.Where(key => reference.Find(key) is null).ToList();
        if (unknown.Count > 0) return Result<Report>.Failure(unknown.Select(key => new Problem("component-onbekend", "deze component staat niet in het referentiemodel.") { Found = key, Expected = "een Object ID uit GEMMA of de sleutel van een eigen bouwsteen" }));
        var blueprint = ShippedBlueprints.SscBase;
        var norms = NormsOfComponents.In(blueprint, components, reference);
        return new Report("Eisenlijst")
        {
            Subtitle = Dutch.List([.. components.Select(reference.NameOf)]),
            Blocks = [.. Blocks(components, norms.Standards, reference), Norms(norms.Rules), Conditions],
            Footer = $"Bron: GEMMA, release {reference.Release}; {blueprint.Name}, versie {Dutch.Number(blueprint.Version)}",
        };
    }

    internal static IEnumerable<Block> BlockContent(BlueprintBlock block, ReferenceModel reference) =>
        [.. Blocks([.. block.Components.Where(key => reference.Find(key) is not null)], block.ComplyOrExplain, reference), Norms(block.Rules), Conditions];

    private static Paragraph Conditions => new("Voorwaarden: verwijs in de overeenkomst naar de Gemeentelijke Inkoopvoorwaarden bij IT (GIBIT) in de versie die op de dag van de uitvraag geldt.");

    private static IEnumerable<Block> Blocks(IReadOnlyList<string> components, IReadOnlyList<string> named, ReferenceModel reference)
    {
        var rows = components.SelectMany(component => Rows(component, reference)).ToList();
        yield return new ReportTable("Standaarden volgens GEMMA", [new("Component"), new("Plicht"), new("Standaard"), new("Versies in gebruik"), new("Object ID")], rows)
        {
            Sheet = "Standaarden",
            Note = rows.Count == 0 ? "Voor deze componenten noemt GEMMA geen standaarden." : "Verplicht: een pakket ondersteunt de versies die in gebruik zijn.",
        };
        yield return Forum([.. named, .. components.SelectMany(component => reference.RulesOf(component).Select(rule => ComplyOrExplain.Of(rule.To)?.Name)).OfType<string>()]);
        var risk = components.Select(reference.Find).OfType<ReferenceItem>().Where(item => item.Availability is not null).ToList();
        if (risk.Count > 0)
            yield return new ReportTable("Risicoscores van GEMMA (uitgangspunt voor de eigen risicoafweging)", [new("Component"), new("Beschikbaarheid", ColumnType.Number), new("Integriteit", ColumnType.Number), new("Vertrouwelijkheid", ColumnType.Number)],
                [.. risk.Select(item => new ReportRow([item.Name, Score(item.Availability), Score(item.Integrity), Score(item.Confidentiality)]))])
            { Sheet = "Risicoscores" };
    }

    private static IEnumerable<ReportRow> Rows(string component, ReferenceModel reference) =>
        reference.RulesOf(component).Distinct().OrderByDescending(rule => rule.IsMandatory).ThenBy(rule => reference.NameOf(rule.To), StringComparer.Ordinal)
            .Select(rule => new ReportRow([reference.NameOf(component), rule.Role, reference.NameOf(rule.To), Versions(rule.To, reference), rule.To]));

    private static string Versions(string standard, ReferenceModel reference)
    {
        var current = reference.VersionsOf(standard).Where(version => version.Status == ReferenceItem.InUse).Select(version => version.Name).ToList();
        return current.Count > 0 ? Dutch.List(current) : "geen versie in gebruik bekend";
    }

    private static ReportTable Forum(IEnumerable<string> names) =>
        new("Pas toe of leg uit", [new("Standaard"), new("Grond"), new("Stand")],
            [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase).Select(name => (Name: name, Standard: ComplyOrExplain.Named(name))).Select(row => new ReportRow([row.Name, row.Standard?.Law ?? "de lijst", State(row.Standard)]))])
        { Sheet = "Pas toe of leg uit", Note = ComplyOrExplain.Ground };

    private static string State(ComplyStandard? standard) => standard is { IsCertain: true } ? "verplicht" : "verplicht; ga de stand na bij het Forum";

    private static ReportTable Norms(IEnumerable<Rule> rules) =>
        new("Normen (BIO2 en andere)", [new("Norm"), new("Eis"), new("Plicht"), new("Regel")],
            [.. rules.SelectMany(rule => rule.Norms.Where(norm => !norm.StartsWith("GEMMA ", StringComparison.Ordinal)).Select(norm => new ReportRow([norm, rule.Text, rule.Obligation.Text(), rule.Code])))])
        { Sheet = "Normen" };

    private static ReportCell Score(int? score) => score is { } known ? (long)known : ReportCell.Unknown;
}
