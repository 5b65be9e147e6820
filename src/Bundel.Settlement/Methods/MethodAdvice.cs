// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Methods;

/// <summary>What a collaboration answers; every question may stay open.</summary>
public sealed record MethodQuestions(
    [property: JsonPropertyName("volwassenheid")] Maturity? Maturity = null,
    [property: JsonPropertyName("producten")] Stability? Products = null,
    [property: JsonPropertyName("registraties")] Registration? Registration = null,
    [property: JsonPropertyName("grootteverschil")] SizeDifference? Sizes = null,
    [property: JsonPropertyName("btw")] VatQuestion? Vat = null);

/// <summary>How long the collaboration works together.</summary>
public enum Maturity
{
    [JsonStringEnumMemberName("start")] Start,
    [JsonStringEnumMemberName("lopend")] Running,
    [JsonStringEnumMemberName("rijp")] Mature,
}

/// <summary>How much products change.</summary>
public enum Stability
{
    [JsonStringEnumMemberName("wisselend")] Changing,
    [JsonStringEnumMemberName("stabiel")] Stable,
}

/// <summary>What is counted.</summary>
public enum Registration
{
    [JsonStringEnumMemberName("geen")] None,
    [JsonStringEnumMemberName("tellingen")] Counts,
    [JsonStringEnumMemberName("uren-en-afname")] HoursAndUse,
}

/// <summary>How much participants differ in size.</summary>
public enum SizeDifference
{
    [JsonStringEnumMemberName("klein")] Small,
    [JsonStringEnumMemberName("groot")] Large,
}

/// <summary>How VAT is treated.</summary>
public enum VatQuestion
{
    [JsonStringEnumMemberName("kosten-voor-gemene-rekening")] CommonAccount,
    [JsonStringEnumMemberName("belast")] Taxed,
}

/// <summary>One method in the ranking, with every criterion that moved it.</summary>
public sealed record RankedMethod(
    [property: JsonPropertyName("methode")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("punten")] int Points,
    [property: JsonPropertyName("criteria")] IReadOnlyList<Criterion> Criteria,
    [property: JsonPropertyName("pagina")] string Page);

/// <summary>Why a method went up or down.</summary>
public sealed record Criterion(
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("punten")] int Points,
    [property: JsonPropertyName("zin")] string Sentence);
