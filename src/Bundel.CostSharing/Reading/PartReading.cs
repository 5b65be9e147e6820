// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.CostSharing.Reading;

/// <summary>Reads the parts of a cost function.</summary>
internal static class PartReading
{
    private const string Kinds = "eigen, vast, trap of volume";

    public static StructuredCosts? Read(JsonElement given, GameReading reading)
    {
        if (given.ValueKind != JsonValueKind.Array || given.GetArrayLength() == 0)
        {
            reading.Fault("/onderdelen", "onderdelen-ontbreken", "hier hoort een lijst met onderdelen te staan.", null, "een lijst van objecten met soort " + Kinds);
            return null;
        }

        var parts = new List<CostComponent>();
        foreach (var (index, part) in given.EnumerateArray().Index())
        {
            if (ReadOne(part, FormattableString.Invariant($"/onderdelen/{index}"), reading) is { } read) parts.Add(read);
        }

        return reading.Failed ? null : new StructuredCosts(reading.Players, parts);
    }

    private static CostComponent? ReadOne(JsonElement part, string at, GameReading reading)
    {
        var kind = part.ValueKind == JsonValueKind.Object && part.TryGetProperty("soort", out var given) ? given.ToString() : null;
        switch (kind)
        {
            case "eigen":
                return new OwnCosts(reading.PerPlayer(part, "kosten", at, reading.Number));
            case "vast":
                return Shared(part, at, reading);
            case "trap":
                var steps = reading.PerPlayer(part, "kosten", at, reading.NotNegative);
                return reading.Failed ? null : new StepCosts(steps);
            case "volume":
                return Volume(part, at, reading);
            default:
                reading.Fault(at + "/soort", "onderdeel-onbekend", "dit soort onderdeel is er niet.", kind, Kinds);
                return null;
        }
    }

    private static StepCosts? Shared(JsonElement part, string at, GameReading reading)
    {
        var cost = part.TryGetProperty("kosten", out var given) ? reading.NotNegative(given, at + "/kosten") : Lacking(at + "/kosten", "de kosten ontbreken.", reading);
        var uses = new bool[reading.Players.Count];
        if (!part.TryGetProperty("gebruikers", out var users)) Array.Fill(uses, value: true);
        else if (users.ValueKind != JsonValueKind.Array) Lacking(at + "/gebruikers", "de gebruikers zijn een lijst met spelers.", reading);
        else
        {
            foreach (var (index, user) in users.EnumerateArray().Index())
            {
                if (reading.Index.TryGetValue(user.ToString(), out var player)) uses[player] = true;
                else reading.Fault(FormattableString.Invariant($"{at}/gebruikers/{index}"), "speler-onbekend", "deze speler staat niet bij players.", user.ToString());
            }
        }

        return reading.Failed ? null : StepCosts.Shared(cost, uses);
    }

    private static CostComponent? Volume(JsonElement part, string at, GameReading reading)
    {
        var volumes = reading.PerPlayer(part, "volumes", at, reading.Whole);
        var tiers = Tiers(part, at + "/prijzen", reading);
        var rule = part.TryGetProperty("staffel", out var given) ? given.ToString() : "boven";
        if (rule is not ("boven" or "geheel" or "deelnemers")) reading.Fault(at + "/staffel", "staffel-onbekend", "zo'n staffel is er niet.", rule, "boven (lagere prijs boven de drempel), geheel (lagere prijs voor alles) of deelnemers (prijs naar aantal deelnemers)");
        if (reading.Failed) return null;
        return rule == "deelnemers" ? new MemberPriceCosts(volumes, tiers) : new VolumeCosts(volumes, tiers, rule == "geheel" ? TierRule.Whole : TierRule.Above);
    }

    private static List<Tier> Tiers(JsonElement part, string at, GameReading reading)
    {
        var tiers = new List<Tier>();
        if (!part.TryGetProperty("prijzen", out var given) || given.ValueKind != JsonValueKind.Array || given.GetArrayLength() == 0)
        {
            reading.Fault(at, "prijzen-ontbreken", "hier hoort een lijst met prijzen te staan.", null, "een lijst zoals [{\"vanaf\":0,\"prijs\":\"95.00\"},{\"vanaf\":1000,\"prijs\":\"80.00\"}]");
            return tiers;
        }

        foreach (var (index, tier) in given.EnumerateArray().Index())
        {
            var here = FormattableString.Invariant($"{at}/{index}");
            if (tier.ValueKind != JsonValueKind.Object || !tier.TryGetProperty("vanaf", out var from) || !tier.TryGetProperty("prijs", out var price))
            {
                Lacking(here, "een prijs heeft de velden vanaf en prijs.", reading);
                continue;
            }

            var threshold = reading.Whole(from, here + "/vanaf");
            if (index == 0 ? threshold != 0 : tiers.Count > 0 && threshold <= tiers[^1].From) reading.Fault(here + "/vanaf", "drempel-ongeldig", "de eerste drempel is 0 en elke volgende is hoger.", from.ToString());
            tiers.Add(new Tier(threshold, reading.NotNegative(price, here + "/prijs")));
        }

        return tiers;
    }

    private static Rational Lacking(string at, string message, GameReading reading)
    {
        reading.Fault(at, "veld-ontbreekt", message);
        return default;
    }
}
