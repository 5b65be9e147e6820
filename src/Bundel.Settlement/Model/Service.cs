// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>A service from the catalogue.</summary>
[Description("Een dienst uit de producten- en dienstencatalogus.")]
public sealed record Service
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("pakket")]
    public Package Package { get; init; }
}

/// <summary>Basic package for all, or plus package by choice.</summary>
public enum Package
{
    [JsonStringEnumMemberName("basis")]
    Basic,

    [JsonStringEnumMemberName("plus")]
    Plus,
}
