// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching;

/// <summary>What a row asks for, after its fields were put in their places.</summary>
internal sealed record Wanted(int Postcode, int PostcodeDigits, string PostcodeText, HouseNumber Number, string Letter, string Suffix, StreetQuery Street, TownQuery Town, IReadOnlyList<string> Notes)
{
    public string Rest => Number.Rest;
}

/// <summary>Puts the fields of a row in their places: takes apart what is in one cell, and changes round what stands in the wrong one.</summary>
internal sealed class RowCleaner(NameBook names)
{
    public Wanted Clean(DirtyAddress row)
    {
        var notes = new List<string>();
        if (!string.IsNullOrWhiteSpace(row.Line)) row = AddressLine.TakeApart(row, IsStreet);
        row = PlacePostcode(row, notes);
        row = PlaceNumber(row, notes);
        var (street, town) = (names.Street(row.Street), names.Town(row.Town));
        if (street.Hits is not [{ Distance: 0 }, ..] && town.Same.Count == 0 && !town.IsAbsent && names.Street(row.Town).Hits.Count > 0 && names.Town(row.Street) is { Same.Count: > 0 } swapped)
        {
            notes.Add("straat en woonplaats stonden omgewisseld");
            (street, town) = (names.Street(row.Town), swapped);
        }

        var text = (row.Postcode ?? "").Trim();
        var postcode = Postcodes.Parse(text);
        var digits = postcode == 0 && text.Length == 4 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var four) ? four : 0;
        return new Wanted(postcode, digits, text, HouseNumber.Parse(row.Number, row.Letter, row.Suffix), (row.Letter ?? "").Trim(), (row.Suffix ?? "").Trim(), street, town, notes);
    }

    private bool IsStreet(string text) => names.Street(text) is { Hits: [{ Distance: 0 }, ..] };

    private static DirtyAddress PlacePostcode(DirtyAddress row, List<string> notes)
    {
        if (Postcodes.Parse(row.Postcode) != 0) return row;
        foreach (var (field, text) in new[] { ("woonplaats", row.Town), ("straat", row.Street), ("huisnummer", row.Number), ("toevoeging", row.Suffix) })
        {
            if (text is null || Postcodes.Find(text) is not { } found) continue;
            notes.Add($"de postcode stond bij {field}");
            var left = text.Remove(found.Start, found.Length).Trim(' ', ',');
            var spare = string.IsNullOrWhiteSpace(row.Postcode) || row.Postcode.AsSpan().ContainsAnyInRange('0', '9') ? null : row.Postcode;
            row = row with { Postcode = text.Substring(found.Start, found.Length) };
            return field switch
            {
                "woonplaats" => row with { Town = left.Length > 0 ? left : spare },
                "straat" => row with { Street = left.Length > 0 ? left : spare },
                "huisnummer" => row with { Number = left },
                _ => row with { Suffix = left },
            };
        }

        return row;
    }

    private DirtyAddress PlaceNumber(DirtyAddress row, List<string> notes)
    {
        var number = HouseNumber.Parse(row.Number, null, null).Number;
        if (number != 0) return WithoutDouble(row, number);
        if (row.Street is { } street && AddressLine.Split(street, IsStreet) is var (name, digits, town))
        {
            var behind = HasLetters(row.Number) ? " " + row.Number : "";
            return row with { Street = name, Number = digits + behind, Town = row.Town ?? town };
        }

        foreach (var (text, rest) in new[] { (row.Suffix, row with { Suffix = row.Number }), (row.Letter, row with { Letter = row.Number }) })
        {
            if (HouseNumber.Parse(text, null, null).Number == 0) continue;
            notes.Add("huisnummer en toevoeging stonden omgewisseld");
            return rest with { Number = text };
        }

        if (row.Town is { } place && AddressLine.Split(place, IsStreet) is var (other, found, _) && names.Street(other).Hits.Count > 0)
        {
            notes.Add("straat en woonplaats stonden omgewisseld");
            return row with { Street = other, Number = found, Town = row.Street };
        }

        return row;
    }

    /// <summary>"Kerkstraat 12" beside the number 12: the street without it, and the letters that only stand there.</summary>
    private DirtyAddress WithoutDouble(DirtyAddress row, int number)
    {
        if (row.Street is not { } street || !street.AsSpan().ContainsAnyInRange('0', '9') || IsStreet(street)) return row;
        if (AddressLine.Split(street, IsStreet) is not var (name, digits, _)) return row;
        var inside = HouseNumber.Parse(digits, null, null);
        if (inside.Number != number) return row;
        var bare = HouseNumber.Parse(row.Number, row.Letter, row.Suffix).Rest.Length == 0;
        return row with { Street = name, Suffix = bare ? inside.Rest : row.Suffix };
    }

    private static bool HasLetters(string? text) => text is not null && text.Any(char.IsLetter);
}
