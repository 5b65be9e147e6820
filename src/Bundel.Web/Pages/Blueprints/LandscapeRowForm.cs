// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Blueprints.Reference;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>A field of which the answer is a key: which list suggests it, and whether there may be more of them.</summary>
internal sealed record KeyField(string Code, string Label, string Suggestions, bool Many = false)
{
    public bool Optional => Code is not ("van" or "naar");
}

/// <summary>Which fields the form of a row has, by its list.</summary>
internal static class LandscapeRowForm
{
    public const string Standards = "standaarden";
    private const string Components = "componenten", Ends = "einden", Between = "tussen";

    public static IReadOnlyList<KeyField> Keys(string list) => list switch
    {
        "applicaties" => [new(Components, "Referentiecomponent", Components, Many: true)],
        "technologie" => [new(Components, "Component of eigen bouwsteen", Components, Many: true)],
        _ => [new("van", "Van", Ends), new("naar", "Naar", Ends), new("intermediair", "Intermediair", Between), new("standaard", "Standaardversie", Standards)],
    };

    /// <summary>True when a row may have several of these.</summary>
    public static bool IsList(string code) => code is Components or Standards;

    public static IReadOnlyList<FieldDefinition> Fields(string list) => list switch
    {
        "applicaties" => LandscapeFields.Application,
        "technologie" => LandscapeFields.Technology,
        _ => LandscapeFields.Coupling,
    };

    public static IEnumerable<LandscapeRow> Rows(Landscape landscape, string list) => list switch
    {
        "applicaties" => landscape.Applications,
        "technologie" => landscape.Technology,
        _ => landscape.Couplings,
    };

    /// <summary>The keys that a row has in a field.</summary>
    public static IReadOnlyList<string> Kept(LandscapeRow? row, string code) => (row, code) switch
    {
        (LandscapeProduct product, Components) => product.Components,
        (LandscapeCoupling coupling, "van") => [coupling.From],
        (LandscapeCoupling coupling, "naar") => [coupling.To],
        (LandscapeCoupling { Through: { } through }, "intermediair") => [through],
        (LandscapeCoupling { Standard: { } standard }, "standaard") => [standard],
        _ => [],
    };

    /// <summary>The lists of suggestions that the form of a list needs, as keys with names.</summary>
    public static IEnumerable<(string Id, IEnumerable<Choice> Choices)> Suggestions(string list, LandscapeView view) => list switch
    {
        "applicaties" => [(Components, Items(view, ReferenceKinds.Component, ReferenceKinds.Block)), (Standards, Items(view, ReferenceKinds.Standard, ReferenceKinds.Version))],
        "technologie" => [(Components, Items(view, ReferenceKinds.Technology, ReferenceKinds.Block, ReferenceKinds.Component))],
        _ => [(Ends, [.. Own(view), .. Items(view, ReferenceKinds.External)]), (Between, [new Choice("geen", "geen"), .. Own(view), .. view.Landscape.Technology.Select(row => new Choice(row.Code, row.Name)), .. Items(view, ReferenceKinds.Technology)]), (Standards, Items(view, ReferenceKinds.Version))],
    };

    public static string NameOf(LandscapeView view, string key) => view.Landscape.Application(key)?.Name ?? view.Landscape.Technology.FirstOrDefault(row => row.Code == key)?.Name ?? view.Reference.NameOf(key);

    private static IEnumerable<Choice> Own(LandscapeView view) => view.Landscape.Applications.Select(row => new Choice(row.Code, row.Name));

    private static IEnumerable<Choice> Items(LandscapeView view, params IEnumerable<string> kinds) => kinds.SelectMany(view.Reference.OfKind).Select(item => new Choice(item.Key, item.Name));
}
