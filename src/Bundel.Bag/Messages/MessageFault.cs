// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Messages;

/// <summary>The four ways in which a message is looked at.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CheckLayer>))]
public enum CheckLayer
{
    [JsonStringEnumMemberName("welgevormd")] WellFormed,
    [JsonStringEnumMemberName("schema")] Schema,
    [JsonStringEnumMemberName("regels")] Rules,
    [JsonStringEnumMemberName("bag")] Bag,
}

/// <summary>How a layer came out.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LayerOutcome>))]
public enum LayerOutcome
{
    [JsonStringEnumMemberName("goed")] Good,
    [JsonStringEnumMemberName("fout")] Faulty,

    /// <summary>It could not be looked at, and the report says why.</summary>
    [JsonStringEnumMemberName("niet getoetst")] NotChecked,
}

/// <summary>One fault: which rule, where, what was found and what was expected.</summary>
public sealed record MessageFault(
    [property: JsonPropertyName("laag")] CheckLayer Layer,
    [property: JsonPropertyName("regel")] string Rule,
    [property: JsonPropertyName("melding")] string Message,
    [property: JsonPropertyName("plaats")] string Place,
    [property: JsonPropertyName("gevonden")] string? Found = null,
    [property: JsonPropertyName("verwacht")] string? Expected = null);

/// <summary>A layer with its outcome.</summary>
public sealed record LayerReport(
    [property: JsonPropertyName("laag")] CheckLayer Layer,
    [property: JsonPropertyName("uitkomst")] LayerOutcome Outcome,
    [property: JsonPropertyName("toelichting")] string? Note = null);

/// <summary>What came of one message.</summary>
public sealed record MessageReport(
    [property: JsonPropertyName("bestand")] string File,
    [property: JsonPropertyName("standaard")] string Standard,
    [property: JsonPropertyName("versie")] string? Version,
    [property: JsonPropertyName("bericht")] string Message,
    [property: JsonPropertyName("lagen")] IReadOnlyList<LayerReport> Layers,
    [property: JsonPropertyName("fouten")] IReadOnlyList<MessageFault> Faults)
{
    [JsonPropertyName("goed")] public bool Good => Faults.Count == 0;
}
