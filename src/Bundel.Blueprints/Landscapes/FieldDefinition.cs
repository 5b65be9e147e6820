// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel.Tables;

namespace Bundel.Blueprints.Landscapes;

public enum FieldKind
{
    [JsonStringEnumMemberName("tekst")] Text,
    [JsonStringEnumMemberName("keuze")] Choice,
    [JsonStringEnumMemberName("getal")] Number,
    [JsonStringEnumMemberName("bedrag")] Amount,
    [JsonStringEnumMemberName("datum")] Date,
    [JsonStringEnumMemberName("ja-nee")] YesNo,
}

/// <summary>Something that can be known of an application, technology, coupling or organisation. Values are kept as plain text: 2027-12-31, 1250.00, ja.</summary>
public sealed record FieldDefinition(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Label,
    [property: JsonPropertyName("soort")] FieldKind Kind,
    [property: JsonPropertyName("keuzen")] IReadOnlyList<string> Options,
    [property: JsonPropertyName("groep")] string Group = "")
{
    public const string Yes = "ja";
    public const string No = "nee";

    /// <summary>The value as it is kept, from what a person or a file gives; empty and "onbekend" are no value.</summary>
    public Result<string?> Normalise(string? given)
    {
        var text = given?.Trim() ?? "";
        if (text.Length == 0 || text.Equals("onbekend", StringComparison.OrdinalIgnoreCase)) return Result<string?>.Success(null);
        var value = Kind switch
        {
            FieldKind.Text => text,
            FieldKind.Choice => Options.FirstOrDefault(option => option.Equals(text, StringComparison.OrdinalIgnoreCase)),
            FieldKind.Number => Decimal(text) is { } number ? number.ToString("0.####", CultureInfo.InvariantCulture) : null,
            FieldKind.Amount => Decimal(text) is { } amount && amount * 100 == decimal.Truncate(amount * 100) && Math.Abs(amount) < 1_000_000_000_000m ? Money.FromEuros(amount).ToString() : null,
            FieldKind.Date => DateText.TryParse(text, out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            _ => text.ToLowerInvariant() switch
            {
                "ja" or "j" or "waar" or "true" or "1" => Yes,
                "nee" or "n" or "onwaar" or "false" or "0" => No,
                _ => null,
            },
        };
        return value is not null ? value : Problem.InField(Code, "waarde-ongeldig", $"dit past niet bij {Label}.") with { Found = text, Expected = Expected };
    }

    public string Expected => Kind switch
    {
        FieldKind.Choice => Dutch.List([.. Options]) + ", of leeg als het onbekend is",
        FieldKind.Number => "een getal, of leeg als het onbekend is",
        FieldKind.Amount => "een bedrag in euro's, of leeg als het onbekend is",
        FieldKind.Date => "een datum zoals 31-12-2027, of leeg als het onbekend is",
        FieldKind.YesNo => "ja of nee, of leeg als het onbekend is",
        _ => "tekst",
    };

    /// <summary>The value for readers.</summary>
    public string Show(string? value) => value switch
    {
        null => "onbekend",
        _ when Kind == FieldKind.Date && DateText.TryParse(value, out var date) => Dutch.ShortDate(date),
        _ when Kind == FieldKind.Amount && Money.TryParse(value, out var money) => Dutch.Euro(money),
        _ when Kind == FieldKind.Number && decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) => Dutch.Figure(number),
        _ => value,
    };

    /// <summary>Dutch notation first: 1.250,50; else 1250.50.</summary>
    private static decimal? Decimal(string text)
    {
        var bare = text.TrimStart('€', ' ');
        var notation = bare.Contains(',') || bare.AsSpan().Count('.') > 1 || IsGrouped(bare) ? NumberNotation.Dutch : NumberNotation.English;
        return NumberText.TryParse(bare, notation, out var value) ? value : null;
    }

    private static bool IsGrouped(string text)
    {
        var point = text.IndexOf('.');
        return point > 0 && text.Length - point == 4;
    }
}
