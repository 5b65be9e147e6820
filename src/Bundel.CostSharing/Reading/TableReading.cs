// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Bundel.CostSharing.Reading;

/// <summary>Reads the numbers of all coalitions.</summary>
internal static class TableReading
{
    private const string At = "/characteristic_function";

    public static CoalitionTable? Read(JsonElement given, GameKind kind, GameReading reading)
    {
        var n = reading.Players.Count;
        if (n > CoalitionTable.MaxPlayers)
        {
            reading.Fault("/players", "te-veel-spelers", "een tabel met een getal per coalitie kan zoveel spelers niet aan; beschrijf de kosten in onderdelen (eigen, vast, trap, volume), dat kan met honderden spelers.", string.Create(CultureInfo.InvariantCulture, $"{n} spelers, dus {Big(BigInteger.Pow(2, n))} coalities"), string.Create(CultureInfo.InvariantCulture, $"hoogstens {CoalitionTable.MaxPlayers} spelers"));
            return null;
        }

        if (given.ValueKind != JsonValueKind.Object)
        {
            reading.Fault(At, "tabel-ongeldig", "hier hoort voor elke coalitie een getal te staan.", null, "een object zoals {\"A\":\"21.95\",\"A,H\":\"34.69\"}");
            return null;
        }

        var numbers = new Rational?[1 << n];
        foreach (var property in given.EnumerateObject()) ReadOne(property, numbers, reading);
        for (var mask = 1u; mask < numbers.Length; mask++)
        {
            if (numbers[mask] is null) reading.Fault(At, "coalitie-ontbreekt", "er staat geen getal voor deze coalitie; onbekend is niet nul.", null, NameOf(mask, reading));
        }

        return reading.Failed ? null : Make(numbers, kind, reading);
    }

    private static void ReadOne(JsonProperty property, Rational?[] numbers, GameReading reading)
    {
        var at = $"{At}/{GameReading.Escape(property.Name)}";
        uint mask = 0;
        foreach (var name in property.Name.Length == 0 ? [] : property.Name.Split(','))
        {
            if (!reading.Index.TryGetValue(name, out var player))
            {
                reading.Fault(at, "speler-onbekend", "deze speler staat niet bij players.", name);
                return;
            }

            if ((mask >> player & 1) == 1) reading.Fault(at, "speler-dubbel", "deze speler staat twee keer in de coalitie.", name);
            mask |= 1u << player;
        }

        var number = reading.Number(property.Value, at);
        if (mask == 0 && number.Sign != 0) reading.Fault(at, "leeg-niet-nul", "een coalitie van niemand kost niets.", property.Value.ToString(), "0");
        if (numbers[mask] is not null) reading.Fault(at, "coalitie-dubbel", "deze coalitie staat er twee keer.", property.Name);
        numbers[mask] = number;
    }

    private static CoalitionTable? Make(Rational?[] numbers, GameKind kind, GameReading reading)
    {
        var common = BigInteger.One;
        foreach (var number in numbers)
        {
            if (number is { } known && !(common % known.Denominator).IsZero) common = common / BigInteger.GreatestCommonDivisor(common, known.Denominator) * known.Denominator;
        }

        var whole = new long[numbers.Length];
        for (var mask = 1u; mask < numbers.Length; mask++)
        {
            var scaled = numbers[mask]!.Value.Numerator * (common / numbers[mask]!.Value.Denominator);
            if (BigInteger.Abs(scaled) > CoalitionTable.MaxMagnitude || common > CoalitionTable.MaxMagnitude) reading.Fault($"{At}/{GameReading.Escape(NameOf(mask, reading))}", "getal-te-groot", "dit getal heeft te veel cijfers om exact mee te rekenen.", numbers[mask]!.Value.ToString(), $"met de decimalen die het spel gebruikt hoogstens {Dutch.Number(CoalitionTable.MaxMagnitude)} eenheden");
            else whole[mask] = (long)scaled;
        }

        return reading.Failed ? null : CoalitionTable.Take(kind, reading.Players, whole, (long)common);
    }

    private static string NameOf(uint mask, GameReading reading) => string.Join(',', reading.Players.Where((_, i) => (mask >> i & 1) == 1));

    private static string Big(BigInteger number) => number < long.MaxValue ? Dutch.Number((long)number) : "meer dan een triljoen";
}
