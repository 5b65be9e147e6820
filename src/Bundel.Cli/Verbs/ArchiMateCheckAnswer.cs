// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Bundel.Blueprints.Analysis;

namespace Bundel.Cli.Verbs;

/// <summary>What bundel archimate controleer answers.</summary>
internal sealed record ArchiMateCheckAnswer(
    [property: JsonPropertyName("bestand")] string File,
    [property: JsonPropertyName("aantallen")] IReadOnlyDictionary<string, int> Counts,
    [property: JsonPropertyName("bevindingen")] IReadOnlyList<Finding> Findings);
