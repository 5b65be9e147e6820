// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Register;

/// <summary>An object as a page shows it.</summary>
public sealed record BagObjectView(
    [property: JsonPropertyName("identificatie")] string Id,
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("op")] DateOnly On,
    [property: JsonPropertyName("kenmerken")] IReadOnlyList<BagFact> Facts,
    [property: JsonPropertyName("relaties")] IReadOnlyList<BagRelation> Relations,
    [property: JsonPropertyName("historie")] IReadOnlyList<BagVersion> History,
    [property: JsonPropertyName("inOnderzoek")] IReadOnlyList<BagDoubt> Doubts,
    [property: JsonIgnore] BagMap? Map);

/// <summary>One attribute in words; null is unknown.</summary>
public sealed record BagFact([property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("waarde")] string? Value);

/// <summary>Another object that this one belongs with.</summary>
public sealed record BagRelation([property: JsonPropertyName("relatie")] string Name, [property: JsonPropertyName("identificatie")] string Id, [property: JsonPropertyName("tekst")] string Text);

/// <summary>One voorkomen on the time line, with its source document.</summary>
public sealed record BagVersion(
    [property: JsonPropertyName("voorkomen")] int Number,
    [property: JsonPropertyName("van")] DateOnly From,
    [property: JsonPropertyName("tot")] DateOnly? Until,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("geregistreerd")] DateTime Registered,
    [property: JsonPropertyName("document")] string Document,
    [property: JsonPropertyName("documentdatum")] DateOnly DocumentDate,
    [property: JsonPropertyName("opmerking")] string Remark,
    [property: JsonPropertyName("getoond")] bool Shown);

/// <summary>An attribute in onderzoek.</summary>
public sealed record BagDoubt([property: JsonPropertyName("kenmerk")] string Attribute, [property: JsonPropertyName("sinds")] DateOnly Since, [property: JsonPropertyName("document")] string Document);

/// <summary>What to draw: rings in metres of the Rijksdriehoek grid around a middle.</summary>
public sealed record BagMap(double X, double Y, double Reach, IReadOnlyList<BagShape> Shapes, IReadOnlyList<BagLabel> Labels);

/// <summary>The outline of an object; the one that is shown is marked.</summary>
public sealed record BagShape(IReadOnlyList<double[]> Rings, bool Marked, bool Water);

/// <summary>A house number on the map.</summary>
public sealed record BagLabel(double X, double Y, string Text, bool Marked);
