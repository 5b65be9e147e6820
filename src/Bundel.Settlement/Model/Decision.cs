// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>A decision from the register, named by its reference.</summary>
[Description("Een besluit uit het besluitenregister.")]
public sealed record Decision
{
    [JsonPropertyName("kenmerk")]
    public required string Reference { get; init; }

    [JsonPropertyName("orgaan"), Description("Het orgaan dat besloot, bijvoorbeeld bestuur of algemeen bestuur.")]
    public required string Body { get; init; }

    [JsonPropertyName("datum")]
    public required DateOnly Date { get; init; }

    [JsonPropertyName("onderwerp")]
    public string? Subject { get; init; }
}
