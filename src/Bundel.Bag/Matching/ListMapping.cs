// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Bag.Matching;

/// <summary>Which column of a list is which field.</summary>
public sealed record ListMapping(IReadOnlyDictionary<ListField, string> Columns)
{
    public string? KeyColumn => Columns.GetValueOrDefault(ListField.Key);

    /// <summary>What the headings suggest; a row key is never guessed, because it may identify a person.</summary>
    public static ListMapping Guess(IReadOnlyList<string> headings)
    {
        var columns = new Dictionary<ListField, string>();
        foreach (var field in Enum.GetValues<ListField>())
        {
            var at = Tables.Find(headings, field.Headings());
            if (at >= 0 && !columns.ContainsValue(headings[at])) columns[field] = headings[at];
        }

        return new ListMapping(columns);
    }

    /// <summary>"straat=Adres;huisnummer=Nr": what the user says goes over what was guessed; "letter=" takes a field away.</summary>
    public static Result<ListMapping> Parse(string text)
    {
        var columns = new Dictionary<ListField, string>();
        var problems = new List<Problem>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at > 0 && ListFields.Find(part[..at]) is { } field) columns[field] = part[(at + 1)..].Trim();
            else problems.Add(new Problem("kolomkeuze-onjuist", "Deze kolomkeuze is niet te lezen.") { Found = part, Expected = $"veld=kolom met als veld {Dutch.List([.. Enum.GetValues<ListField>().Select(each => each.Name())])}" });
        }

        return problems.Count > 0 ? problems : new ListMapping(columns);
    }

    public string Text() => string.Join(";", Columns.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key.Name()}={pair.Value}"));

    /// <summary>This mapping over another.</summary>
    public ListMapping Over(ListMapping other)
    {
        var columns = other.Columns.Where(pair => !Columns.Values.Contains(pair.Value)).ToDictionary();
        foreach (var (field, column) in Columns) columns[field] = column;
        return new ListMapping(columns.Where(pair => pair.Value.Length > 0).ToDictionary());
    }

    /// <summary>Where the columns stand, or what is missing.</summary>
    internal Result<Dictionary<ListField, int>> Place(IReadOnlyList<string> headings, string file, long row)
    {
        var problems = new List<Problem>();
        var places = new Dictionary<ListField, int>();
        foreach (var (field, column) in Columns)
        {
            var at = Tables.Find(headings, column);
            if (at >= 0) places[field] = at;
            else problems.Add(new Problem("kolom-ontbreekt", $"de kolom voor {field.Name()} ontbreekt.") { Place = new Place(file, row, column), Found = Dutch.List([.. headings.Where(heading => heading.Length > 0).Take(30)]), Expected = column });
        }

        var enough = places.ContainsKey(ListField.Line) || places.ContainsKey(ListField.AddressId) || places.ContainsKey(ListField.ObjectId) || places.ContainsKey(ListField.Postcode) || places.ContainsKey(ListField.Street);
        if (!enough && problems.Count == 0)
            problems.Add(new Problem("adreskolommen-ontbreken", "in deze lijst is geen adres gevonden.") { Place = new Place(file, row), Found = Dutch.List([.. headings.Where(heading => heading.Length > 0).Take(30)]), Expected = "kolommen met postcode en huisnummer, straat en huisnummer, een heel adres of een identificatie; wijs ze aan als ze anders heten" });
        return problems.Count > 0 ? problems : places;
    }

    private static class Tables
    {
        public static int Find(IReadOnlyList<string> headings, params ReadOnlySpan<string> names) => names.Length == 0 ? -1 : Headings.Find(headings, names);
    }
}
