// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>One model seen from one year: who takes part, what codes mean, and what was met on the way.</summary>
internal sealed class YearContext
{
    private readonly Dictionary<string, int> receivers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Participant> participants;
    private readonly Dictionary<string, Measure> measures;
    private readonly Dictionary<string, ILookup<string, MeasureValue>> values = new(StringComparer.Ordinal);
    private readonly HashSet<Notice> seen = [];

    public YearContext(SettlementModel model, int year)
    {
        Model = model;
        Year = year;
        Receivers = TieOrder.ActiveIn(model, year);
        for (var i = 0; i < Receivers.Count; i++) receivers.Add(Receivers[i].Code, i);
        participants = model.Participants.ToDictionary(participant => participant.Code, StringComparer.Ordinal);
        measures = model.Measures.ToDictionary(measure => measure.Code, StringComparer.Ordinal);
        Successors = new Successors(model, year, code => receivers.ContainsKey(code));
    }

    public SettlementModel Model { get; }

    public int Year { get; }

    /// <summary>Who takes part in the year, in tie order: the index in this list is the receiver in every division.</summary>
    public IReadOnlyList<Participant> Receivers { get; }

    public Successors Successors { get; }

    public List<Problem> Problems { get; } = [];

    public List<Notice> Notices { get; } = [];

    public Measure Measure(string code) => measures[code];

    /// <summary>All counts of a participant.</summary>
    public IEnumerable<MeasureValue> ValuesOf(Measure measure, string participant)
    {
        if (!values.TryGetValue(measure.Code, out var byParticipant))
        {
            byParticipant = measure.Values.ToLookup(value => value.Participant, StringComparer.Ordinal);
            values.Add(measure.Code, byParticipant);
        }

        return byParticipant[participant];
    }

    public Participant Participant(string code) => participants[code];

    public int? ReceiverOf(string code) => receivers.TryGetValue(code, out var receiver) ? receiver : null;

    /// <summary>The receiver that a key names, or who stands in its place since a merger; someone whom nobody follows this year is a problem.</summary>
    public int? Named(string code, AllocationKey key)
    {
        if (ReceiverOf(code) is { } receiver) return receiver;
        if (Successors.PathOf(code) is [.., var last])
        {
            Notice("deel-opgevolgd", $"Sleutel {key.Name} noemt {participants[code].Name}; sinds de samenvoeging van {Dutch.ShortDate(last.Date)} draagt {participants[last.Successor].Name} dat deel.", last.Successor);
            return ReceiverOf(last.Successor);
        }

        Problem("deelnemer-doet-niet-mee", FormattableString.Invariant($"Sleutel {key.Name} noemt {participants[code].Name} voor {Year}, maar {WhyNot(participants[code])}."));
        return null;
    }

    private string WhyNot(Participant participant)
    {
        if (participant.From.Year > Year) return $"{participant.Name} neemt pas deel vanaf {Dutch.ShortDate(participant.From)}";
        var steps = Successors.StepsFrom(participant.Code);
        return steps.Count == 0 || steps[0].Kind != SuccessionKind.Split
            ? $"{participant.Name} nam deel tot en met {Dutch.ShortDate(participant.Through!.Value)}"
            : $"{participant.Name} is op {Dutch.ShortDate(steps[0].Date)} gesplitst in {Dutch.List([.. steps.Select(step => participants[step.Successor].Name)])}; stel deze sleutel opnieuw vast";
    }

    public void Problem(string code, string message)
    {
        var problem = new Problem(code, message);
        if (!Problems.Contains(problem)) Problems.Add(problem);
    }

    public void Notice(string code, string text, string? participant = null)
    {
        var notice = new Notice(code, text) { Participant = participant };
        if (seen.Add(notice)) Notices.Add(notice);
    }
}
