// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Settlement.Model;

/// <summary>What the keys that belong to a financing method must hold.</summary>
internal static class MethodKeyRules
{
    public static void Check(ModelCheck check, AllocationKey key, string place)
    {
        switch (key.Rule)
        {
            case AverageRule average:
                Average(check, key, average, place);
                break;
            case TariffRule tariff:
                Tariff(check, key, tariff, place);
                break;
            case TimeRule time:
                Time(check, key, time, place);
                break;
            case GrowthRule growth:
                check.KeyExists(growth.Old, place + "/van");
                check.KeyExists(growth.New, place + "/naar");
                Path(check, growth.Path, $"sleutel {key.Name}", place + "/pad");
                break;
            case BoundedRule bounded:
                check.KeyExists(bounded.Inside, place + "/binnen");
                Bounds(check, bounded.Floor, bounded.Cap, bounded.Bounds, place);
                break;
            case ClaimsRule claims:
                if (claims.Claims.Count == 0) check.Add("aanspraken-ontbreken", $"Sleutel {key.Name} noemt geen aanspraken.", place + "/aanspraken");
                People(check, claims.Claims, place + "/aanspraken");
                break;
        }
    }

    /// <summary>Parts from 0 to 1, not going back, one per year, and an end.</summary>
    public static void Path(ModelCheck check, IReadOnlyList<PathStep> path, string what, string pointer)
    {
        check.Unique(path, pointer, "jaar", step => step.Year.ToString(CultureInfo.InvariantCulture));
        check.Each(path, pointer, (step, at) =>
        {
            if (step.Part is < 0 or > 1) check.Add("deel-ongeldig", $"Een deel van een ingroeipad ligt tussen 0 en 1 ({what}).", at + "/deel", Text(step.Part), "0 tot en met 1");
        });
        var ordered = path.OrderBy(step => step.Year).ToList();
        if (ordered.Zip(ordered.Skip(1)).Any(pair => pair.Second.Part < pair.First.Part)) check.Add("pad-terug", $"Het ingroeipad van {what} gaat terug: een later jaar heeft een lager deel.", pointer);
        if (ordered.Count == 0 || ordered[^1].Part != 1) check.Add("pad-eindigt-niet", $"Het ingroeipad van {what} eindigt niet: het laatste jaar moet geheel op de nieuwe verdeling staan.", pointer, ordered.Count == 0 ? "geen jaren" : Text(ordered[^1].Part), "1 in het laatste jaar");
    }

    /// <summary>Participants that exist, once each; a floor not above a cap.</summary>
    public static void Bounds(ModelCheck check, Money? floor, Money? cap, IReadOnlyList<Bounds> bounds, string place)
    {
        if (floor is null && cap is null && bounds.Count == 0) check.Add("grenzen-ontbreken", "Er is geen minimum en geen maximum.", place, null, "een minimum, een maximum of grenzen per deelnemer");
        Cross(floor, cap, place);
        check.Unique(bounds, place + "/grenzen", "deelnemer", own => own.Participant);
        check.Each(bounds, place + "/grenzen", (own, at) =>
        {
            check.ParticipantExists(own.Participant, at + "/deelnemer");
            Cross(own.Floor ?? floor, own.Cap ?? cap, at);
        });

        void Cross(Money? least, Money? most, string at)
        {
            if (least is { } low && most is { } high && low > high) check.Add("minimum-boven-maximum", "Het minimum ligt boven het maximum.", at, low.ToString(), $"hoogstens {high}");
        }
    }

    /// <summary>Participants with amounts: each exists and stands there once.</summary>
    public static void People(ModelCheck check, IReadOnlyList<FixedAmount> amounts, string pointer)
    {
        check.Unique(amounts, pointer, "deelnemer", amount => amount.Participant);
        check.Each(amounts, pointer, (amount, at) =>
        {
            check.ParticipantExists(amount.Participant, at + "/deelnemer");
            if (amount.Amount < Money.Zero) check.Add("bedrag-negatief", "Dit bedrag kan niet negatief zijn.", at + "/bedrag", amount.Amount.ToString());
        });
    }

    private static void Average(ModelCheck check, AllocationKey key, AverageRule rule, string place)
    {
        if (rule.Parts.Count == 0) check.Add("maatstaf-ontbreekt", $"Sleutel {key.Name} noemt geen maatstaf.", place + "/delen");
        check.Each(rule.Parts, place + "/delen", (part, at) =>
        {
            check.MeasureExists(part.Measure, at + "/maatstaf");
            if (part.Factor < 0) check.Add("gewicht-negatief", $"Een factor van sleutel {key.Name} is negatief.", at + "/factor", Text(part.Factor));
        });
        check.Each(rule.Without, place + "/zonder", check.ParticipantExists);
        var relative = rule.First is not null && rule.Last is not null;
        if (rule.Years.Count == 0 && !relative) check.Add("jaren-ontbreken", $"Sleutel {key.Name} noemt geen jaren.", place, null, "eerste en laatste, of jaren");
        if (relative && rule.Last < rule.First) check.Add("jaren-omgekeerd", $"Bij sleutel {key.Name} ligt het laatste jaar voor het eerste.", place + "/laatste");
    }

    private static void Tariff(ModelCheck check, AllocationKey key, TariffRule rule, string place)
    {
        check.MeasureExists(rule.Measure, place + "/maatstaf");
        check.Each(rule.Without, place + "/zonder", check.ParticipantExists);
        if (rule.RestKey is not null) check.KeyExists(rule.RestKey, place + "/restsleutel");
        if (rule.Price is < 0) check.Add("prijs-negatief", $"De prijs van sleutel {key.Name} is negatief.", place + "/prijs", Text(rule.Price.Value));
        if (rule.Price is not null && rule.Planned is not null) check.Add("prijs-of-gepland", $"Sleutel {key.Name} heeft een prijs en een geplande hoeveelheid; een prijs wordt gegeven of berekend.", place, null, "óf prijs, óf gepland");
        if (rule.Planned is <= 0) check.Add("gepland-nul", $"De geplande hoeveelheid van sleutel {key.Name} is niet groter dan nul.", place + "/gepland", Text(rule.Planned.Value));
        if (rule.PriceUnit is { Cents: <= 0 }) check.Add("afronding-ongeldig", "De eenheid van de afronding is groter dan nul.", place + "/prijsafronding");
    }

    private static void Time(ModelCheck check, AllocationKey key, TimeRule rule, string place)
    {
        if (rule.Capacity <= 0) check.Add("capaciteit-nul", $"De praktische capaciteit van sleutel {key.Name} is niet groter dan nul.", place + "/capaciteit", Text(rule.Capacity));
        if (rule.UnusedKey is not null) check.KeyExists(rule.UnusedKey, place + "/onbenut");
        if (rule.Activities.Count == 0) check.Add("activiteiten-ontbreken", $"Sleutel {key.Name} noemt geen activiteiten.", place + "/activiteiten");
        check.Each(rule.Activities, place + "/activiteiten", (activity, at) =>
        {
            check.MeasureExists(activity.Measure, at + "/maatstaf");
            if (activity.Minutes < 0) check.Add("gewicht-negatief", $"De tijd van activiteit {activity.Name} is negatief.", at + "/minuten", Text(activity.Minutes));
        });
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
