// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>One divided line: a cost pool, or a mutation with a key of its own.</summary>
public sealed record ResultLine
{
    /// <summary>Code of the pool, or pool and mutation with a slash between them.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("kostengroep")]
    public required string Pool { get; init; }

    [JsonPropertyName("mutatie")]
    public string? Mutation { get; init; }

    [JsonPropertyName("pakket")]
    public required Package Package { get; init; }

    [JsonPropertyName("soort"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LineSort Sort { get; init; }

    /// <summary>Empty for a line that no key divides.</summary>
    [JsonPropertyName("sleutel")]
    public required string Key { get; init; }

    [JsonPropertyName("sleutelversie")]
    public required int KeyVersion { get; init; }

    [JsonPropertyName("lasten")]
    public required Money Costs { get; init; }

    [JsonPropertyName("baten")]
    public required Money Income { get; init; }

    /// <summary>What other cost pools charged to this one.</summary>
    [JsonPropertyName("ontvangen")]
    public Money? Received { get; init; }

    /// <summary>What this cost pool charged to others.</summary>
    [JsonPropertyName("doorbelast")]
    public Money? Charged { get; init; }

    [JsonPropertyName("totaal")]
    public required Money Total { get; init; }

    [JsonPropertyName("afronding")]
    public required Money RoundingLine { get; init; }

    [JsonPropertyName("rest")]
    public required Money Rest { get; init; }

    [JsonPropertyName("deelnemers")]
    public required IReadOnlyList<ResultPart> Parts { get; init; }

    [JsonPropertyName("bewijs")]
    public required Proof Proof { get; init; }
}

/// <summary>The part of one participant in one line.</summary>
public sealed record ResultPart
{
    [JsonPropertyName("deelnemer")]
    public required string Participant { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    /// <summary>Weight / total as given, not reduced; none for a fixed amount.</summary>
    [JsonPropertyName("aandeel")]
    public string? Share { get; init; }

    /// <summary>Six decimals; none for a fixed amount.</summary>
    [JsonPropertyName("onafgerond")]
    public string? Unrounded { get; init; }

    /// <summary>Units received on top of the quota, by largest remainder.</summary>
    [JsonPropertyName("restEenheden")]
    public required int ExtraUnits { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }
}
