// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Landscapes.Importing;

/// <summary>Values of one row on their way in: normalised, the first given stays, what does not fit is told.</summary>
internal sealed class FieldValues(IReadOnlyList<FieldDefinition> fields, string row, List<string> notices)
{
    private readonly SortedDictionary<string, string> values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Done => values;

    /// <summary>Starts with the fields that Bundel itself wrote.</summary>
    public static FieldValues Of(ModelIndex index, Referenceable part, IReadOnlyList<FieldDefinition> fields, List<string> notices)
    {
        var made = new FieldValues(fields, part.Name, notices);
        foreach (var field in fields) made.Add(field.Code, index.Value(part, AmeffExport.FieldPrefix + field.Code));
        return made;
    }

    public void Add(string code, string? value)
    {
        if (value is null || values.ContainsKey(code)) return;
        var normal = LandscapeFields.Find(fields, code)!.Normalise(value);
        if (!normal.Succeeded) notices.Add($"{row}: {normal.Problems[0].Message} Gevonden: {value}; overgeslagen");
        else if (normal.Value is { } known) values.Add(code, known);
    }
}

/// <summary>Dates of the Softwarecatalogus: DD-MM-YY.</summary>
internal static class SwcDate
{
    public static string? Normal(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), ["dd-MM-yy", "d-M-yy", "dd-MM-yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
