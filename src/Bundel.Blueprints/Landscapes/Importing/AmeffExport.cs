// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Landscapes.Importing;

/// <summary>A landscape as exchange file, in the form of the Softwarecatalogus: versions of packages, used by an organisation, for reference components.</summary>
public sealed class AmeffExport
{
    internal const string FieldPrefix = "Bundel ";

    private readonly ExchangeModel model;
    private readonly ReferenceModel reference;
    private readonly Dictionary<string, string> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string Type), string> elements = [];

    private AmeffExport(Landscape landscape, ReferenceModel reference)
    {
        this.reference = reference;
        model = new ExchangeModel { Identifier = "id-landschap-" + landscape.Owner, Names = [Dutch(landscape.Name)] };
    }

    public static ExchangeModel Write(Landscape landscape, ReferenceModel reference)
    {
        var export = new AmeffExport(landscape, reference);
        var owner = export.Element(landscape.Owner, "BusinessActor", landscape.Name, [("GEMMA type", "Gemeente")]);
        foreach (var application in landscape.Applications) export.Application(application, owner);
        foreach (var technology in landscape.Technology) export.Technology(technology, owner);
        foreach (var coupling in landscape.Couplings) export.Coupling(coupling, landscape);
        return export.model;
    }

    private void Application(LandscapeApplication application, string owner)
    {
        var element = Element(application.Code, "ApplicationComponent", application.Name, [("GEMMA type", "Pakketversie"), ("Versieaanduiding", application.Version), ("Gebruik status", application.Status), .. Fields(application)]);
        Relation("Serving", element, owner, "gebruikt door");
        foreach (var component in application.Components) Relation("Specialization", element, Referenced(component, "ApplicationComponent"), "wordt gebruikt voor");
        foreach (var support in application.Standards) Relation("Realization", element, Referenced(support.Standard, "Constraint"), "ondersteunt", [(FieldPrefix + "bewijs", support.Proof.Json())]);
        if (application.Supplier is { } supplier) Relation("Association", Element("leverancier:" + supplier, "BusinessActor", supplier, [("GEMMA type", "Leverancier")]), element, "levert");
    }

    private void Technology(LandscapeTechnology technology, string owner)
    {
        var element = Element(technology.Code, "SystemSoftware", technology.Name, [("GEMMA type", "Systeemsoftware"), ("Gebruik status", technology.Value("status")), .. Fields(technology)]);
        Relation("Serving", element, owner, "gebruikt door");
        foreach (var component in technology.Components) Relation("Specialization", element, Referenced(component, "SystemSoftware"), "is een");
    }

    private void Coupling(LandscapeCoupling coupling, Landscape landscape)
    {
        string End(string code) => landscape.Application(code) is { } application ? elements[(application.Code, "ApplicationComponent")] : Referenced(code, "ApplicationComponent");
        var standard = coupling.Standard is null ? null : reference.NameOf(coupling.Standard);
        Relation("Flow", End(coupling.From), End(coupling.To), coupling.Name, [(ModelProperties.ObjectId, coupling.Code), ("GEMMA type", "Koppeling"), ("Intermediair ID", coupling.Through), ("Standaardversie", standard), ("Standaardversie ID", coupling.Standard), .. Fields(coupling)]);
    }

    private static IEnumerable<(string, string?)> Fields(LandscapeRow row) => row.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => (FieldPrefix + value.Key, (string?)value.Value));

    private string Referenced(string key, string type) => Element(key, type, reference.NameOf(key), [("GEMMA type", reference.Find(key)?.Kind)]);

    private string Element(string key, string type, string name, IEnumerable<(string, string?)> properties)
    {
        if (elements.TryGetValue((key, type), out var known)) return known;
        var identifier = FormattableString.Invariant($"id-{elements.Count + 1}");
        elements.Add((key, type), identifier);
        model.Elements.Add(new ExchangeElement { Identifier = identifier, Type = type, Names = [Dutch(name)], Properties = Properties([(ModelProperties.ObjectId, key), .. properties]) });
        return identifier;
    }

    private void Relation(string type, string source, string target, string name, IEnumerable<(string, string?)>? properties = null) =>
        model.Relationships.Add(new ExchangeRelationship { Identifier = FormattableString.Invariant($"rel-{model.Relationships.Count + 1}"), Type = type, Source = source, Target = target, Names = name.Length > 0 ? [Dutch(name)] : [], Properties = Properties(properties ?? []) });

    private ExchangeProperty[] Properties(IEnumerable<(string Name, string? Value)> all) =>
        [.. all.Where(property => property.Value is not null).Select(property => new ExchangeProperty(Definition(property.Name), [Dutch(property.Value!)]))];

    private string Definition(string name)
    {
        if (definitions.TryGetValue(name, out var known)) return known;
        var identifier = FormattableString.Invariant($"propid-{definitions.Count + 1}");
        definitions.Add(name, identifier);
        model.PropertyDefinitions.Add(new PropertyDefinition { Identifier = identifier, Type = "string", Names = [new LangText(name)] });
        return identifier;
    }

    private static LangText Dutch(string text) => new(text, "nl");
}

internal static class ModelProperties
{
    public const string ObjectId = Analysis.ModelIndex.ObjectId;
}
