// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Bag.Serving.Places;

/// <summary>Reads points and rectangles as they stand in a query.</summary>
internal static class PlaceText
{
    private const string PointBegin = "type,Point,coordinates";

    /// <summary>"type,Point,coordinates,98095.02,438495.09".</summary>
    public static (double[] Numbers, InvalidParameter? Fault) Point(string name, string value)
    {
        if (!value.StartsWith(PointBegin, StringComparison.Ordinal)) return ([], Schema(name));
        var parts = value[PointBegin.Length..].TrimStart(',').Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Contains("null")) return ([], new(name, "pointgeojson", "Waarde is geen geldige pointgeojson."));
        return Numbers(parts) is not { } numbers ? ([], Schema(name)) : (numbers, Count(name, numbers.Length, 2));
    }

    /// <summary>"98095.02,438495.09".</summary>
    public static (double[] Numbers, InvalidParameter? Fault) Pair(string name, string value) => Exactly(name, value, 2);

    /// <summary>Two opposite corners: "135207,457400,135418,457162".</summary>
    public static (double[] Numbers, InvalidParameter? Fault) Box(string name, string value) => Exactly(name, value, 4);

    private static (double[] Numbers, InvalidParameter? Fault) Exactly(string name, string value, int count) =>
        Numbers(value.Split(',')) is not { } numbers ? ([], Schema(name)) : (numbers, Count(name, numbers.Length, count));

    private static InvalidParameter? Count(string name, int count, int wanted) =>
        count < wanted ? new(name, "minItems", $"Array bevat minder dan {wanted} items.") : count > wanted ? new(name, "maxItems", $"Array bevat meer dan {wanted} items.") : null;

    private static double[]? Numbers(string[] parts)
    {
        var numbers = new double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i])) return null;
        }

        return numbers;
    }

    private static InvalidParameter Schema(string name) => new(name, "schema", $"Waarde voldoet niet aan schema van {name}.");
}
