// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Landscapes.Importing;

/// <summary>
/// Reads an export of the Softwarecatalogus in both its forms: couplings as properties of a flow between versions of packages, and the newer one in which
/// use is an element of its own and what belongs to a coupling is related to the flow.
/// </summary>
public sealed class AmeffImport
{
    private readonly ModelIndex index;
    private readonly ReferenceModel reference;
    private readonly ILookup<string, ExchangeRelationship> from;
    private readonly ILookup<string, ExchangeRelationship> to;
    private readonly List<string> notices = [];
    private readonly Dictionary<string, string> codes = new(StringComparer.Ordinal);

    private AmeffImport(ModelIndex index, ReferenceModel reference)
    {
        this.index = index;
        this.reference = reference;
        from = index.Model.Relationships.ToLookup(relation => relation.Source);
        to = index.Model.Relationships.ToLookup(relation => relation.Target);
    }

    public static Result<ReadLandscape> Read(ExchangeModel model, string owner, string name, ReferenceModel reference) => new AmeffImport(new ModelIndex(model), reference).Read(owner, name);

    private Result<ReadLandscape> Read(string owner, string name)
    {
        var used = index.Model.Elements.Where(IsUsed).ToList();
        foreach (var element in used) codes[element.Identifier] = CodeOf(element);
        var landscape = new Landscape(owner, name)
        {
            Applications = [.. used.Select(Application)],
            Technology = [.. index.Model.Elements.Where(IsTechnology).Select(Technology)],
            Couplings = [.. index.Model.Relationships.Where(IsCoupling).Select(Coupling).OfType<LandscapeCoupling>()],
        };
        return landscape.IsEmpty
            ? new Problem("landschap-leeg", "in dit uitwisselbestand staan geen pakketten, applicaties of koppelingen die in gebruik zijn.") { Expected = "een export van een pakketoverzicht uit de Softwarecatalogus of uit Bundel" }
            : new ReadLandscape(landscape, [.. notices.Distinct()]);
    }

    /// <summary>A version of a package, or a package without versions; in the newer form the element of use, not that of supply.</summary>
    private bool IsUsed(ExchangeElement element)
    {
        if (element.Type != "ApplicationComponent") return false;
        var type = index.GemmaType(element);
        if (type is "Pakketversie" or "Applicatie") return !Targets(element, "Realization").Any(IsOwnComponent);
        if (type == "Pakket") return !Targets(element, "Specialization").Any(target => index.GemmaType(target) == "Pakketversie") && !Targets(element, "Realization").Any(IsOwnComponent);
        return type is null && (IsFor(element) || Sources(element, "Realization").Any(IsOwnComponent));
    }

    private bool IsTechnology(ExchangeElement element) => element.Type == "SystemSoftware" && index.GemmaType(element) != ReferenceKinds.Technology && Targets(element, "Specialization").Any();

    private bool IsFor(ExchangeElement element) => Targets(element, "Specialization").Any(target => reference.Find(index.Key(target))?.Kind == ReferenceKinds.Component);

    private static bool IsOwnComponent(ExchangeElement element) => element.Type == "ApplicationComponent";

    private bool IsCoupling(ExchangeRelationship relation) => relation.Type == "Flow" && (codes.ContainsKey(relation.Source) || codes.ContainsKey(relation.Target));

    private LandscapeApplication Application(ExchangeElement element)
    {
        var supply = Sources(element, "Realization").FirstOrDefault(IsOwnComponent);
        var package = Sources(element, "Specialization").FirstOrDefault(source => index.GemmaType(source) == "Pakket");
        var supplier = new[] { element, supply, package }.OfType<ExchangeElement>().SelectMany(one => Sources(one, "Association").Concat(Targets(one, "Association")))
            .FirstOrDefault(other => other.Type == "BusinessActor" && index.GemmaType(other) is "Leverancier" or null);
        var values = FieldValues.Of(index, element, LandscapeFields.Application, notices);
        values.Add("leverancier", supplier?.Name);
        values.Add("versie", index.Value(element, "Versieaanduiding", "Versie-aanduiding"));
        values.Add("status", index.Value(element, "Gebruik status")?.ToLowerInvariant());
        values.Add("statusSinds", SwcDate.Normal(index.Value(element, "Gebruik datum")));
        values.Add("hosting", Targets(element, "Association").Concat(Sources(element, "Association")).FirstOrDefault(other => other.Type == "Product")?.Name.ToLowerInvariant());
        return new LandscapeApplication(codes[element.Identifier], (supply ?? element).Name)
        {
            Values = values.Done,
            Components = [.. Components(element).Concat(supply is null ? [] : Components(supply)).Distinct()],
            Standards = [.. Standards(element).Concat(supply is null ? [] : Standards(supply)).DistinctBy(support => support.Standard)],
        };
    }

