// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Settlement.Model;

/// <summary>What each kind of key must hold.</summary>
internal static class KeyRules
{
    public static void Check(ModelCheck check, AllocationKey key, string pointer)
    {
        check.DecisionExists(key.Decision, pointer + "/besluit");
        if (key.Version < 1) check.Add("versie-ongeldig", "Een versie telt vanaf 1.", pointer + "/versie", key.Version.ToString(CultureInfo.InvariantCulture));
        var place = pointer + "/verdeling";
        switch (key.Rule)
        {
            case DirectRule direct:
                People(check, direct.To, place + "/aan");
                if (direct.To.Count == 0) check.Add("groep-leeg", $"Sleutel {key.Name} noemt niemand die betaalt.", place + "/aan");
                if (direct.Inside is not null) check.KeyExists(direct.Inside, place + "/binnen");
                break;
            case MeasureRule measure:
                check.MeasureExists(measure.Measure, place + "/maatstaf");
                People(check, measure.Without, place + "/zonder");
                break;
            case EqualRule equal:
                People(check, equal.Without, place + "/zonder");
                break;
            case FixedSharesRule shares:
                People(check, [.. shares.Shares.Select(share => share.Participant)], place + "/delen", "/deelnemer");
                Sum(check, key, shares.Unit, [.. shares.Shares.Select(share => share.Part)], place + "/delen");
                break;
            case FixedAmountsRule amounts:
                People(check, [.. amounts.Amounts.Select(amount => amount.Participant)], place + "/bedragen", "/deelnemer");
                break;
            case CompositeRule composite:
                check.Each(composite.Parts, place + "/delen", (part, at) => check.KeyExists(part.Key, at + "/sleutel"));
                check.Unique(composite.Parts, place + "/delen", "sleutel", part => part.Key);
                Sum(check, key, composite.Unit, [.. composite.Parts.Select(part => part.Part)], place + "/delen");
                break;
            default:
                MethodKeyRules.Check(check, key, place);
                break;
        }
    }

    /// <summary>A key may not lean on itself, not even through others.</summary>
    public static void NoCircles(ModelCheck check, SettlementModel model)
    {
        var uses = model.Keys.GroupBy(key => key.Code, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(key => Uses(key.Rule)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        check.Each(model.Keys, "/sleutels", (key, pointer) =>
        {
            if (Reaches(uses, key.Code)) check.Add("sleutel-kring", $"Sleutel {key.Name} verwijst via andere sleutels naar zichzelf.", pointer + "/verdeling");
        });
    }

    /// <summary>The keys that a key leans on.</summary>
    public static IEnumerable<string> Uses(KeyRule rule) => rule switch
    {
        DirectRule { Inside: { } inside } => [inside],
        CompositeRule composite => composite.Parts.Select(part => part.Key),
        GrowthRule growth => [growth.Old, growth.New],
        BoundedRule bounded => [bounded.Inside],
        TariffRule { RestKey: { } rest } => [rest],
        TimeRule { UnusedKey: { } unused } => [unused],
        _ => [],
    };

    private static bool Reaches(Dictionary<string, HashSet<string>> uses, string code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>([code]);
        while (next.TryPop(out var current))
        {
            foreach (var used in uses.GetValueOrDefault(current) ?? [])
            {
                if (used == code) return true;
                if (seen.Add(used)) next.Push(used);
            }
        }

        return false;
    }

    private static void People(ModelCheck check, IReadOnlyList<string> codes, string pointer, string suffix = "")
    {
        check.Each(codes, pointer, (code, at) => check.ParticipantExists(code, at + suffix));
        check.Unique(codes, pointer, "deelnemer", code => code);
    }

    private static void Sum(ModelCheck check, AllocationKey key, ShareUnit unit, decimal[] parts, string pointer)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] < 0) check.Add("gewicht-negatief", $"Een deel van sleutel {key.Name} is negatief.", FormattableString.Invariant($"{pointer}/{i}/deel"), Text(parts[i]));
        }

        var sum = parts.Sum();
        if (Expected(unit) is { } expected && sum != expected) check.Add("sleutel-telt-niet-op", $"De delen van sleutel {key.Name} tellen niet op tot {Text(expected)}.", pointer, Text(sum), Text(expected));
        else if (sum <= 0) check.Add("geen-gewicht", $"Sleutel {key.Name} verdeelt niets: de delen zijn samen nul.", pointer, Text(sum));
    }

    private static decimal? Expected(ShareUnit unit) => unit switch
    {
        ShareUnit.Fraction => 1,
        ShareUnit.Percent => 100,
        _ => null,
    };

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
