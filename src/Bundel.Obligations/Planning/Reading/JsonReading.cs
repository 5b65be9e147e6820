// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;

namespace Bundel.Obligations.Planning.Reading;

/// <summary>Reads fields of a JSON file and gathers every fault with its place.</summary>
internal sealed class JsonReading(string? file)
{
    private const int LongestFound = 60;

    public List<Problem> Problems { get; } = [];

    public void Fault(string pointer, string code, string message, JsonElement? found = null, string? expected = null)
    {
        var text = found?.ToString();
        if (text?.Length > LongestFound) text = text[..LongestFound] + "…";
        Problems.Add(new Problem(code, message) { Place = new Place(file) { Pointer = pointer }, Found = text, Expected = expected });
    }

    /// <summary>The objects of a list; none when the field is absent and need not be there.</summary>
    public IEnumerable<(JsonElement Item, string Pointer)> Objects(JsonElement parent, string pointer, string name, bool needed)
    {
        var at = $"{pointer}/{name}";
        if (!parent.TryGetProperty(name, out var list) || list.ValueKind == JsonValueKind.Null)
        {
            if (needed) Fault(at, "veld-ontbreekt", $"de lijst {name} ontbreekt.", null, "een lijst");
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Fault(at, "veld-ongeldig", "hier hoort een lijst te staan.", list, "een lijst");
            yield break;
        }

        foreach (var (i, item) in list.EnumerateArray().Index())
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{at}/{i}");
            if (item.ValueKind == JsonValueKind.Object) yield return (item, place);
            else Fault(place, "veld-ongeldig", "hier hoort een object te staan.", item, "een object");
        }
    }

    public string Text(JsonElement parent, string pointer, string name, bool needed = true)
    {
        if (parent.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null)
        {
            if (value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text) return text;
            if (value.ValueKind == JsonValueKind.Number) return value.GetRawText();
            Fault($"{pointer}/{name}", "tekst-ongeldig", "hier hoort tekst te staan.", value, "tekst");
        }
        else if (needed)
        {
            Fault($"{pointer}/{name}", "veld-ontbreekt", $"het veld {name} ontbreekt.");
        }

        return "";
    }

    /// <summary>A whole number from zero; null when it is absent.</summary>
    public int? Whole(JsonElement parent, string pointer, string name, bool needed)
    {
        if (!parent.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            if (needed) Fault($"{pointer}/{name}", "veld-ontbreekt", $"het veld {name} ontbreekt.", null, "een geheel getal vanaf 0");
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0) return number;
        Fault($"{pointer}/{name}", "getal-ongeldig", "dit is geen geheel getal vanaf 0.", value, "een geheel getal vanaf 0");
        return null;
    }

    public DateOnly? Date(JsonElement value, string pointer)
    {
        if (value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            if (date.Year >= 1900) return date;
            Fault(pointer, "datum-te-oud", "deze datum ligt voor 1900.", value, "een datum vanaf 1900");
            return null;
        }

        Fault(pointer, "datum-ongeldig", "dit is geen datum.", value, "jjjj-mm-dd");
        return null;
    }
}
