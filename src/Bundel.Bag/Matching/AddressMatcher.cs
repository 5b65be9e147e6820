// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching;

/// <summary>
/// Finds the address that a row of a list means. Certain is only what two independent fields say (postcode and number, or street, place and number)
/// and nothing in the row denies; everything less is told as such, with the candidates. Not for several threads: each has its own.
/// </summary>
public sealed class AddressMatcher
{
    private const int MostStreets = 60;
    private const int MostCandidates = 5;
    private const int MostInRange = 20;
    private readonly MatchIndex index;
    private readonly ListTraits traits;
    private readonly NameBook names;
    private readonly RowCleaner cleaner;
    private readonly Judge judge;
    private readonly Reasons reasons;
    private readonly Verdict verdict;
    private readonly List<Judgement> found = [];

    public AddressMatcher(MatchIndex index, ListTraits traits)
    {
        this.index = index;
        this.traits = traits;
        names = new NameBook(index);
        cleaner = new RowCleaner(names);
        judge = new Judge(index, names);
        reasons = new Reasons(index);
        verdict = new Verdict(index);
    }

    public MatchResult Match(DirtyAddress row)
    {
        var wanted = cleaner.Clean(row);
        var given = IdentifierLookup.Of(index, row);
        if (wanted.Number.Number == 0 && given == 0) return Unknown(reasons.NoNumber(wanted));
        Collect(wanted, wanted.Number.Number);
        if (given != 0) return ByIdentifier(wanted, given);
        var decision = verdict.Of(wanted, found, traits);
        if (decision.State != MatchState.Certain && wanted.Number.To > 0) return Range(wanted);
        if (wanted.Number.Opposite || wanted.Number.Beside) return Result(MatchState.Unknown, reasons.Beside(wanted), decision.Order);
        if (decision.State == MatchState.Unknown) return Result(MatchState.Unknown, reasons.Unknown(wanted), decision.Order);
        if (decision.State == MatchState.Withdrawn) return Withdrawn(wanted, decision);
        return Result(decision.State, reasons.Of(wanted, decision), decision.Order);
    }

    private void Collect(Wanted wanted, int number)
    {
        found.Clear();
        if (number == 0) return;
        if (wanted.Postcode != 0) Add(wanted, index.ByPostcode(wanted.Postcode, number));
        foreach (var hit in wanted.Street.Hits.Take(MostStreets)) Add(wanted, index.ByStreet(hit.Item, number));
    }

    private void Add(Wanted wanted, ReadOnlySpan<int> entries)
    {
        foreach (var at in entries)
        {
            if (!found.Exists(known => known.Entry == at)) found.Add(judge.Of(wanted, at));
        }
    }

    /// <summary>An identificatie in the list says which address is meant; the text beside it must not say otherwise.</summary>
    private MatchResult ByIdentifier(Wanted wanted, long id)
    {
        if (!index.CurrentEntry.TryGetValue(id, out var entry))
        {
            var gone = Array.FindIndex(index.Entries, other => other.Address == id);
            if (gone < 0) return Result(MatchState.Unknown, $"de identificatie {id:0000000000000000} komt in de BAG niet voor", found);
            return Withdrawn(wanted, new Decision(MatchState.Withdrawn, [judge.Of(wanted, gone)]));
        }

        var own = judge.Of(wanted, entry);
        if (wanted.Number.Number == 0 && wanted.Street.IsAbsent && wanted.Postcode == 0) return Result(MatchState.Certain, "de identificatie staat in de lijst; er is geen adres om mee te vergelijken", [own]);
        var agrees = wanted.Number.Number == index.Entries[entry].Number && own.Rest is RestAgreement.Same or RestAgreement.Otherwise && own.Postcode is Agreement.Same or Agreement.Absent && own.Street is not Agreement.Differs;
        if (agrees) return Result(MatchState.Certain, "de identificatie en het adres in de lijst zijn het eens", [own]);
        return Result(MatchState.Several, "de identificatie in de lijst hoort bij een ander adres dan de lijst noemt", [own, .. found.Where(other => other.Address != id).OrderByDescending(other => other.Score)]);
    }

    private MatchResult Range(Wanted wanted)
    {
        var all = new List<Judgement>();
        var bare = wanted with { Number = wanted.Number with { Rest = "" } };
        for (var number = wanted.Number.Number; number <= wanted.Number.To && all.Count < MostInRange; number++)
        {
            Collect(bare, number);
            all.AddRange(found.Where(one => one.Kind == EntryKind.Current && one.Street is not Agreement.Differs && one.Town is not Agreement.Differs && one.Rest == RestAgreement.Same).OrderByDescending(one => one.Score).ThenBy(one => one.Address));
        }

        if (all.Count == 0) return Result(MatchState.Unknown, reasons.Unknown(wanted), all);
        return Result(all.DistinctBy(one => one.Address).Count() == 1 ? MatchState.Probable : MatchState.Several, $"de lijst noemt een reeks, {wanted.Number.Number} tot en met {wanted.Number.To}", all);
    }

    private MatchResult Withdrawn(Wanted wanted, Decision decision)
    {
        var old = decision.Order[0];
        var heirs = new List<MatchCandidate>();
        if (index.Successors.TryGetValue(old.Address, out var next) && index.CurrentEntry.TryGetValue(next, out var entry)) heirs.Add(Candidate(judge.Of(wanted, entry)) with { Note = "opvolger" });
        var others = decision.Order.Where(one => one.Address != old.Address && one.Kind == EntryKind.Current && heirs.TrueForAll(heir => heir.Address != Id(one.Address))).Select(Candidate);
        var reason = "dit adres is ingetrokken" + (heirs.Count > 0 ? $"; het object heeft nu het adres {heirs[0].Text}" : "; een opvolger is in de BAG niet te vinden");
        return new MatchResult(MatchState.Withdrawn, old.Score, reasons.WithNotes(reason, wanted), [Candidate(old), .. heirs, .. others.Take(MostCandidates - 1 - heirs.Count)]);
    }

    private MatchResult Unknown(string reason) => new(MatchState.Unknown, 0, reason, []);

    private MatchResult Result(MatchState state, string reason, IReadOnlyList<Judgement> order)
    {
        var candidates = order.DistinctBy(one => one.Address).Take(MostCandidates).Select(Candidate).ToList();
        return new MatchResult(state, state == MatchState.Unknown || candidates.Count == 0 ? 0 : candidates[0].Score, reason, candidates);
    }

    private MatchCandidate Candidate(Judgement one)
    {
        ref readonly var entry = ref index.Entries[index.CurrentEntry.GetValueOrDefault(one.Address, one.Entry)];
        var note = one.Kind == EntryKind.Withdrawn ? "ingetrokken" : index.SideAddresses.Contains(one.Address) ? "nevenadres" : null;
        return new MatchCandidate(Id(entry.Address), entry.Object == 0 ? null : Id(entry.Object), index.TextOf(entry), one.Score, note);
    }

    private static string Id(long id) => $"{id:0000000000000000}";
}
