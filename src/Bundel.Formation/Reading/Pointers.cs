// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Formation.Reading;

/// <summary>Collects what is wrong in a structured input, with the JSON pointer of each fault.</summary>
internal sealed class Pointers
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    public void Add(string code, string message, string pointer, string? found = null, string? expected = null) =>
        problems.Add(new Problem(code, message) { Place = new Place(null) { Pointer = pointer }, Field = pointer.Split('/')[1], Found = found, Expected = expected });

    public void Text(string? value, string pointer, int most = 200)
    {
        if (string.IsNullOrWhiteSpace(value)) Add("verplicht", "Hier hoort tekst te staan.", pointer);
        else if (value.Length > most) Add("te-lang", "Deze tekst is te lang.", pointer, Dutch.Count(value.Length, "teken", "tekens"), $"ten hoogste {Dutch.Number(most)}");
    }

    public void Between(decimal value, decimal least, decimal most, string pointer)
    {
        if (value < least || value > most) Add("buiten-bereik", value < 0 && least >= 0 ? "Dit getal is negatief." : "Dit getal valt buiten wat mogelijk is.", pointer, Number(value), $"van {Number(least)} tot en met {Number(most)}");
    }

    public void Amount(Money? value, string pointer)
    {
        const long Most = 100_000_000_000_00;
        if (value is not { } amount) return;
        if (amount.Cents < 0) Add("bedrag-negatief", "Dit bedrag is negatief.", pointer, amount.ToString(), "nul of meer");
        else if (amount.Cents > Most) Add("bedrag-te-groot", "Dit bedrag is te groot.", pointer, amount.ToString(), "ten hoogste 100 miljard euro");
    }

    public void Count(int found, int least, int most, string pointer, string what)
    {
        if (found < least || found > most) Add("aantal-onjuist", $"Hier {(found == 1 ? "staat" : "staan")} {Dutch.Number(found)} {what}.", pointer, expected: $"van {Dutch.Number(least)} tot en met {Dutch.Number(most)}");
    }

    public void Unique<T>(IReadOnlyList<T> items, Func<T, string?> key, string pointer, string field)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Each(items, pointer, (item, at) =>
        {
            if (key(item) is { } name && !seen.Add(name)) Add("dubbel", "Dit komt al eerder voor.", $"{at}/{field}", name);
        });
    }

    public static void Each<T>(IReadOnlyList<T>? items, string pointer, Action<T, string> check)
    {
        for (var i = 0; i < (items?.Count ?? 0); i++) check(items![i], FormattableString.Invariant($"{pointer}/{i}"));
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
