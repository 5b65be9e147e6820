// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Management;
using Bundel.Obligations.Register;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Standing;

/// <summary>Everything that is known now of the obligations of a collaboration, as far as the actor may see it: read once, then only looked up.</summary>
public sealed class Situation
{
    private readonly Dictionary<(string Code, ParticipantId? Participant), StatusEntry> latest;
    private readonly Dictionary<string, ChoiceText> choices;

    private Situation(DateOnly today, RegisterBook book, Members members, IReadOnlyList<StatusEntry> entries, IReadOnlyList<EvidenceEntry> evidence, IEnumerable<ObligationChoice> choices)
    {
        Today = today;
        Book = book;
        Members = members;
        Entries = entries;
        Evidence = evidence.ToLookup(row => row.Obligation);
        this.choices = choices.ToDictionary(row => row.Code, row => row.Text());
        latest = entries.Where(row => row.On <= today).GroupBy(row => (row.Obligation, row.ParticipantId))
            .ToDictionary(group => group.Key, group => group.OrderBy(row => row.On).ThenBy(row => row.RecordedUtc).ThenBy(row => row.Id).Last());
    }

    public DateOnly Today { get; }

    public RegisterBook Book { get; }

    /// <summary>The participants whose rows the actor sees.</summary>
    public Members Members { get; }

    /// <summary>What is said of the collaboration as a whole rests on all participants.</summary>
    public bool IsWhole { get; private init; }

    public IReadOnlyList<StatusEntry> Entries { get; }

    public ILookup<string, EvidenceEntry> Evidence { get; }

    public IReadOnlyList<Delivery> Deliveries { get; private init; } = [];

    public IReadOnlyList<ManagementCard> Cards { get; private init; } = [];

    public ChoiceText Choice(string code) => choices.GetValueOrDefault(code) ?? new ChoiceText();

    public StatusEntry? Entry(string code, ParticipantId? participant) => latest.GetValueOrDefault((code, participant));

    /// <summary>What was recorded of the participant itself, or of the collaboration.</summary>
    public Status Recorded(string code, ParticipantId? participant) => Entry(code, participant)?.Status ?? Status.Unknown;

    /// <summary>What counts for a participant, by the rule of the obligation. "With evidence" needs evidence that is valid today.</summary>
    public Status Of(string code, Member member)
    {
        var status = Statuses.Inherit(Choice(code).Inheritance, Recorded(code, member.Id), Recorded(code, null));
        return status == Status.Evidenced && !HasEvidence(code, member.Code) ? Status.InUse : status;
    }

    /// <summary>The lowest of all participants to whom it applies.</summary>
    public Status Overall(string code) => Members.All.Count == 0 ? Recorded(code, null) : Statuses.Lowest(Members.All.Select(member => Of(code, member)));

    public bool HasEvidence(string code, string member) => Evidence[code].Any(row => row.Covers(member) && row.IsValid(Today));

    public string? OwnerOf(string code, Member member) => Entry(code, member.Id)?.Owner ?? Entry(code, null)?.Owner;

    /// <summary>Cards of a block for a participant: shared ones and its own.</summary>
    public IEnumerable<ManagementCard> CardsOf(string code, ParticipantId member) =>
        Cards.Where(card => (card.ParticipantId is null || card.ParticipantId == member) && card.Text().Obligation == code);

    /// <summary>What is missing of the management of a building block or standard in use: nothing (null), everything (empty), or these parts of its card.</summary>
    public IReadOnlyList<string>? ManagementGaps(Obligation row, Member member)
    {
        if (row.Kind is not (ObligationKind.BuildingBlock or ObligationKind.Standard) || Of(row.Code, member) is not (Status.InUse or Status.Evidenced)) return null;
        IReadOnlyList<string>[] gaps = [.. CardsOf(row.Code, member.Id).Select(card => card.Text().Gaps())];
        return gaps.Any(open => open.Count == 0) ? null : gaps.FirstOrDefault() ?? [];
    }

    public static async Task<Situation> Read(BundelDb db, TimeProvider clock, CancellationToken cancel) =>
        new(
            clock.Today(),
            await RegisterBook.Read(db, cancel),
            (await Bundel.Obligations.Members.Read(db, clock, cancel)).Seen(db),
            await db.Set<StatusEntry>().AsNoTracking().ToListAsync(cancel),
            await db.Set<EvidenceEntry>().AsNoTracking().OrderBy(row => row.RecordedUtc).ToListAsync(cancel),
            await db.Set<ObligationChoice>().AsNoTracking().ToListAsync(cancel))
        {
            IsWhole = db.SeesAllParticipants,
            Deliveries = await db.Set<Delivery>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel),
            Cards = await db.Set<ManagementCard>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel),
        };
}
