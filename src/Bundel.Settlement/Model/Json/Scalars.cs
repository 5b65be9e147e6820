// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>What each kind of leaf value looks like in the file: a sentence for messages and a pattern for the schema.</summary>
internal static class Scalars
{
    private const string DecimalPattern = @"^-?\d{1,18}(\.\d{1,10})?$";

    /// <summary>What is expected, in Dutch.</summary>
    public static string Expected(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Expected(inner) : type switch
    {
        _ when type == typeof(Money) => "een bedrag in euro als tekst met hoogstens twee decimalen, zoals \"1234.56\"",
        _ when type == typeof(decimal) => "een getal als tekst met een punt, zoals \"12.5\"",
        _ when type == typeof(DateOnly) => "een datum als \"2026-01-31\"",
        _ when type == typeof(ReferenceMoment) => "een peilmoment als \"1 januari T-1\" of \"gemiddelde T-1\"",
        _ when type == typeof(int) => "een geheel getal",
        _ when type.IsEnum => string.Join(", ", NamesOf(type).SkipLast(1)) + " of " + NamesOf(type)[^1],
        _ => "tekst",
    };

    /// <summary>Regular expression for the schema, or null.</summary>
    public static string? Pattern(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var inner when inner == typeof(Money) => @"^-?\d{1,16}(\.\d{1,2})?$",
        var inner when inner == typeof(decimal) => DecimalPattern,
        var inner when inner == typeof(ReferenceMoment) => @"^(gemiddelde|[0-9]{1,2} [a-z]+) T([-+][0-9]{1,2})?$",
        _ => null,
    };

    /// <summary>The Dutch names of an enumeration.</summary>
    public static string[] NamesOf(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name)];
}

internal sealed class MoneyConverter : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Money.TryParse(reader.GetString(), out var money) ? money : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

internal sealed class NumberConverter : JsonConverter<decimal>
{
    private const decimal WithoutTrailingZeros = 1.000000000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && decimal.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number / WithoutTrailingZeros
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteStringValue((value / WithoutTrailingZeros).ToString(CultureInfo.InvariantCulture));
}

internal sealed class MomentConverter : JsonConverter<ReferenceMoment>
{
    public override ReferenceMoment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ReferenceMoment.TryParse(reader.GetString(), out var moment) ? moment : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ReferenceMoment value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
