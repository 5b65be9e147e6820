// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Kernel.Tables;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>Which fields the form of a row has, by its list.</summary>
internal static class LandscapeRowForm
{
    public static IEnumerable<(string Code, string Label)> Head(string list) => list switch
    {
        "applicaties" => [("naam", "Naam"), ("componenten", "Object ID's van de referentiecomponenten, gescheiden door een komma"), ("standaarden", "Standaarden: Object ID=geen, geclaimd of getest, gescheiden door een komma")],
        "technologie" => [("naam", "Naam"), ("componenten", "Object ID's van de componenten, of eigen bouwstenen, gescheiden door een komma")],
        _ => [("naam", "Naam"), ("van", "Van: code van een applicatie of Object ID"), ("naar", "Naar: code van een applicatie of Object ID"), ("intermediair", "Intermediair: code, of geen als de koppeling rechtstreeks is"), ("standaard", "Object ID van de standaardversie")],
    };

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

    public static string? Text(LandscapeRow? row, string code) => (row, code) switch
    {
        (null, _) => null,
        (_, "naam") => row.Name,
        (LandscapeProduct product, "componenten") => string.Join(", ", product.Components),
        (LandscapeApplication application, "standaarden") => string.Join(", ", application.Standards.Select(support => $"{support.Standard}={support.Proof.Json()}")),
        (LandscapeCoupling coupling, "van") => coupling.From,
        (LandscapeCoupling coupling, "naar") => coupling.To,
        (LandscapeCoupling coupling, "intermediair") => coupling.Through,
        (LandscapeCoupling coupling, "standaard") => coupling.Standard,
        _ => null,
    };
}

/// <summary>A row as the form gives it.</summary>
internal sealed record GivenRow(Func<string, string> Of, string? Kept)
{
    public LandscapeApplication Application() => new(Code, Text("naam") ?? "") { Components = Parts("componenten"), Standards = [.. Parts("standaarden").Select(Support)], Values = Values(LandscapeFields.Application) };

    public LandscapeTechnology Technology() => new(Code, Text("naam") ?? "") { Components = Parts("componenten"), Values = Values(LandscapeFields.Technology) };

    public LandscapeCoupling Coupling() => new(Code, Text("naam") ?? "") { From = Text("van") ?? "", To = Text("naar") ?? "", Through = Text("intermediair"), Standard = Text("standaard"), Values = Values(LandscapeFields.Coupling) };

    private string Code => Kept ?? Kernel.Code.From(Text("naam") ?? "");

    private string? Text(string code) => Of("v." + code).Trim() is { Length: > 0 } text ? text : null;

    private List<string> Parts(string code) => [.. (Text(code) ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    private Dictionary<string, string> Values(IReadOnlyList<FieldDefinition> fields) => fields.Where(field => Text(field.Code) is not null).ToDictionary(field => field.Code, field => Text(field.Code)!, StringComparer.Ordinal);

    /// <summary>Without a proof it is a claim.</summary>
    private static StandardSupport Support(string part)
    {
        var pieces = part.Split('=', 2, StringSplitOptions.TrimEntries);
        return new StandardSupport(pieces[0], pieces.Length > 1 && EnumNames.Parse<Proof>(pieces[1]) is { Succeeded: true } proof ? proof.Value : Proof.Claimed);
    }
}