    private LandscapeTechnology Technology(ExchangeElement element)
    {
        var values = FieldValues.Of(index, element, LandscapeFields.Technology, notices);
        values.Add("status", index.Value(element, "Gebruik status")?.ToLowerInvariant());
        return new LandscapeTechnology(CodeOf(element), element.Name) { Values = values.Done, Components = [.. Components(element)] };
    }

    /// <summary>What it is used for; what a supplier calls suitable is another matter.</summary>
    private IEnumerable<string> Components(ExchangeElement element)
    {
        foreach (var relation in from[element.Identifier].Where(relation => relation.Type == "Specialization" && relation.Name != "is geschikt voor"))
        {
            if (!index.Elements.TryGetValue(relation.Target, out var target) || index.GemmaType(target) is "Pakket" or "Pakketversie") continue;
            var key = index.Key(target);
            if (reference.Find(key) is not null) yield return key;
            else notices.Add($"{element.Name}: {target.Name} ({key}) staat niet in het referentiemodel en is overgeslagen");
        }
    }

    private IEnumerable<StandardSupport> Standards(ExchangeElement element)
    {
        foreach (var relation in from[element.Identifier].Where(relation => relation.Type == "Realization"))
        {
            if (!index.Elements.TryGetValue(relation.Target, out var target) || target.Type != "Constraint") continue;
            var key = index.Key(target);
            var proof = EnumNames.Parse<Proof>(index.Value(relation, AmeffExport.FieldPrefix + "bewijs") ?? "");
            if (reference.Find(key) is not null) yield return new StandardSupport(key, proof.Succeeded ? proof.Value : Proof.Claimed);
            else notices.Add($"{element.Name}: standaard {target.Name} ({key}) staat niet in het referentiemodel en is overgeslagen");
        }
    }

    private LandscapeCoupling? Coupling(ExchangeRelationship flow)
    {
        if (EndOf(flow.Source) is not { } source || EndOf(flow.Target) is not { } target)
        {
            notices.Add($"koppeling {flow.Name}: een van de einden staat niet in het landschap of het referentiemodel en is overgeslagen");
            return null;
        }

        var related = to[flow.Identifier].Select(relation => relation.Source).Concat(from[flow.Identifier].Select(relation => relation.Target)).Select(id => index.Elements.GetValueOrDefault(id)).OfType<ExchangeElement>().ToList();
        var through = related.Find(element => codes.ContainsKey(element.Identifier)) is { } between ? codes[between.Identifier] : Through(index.Value(flow, "Intermediair ID"));
        var standard = related.Find(element => element.Type == "Constraint") is { } constraint ? index.Key(constraint) : index.Value(flow, "Standaardversie ID");
        var values = FieldValues.Of(index, flow, LandscapeFields.Coupling, notices);
        values.Add("richting", index.Value(flow, "Richting") switch { "left_to_right" or "rechts" => "heen", "right_to_left" or "links" => "terug", "bidirection" or "beide" => "beide", _ => null });
        values.Add("soort", index.Value(flow, "Type") switch { "norm" => "standaard", "custom" => "maatwerk", _ => null });
        values.Add("protocol", index.Value(flow, "Transportprotocol"));
        return new LandscapeCoupling(CodeOf(flow), flow.Name.Length > 0 ? flow.Name : $"{NameOf(flow.Source)} – {NameOf(flow.Target)}")
        {
            From = source,
            To = target,
            Through = through,
            Standard = reference.Find(standard) is null ? null : standard,
            Values = values.Done,
        };
    }

    private string? Through(string? key) => key is null ? null : codes.Where(pair => index.Concept(pair.Key) is { } concept && index.Key(concept) == key).Select(pair => pair.Value).FirstOrDefault() ?? key;

    private string? EndOf(string identifier)
    {
        if (codes.TryGetValue(identifier, out var code)) return code;
        return index.Elements.TryGetValue(identifier, out var element) && reference.Find(index.Key(element)) is { } known ? known.Key : null;
    }

    private string NameOf(string identifier) => index.Concept(identifier)?.Name ?? identifier;

    private string CodeOf(Concept concept)
    {
        var key = index.Key(concept).ToLowerInvariant();
        return Kernel.Code.Parse(key).Succeeded ? key : Kernel.Code.From(concept.Name.Length > 0 ? concept.Name : concept.Identifier);
    }

    private IEnumerable<ExchangeElement> Targets(ExchangeElement element, string type) => from[element.Identifier].Where(relation => relation.Type == type).Select(relation => index.Elements.GetValueOrDefault(relation.Target)).OfType<ExchangeElement>();

    private IEnumerable<ExchangeElement> Sources(ExchangeElement element, string type) => to[element.Identifier].Where(relation => relation.Type == type).Select(relation => index.Elements.GetValueOrDefault(relation.Source)).OfType<ExchangeElement>();
}
