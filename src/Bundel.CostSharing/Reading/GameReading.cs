// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;

namespace Bundel.CostSharing.Reading;

/// <summary>What is being read: the players, and the problems so far.</summary>
internal sealed class GameReading(string? file)
{
    private const int MostShown = 20;
    private const int LongestFound = 60;
    private readonly List<Problem> problems = [];
    private int unshown;

    public List<string> Players { get; } = [];

    public Dictionary<string, int> Index { get; } = [];

    public bool Failed => problems.Count > 0;

    /// <summary>All problems; of very many the first, and how many more there are.</summary>
    public IReadOnlyList<Problem> Problems => unshown == 0
        ? problems
        : [.. problems, new Problem("meer-problemen", $"Er zijn nog {Dutch.Count(unshown, "probleem", "problemen")} in dit bestand.") { Place = new Place(file) }];

    public void Fault(string pointer, string code, string message, string? found = null, string? expected = null)
    {
        if (problems.Count >= MostShown)
        {
            unshown++;
            return;
        }

        if (found?.Length > LongestFound) found = found[..LongestFound] + "…";
        problems.Add(new Problem(code, message) { Place = new Place(file) { Pointer = pointer }, Found = found, Expected = expected });
    }

    /// <summary>A number, as text or as number; every digit counts.</summary>
    public Rational Number(JsonElement value, string pointer)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number && Rational.TryParse(text, out var number)) return number;
        Fault(pointer, "getal-ongeldig", "dit is geen getal.", text, "een getal zoals \"34.69\", -2 of \"55/3\"");
        return default;
    }

    /// <summary>A number that is not below zero.</summary>
    public Rational NotNegative(JsonElement value, string pointer)
    {
        var number = Number(value, pointer);
        if (number.Sign < 0) Fault(pointer, "getal-negatief", "dit getal is kleiner dan nul.", value.ToString(), "nul of meer");
        return number;
    }

    /// <summary>A whole number that is not below zero and fits a volume.</summary>
    public long Whole(JsonElement value, string pointer)
    {
        const long Most = 1_000_000_000_000;
        var number = NotNegative(value, pointer);
        if (number.Denominator.IsOne && number <= Most) return (long)number.Numerator;
        Fault(pointer, "getal-niet-heel", "dit is geen heel getal of het is te groot.", value.ToString(), string.Create(CultureInfo.InvariantCulture, $"een heel getal tot en met {Most}"));
        return 0;
    }

    /// <summary>One value for each player, from an object with the players as names.</summary>
    public T[] PerPlayer<T>(JsonElement parent, string name, string pointer, Func<JsonElement, string, T> read)
    {
        var values = new T[Players.Count];
        pointer = $"{pointer}/{name}";
        if (!parent.TryGetProperty(name, out var given) || given.ValueKind != JsonValueKind.Object)
        {
            Fault(pointer, "veld-ontbreekt", "hier hoort voor elke speler een getal te staan.", null, "een object zoals {\"A\":\"12.50\",\"B\":\"8\"}");
            return values;
        }

        var seen = new bool[Players.Count];
        foreach (var property in given.EnumerateObject())
        {
            var at = $"{pointer}/{Escape(property.Name)}";
            if (!Index.TryGetValue(property.Name, out var player)) Fault(at, "speler-onbekend", "deze speler staat niet bij players.", property.Name);
            else if (seen[player]) Fault(at, "speler-dubbel", "deze speler staat hier al.", property.Name);
            else values[player] = read(property.Value, at);
            if (player < seen.Length && Index.ContainsKey(property.Name)) seen[player] = true;
        }

        for (var player = 0; player < seen.Length; player++)
        {
            if (!seen[player]) Fault(pointer, "waarde-ontbreekt", "er staat geen getal voor deze speler; onbekend is niet nul.", null, Players[player]);
        }

        return values;
    }

    /// <summary>A name as a step of a JSON pointer (RFC 6901).</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
