// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching;

/// <summary>What was decided, and the addresses in the order in which they fit.</summary>
internal sealed record Decision(MatchState State, IReadOnlyList<Judgement> Order, string? Doubt = null);

/// <summary>Decides over the addresses that were found for a row.</summary>
internal sealed class Verdict(MatchIndex index)
{
    private const int Least = 60;
    private const int Margin = 8;
    private const int LongName = 8;

    public Decision Of(Wanted wanted, List<Judgement> found, ListTraits traits)
    {
        var order = found.OrderByDescending(one => one.Score).ThenBy(one => one.Kind).ThenBy(one => one.Address).ToList();
        var certain = order.Where(one => one.Kind == EntryKind.Current && IsFirm(wanted, one, order)).DistinctBy(one => one.Address).ToList();
        if (certain.Count > 1) certain = Exactly(wanted, certain);
        if (certain.Count > 1) return new Decision(MatchState.Several, [.. certain, .. order]);
        if (certain.Count == 1)
        {
            var doubt = !traits.HasRests && wanted.Rest.Length == 0 && HasSiblings(certain[0]) ? "bij dit nummer horen ook adressen met letter of toevoeging, en de lijst heeft die nergens" : null;
            return new Decision(doubt is null ? MatchState.Certain : MatchState.Probable, [certain[0], .. order], doubt);
        }

        var gone = order.Find(one => one.Kind == EntryKind.Withdrawn && IsFirm(wanted, one, order));
        if (gone != default) return new Decision(MatchState.Withdrawn, [gone, .. order]);
        return Plausible(wanted, order);
    }

    private static Decision Plausible(Wanted wanted, List<Judgement> order)
    {
        var plausible = order.Where(one => one.Score >= Least && one.Rest != RestAgreement.Differs && one.Kind != EntryKind.Withdrawn && IsPlausible(wanted, one)).DistinctBy(one => one.Address).ToList();
        if (plausible.Count == 0) return new Decision(MatchState.Unknown, order);
        var close = plausible.Where(one => one.Score > plausible[0].Score - Margin).ToList();
        return new Decision(close.Count == 1 ? MatchState.Probable : MatchState.Several, [.. plausible, .. order]);
    }

    /// <summary>Two fields beside the number, or one that nothing denies; another gemeente is a denial, a place that nobody knows is not.</summary>
    private static bool IsPlausible(Wanted wanted, Judgement one) => one.Postcode == Agreement.Same
        ? one.Street != Agreement.Differs || one.Town is Agreement.Same or Agreement.Absent
        : one.Street is Agreement.Same or Agreement.Near && (one.Town != Agreement.Differs || one.Postcode == Agreement.Near || (wanted.Town.Elsewhere is null && one.Street == Agreement.Same && one.Rest == RestAgreement.Same));

    private bool IsFirm(Wanted wanted, Judgement one, List<Judgement> order)
    {
        if (one.Rest != RestAgreement.Same) return false;
        if (one.Postcode == Agreement.Same) return one.Street != Agreement.Differs && (one.Street != Agreement.Absent || one.Town != Agreement.Differs);
        if (one.Town is not (Agreement.Same or Agreement.Near)) return false;
        if (one.Street == Agreement.Same) return one.Postcode == Agreement.Absent || !PointsElsewhere(wanted, one);
        if (one.Street != Agreement.Near || PointsElsewhere(wanted, one)) return false;
        return one.Postcode == Agreement.Near || (one.Postcode == Agreement.Absent && IsOnlyNear(wanted, one, order));
    }

    /// <summary>True when the postcode in the list leads to another address with this number.</summary>
    private bool PointsElsewhere(Wanted wanted, Judgement one)
    {
        if (wanted.Postcode == 0) return one.Postcode == Agreement.Differs;
        foreach (var at in index.ByPostcode(wanted.Postcode, wanted.Number.Number))
        {
            ref readonly var other = ref index.Entries[at];
            if (other.Address != one.Address && other.Rest == wanted.Rest && other.Kind == EntryKind.Current) return true;
        }

        return false;
    }

    /// <summary>True when no other street in these places looks like this one, and the name is long enough to tell.</summary>
    private bool IsOnlyNear(Wanted wanted, Judgement one, List<Judgement> order)
    {
        if (wanted.Street.Keys[0].Length < LongName || order.Exists(other => other.Street == Agreement.Same && other.Town is Agreement.Same or Agreement.Near)) return false;
        var own = index.Entries[one.Entry].Street;
        foreach (var hit in wanted.Street.Hits)
        {
            if (hit.Item == own) continue;
            var town = (int)index.Streets[hit.Item].Town;
            if (wanted.Town.Same.Contains(town) || wanted.Town.Near.Contains(town)) return index.Streets[hit.Item].Name == index.Streets[own].Name;
        }

        return true;
    }

    /// <summary>Those whose letter and suffix stand in the same columns as in the list.</summary>
    private List<Judgement> Exactly(Wanted wanted, List<Judgement> certain)
    {
        var exact = certain.Where(one => index.Entries[one.Entry] is var entry && entry.Letter == wanted.Letter && entry.Suffix == wanted.Suffix).ToList();
        return exact.Count == 1 && wanted.Letter.Length + wanted.Suffix.Length > 0 ? exact : certain;
    }

    private bool HasSiblings(Judgement one)
    {
        ref readonly var entry = ref index.Entries[one.Entry];
        foreach (var at in index.ByStreet(entry.Street, entry.Number))
        {
            if (index.Entries[at] is { Kind: EntryKind.Current, Rest.Length: > 0 }) return true;
        }

        return false;
    }
}
