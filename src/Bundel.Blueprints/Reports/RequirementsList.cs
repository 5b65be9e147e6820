// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules;
using Bundel.Documents.Reports;

namespace Bundel.Blueprints.Reports;

/// <summary>The list of requirements (eisenlijst) for a tender or contract: what GEMMA prescribes for these components, the Forum list, and the norms of the rules.</summary>
public static class RequirementsList
{
    private const string Ground = "Gemeenten hebben zich verbonden de lijst bij aanschaf te volgen en in het jaarverslag te verantwoorden waarom zij afwijken.";

    public static Result<Report> Of(IReadOnlyList<string> components, ReferenceModel reference)
    {
        var unknown = components.Where(key => reference.Find(key) is null).ToList();
        if (unknown.Count > 0) return Result<Report>.Failure(unknown.Select(key => new Problem("component-onbekend", "deze component staat niet in het referentiemodel.") { Found = key, Expected = "een Object ID uit GEMMA of de sleutel van een eigen bouwsteen" }));
        return new Report("Eisenlijst")
        {
            Subtitle = Dutch.List([.. components.Select(reference.NameOf)]),
            Blocks = [.. Blocks(components, reference)],
            Footer = $"Bron: GEMMA, release {reference.Release}",
        };
    }

    public static Report Of(Blueprint blueprint, BlueprintBlock block, ReferenceModel reference) => new($"Eisenlijst {block.Name}")
    {
        Subtitle = blueprint.Name,
        Blocks = [.. BlockContent(block, reference)],
        Footer = $"Bron: {blueprint.Name}, versie {Dutch.Number(blueprint.Version)}; GEMMA, release {reference.Release}",
    };

    internal static IEnumerable<Block> BlockContent(BlueprintBlock block, ReferenceModel reference) =>
    [
        .. Blocks([.. block.Components.Where(key => reference.Find(key) is not null)], reference),
        .. block.ComplyOrExplain.Count == 0 ? (IEnumerable<Block>)[] : [Forum(block.ComplyOrExplain)],
        new ReportTable("Normen uit de regels", [new("Norm"), new("Regel"), new("Plicht")], [.. block.Rules.SelectMany(rule => rule.Norms.Where(norm => !norm.StartsWith("GEMMA ", StringComparison.Ordinal)).Select(norm => new ReportRow([norm, rule.Text, rule.Obligation.Text()])))]) { Sheet = "Normen" },
        new Paragraph("Voorwaarden: verwijs in de overeenkomst naar de Gemeentelijke Inkoopvoorwaarden bij IT (GIBIT) in de versie die op de dag van de uitvraag geldt."),
    ];

    private static IEnumerable<Block> Blocks(IReadOnlyList<string> components, ReferenceModel reference)
    {
        var rows = components.SelectMany(component => Rows(component, reference)).ToList();
        yield return new ReportTable("Standaarden volgens GEMMA", [new("Component"), new("Plicht"), new("Standaard"), new("Versies in gebruik"), new("Object ID")], rows)
        {
            Sheet = "Standaarden",
            Note = rows.Count == 0 ? "Voor deze componenten noemt GEMMA geen standaarden." : "Verplicht: een pakket ondersteunt de versies die in gebruik zijn.",
        };
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

    private static ReportTable Forum(IReadOnlyList<string> standards) =>
        new("Pas toe of leg uit", [new("Standaard"), new("Grond")], [.. standards.Select(standard => new ReportRow([standard, "lijst van het Forum Standaardisatie; stand in Bundel: juni 2022, ga de actuele status na"]))]) { Sheet = "Pas toe of leg uit", Note = Ground };

    private static ReportCell Score(int? score) => score is { } known ? (long)known : ReportCell.Unknown;
}
