// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Ports;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Overview;

/// <summary>What asks attention, and where the instruments stand.</summary>
public sealed class IndexModel : BundelPage
{
    public IReadOnlyList<AttentionLine> Attention { get; private set; } = [];

    public IReadOnlyList<OverviewFigure> Figures { get; private set; } = [];

    public IReadOnlyList<ParticipantView> Participants { get; private set; } = [];

    public bool MayManage => May(CollaborationsPermissions.Manage);

    public string Characterisation => $"{Collaboration.LegalForm.Name()} · {Dutch.Count(Count(ParticipantKind.Deelnemer), "deelnemer", "deelnemers")} · {Dutch.Count(Count(ParticipantKind.Klant), "klant", "klanten")}";

    protected override async Task Load()
    {
        Attention = [.. (await Ask(new ShowAttention())).Select(Line)];
        Figures = await Ask(new ShowOverview());
        Participants = await Ask(new ListParticipants());
    }

    private AttentionLine Line(AttentionItem item) =>
        new(new State(Word(item.Severity), ToneOf(item.Severity)), item.Subject, Link(item.Action.Path), item.Text, When(item), item.Action.Label, Link(item.Action.Path));

    private int Count(ParticipantKind kind) => Participants.Count(participant => participant.Kind == kind && participant.Left is null);

    private static string When(AttentionItem item) => (item.Since, item.Until) switch
    {
        (_, { } until) => "vóór " + Dutch.ShortDate(until),
        ({ } since, _) => "sinds " + Dutch.ShortDate(since),
        _ => "",
    };

    private static string Word(AttentionSeverity severity) => severity switch
    {
        AttentionSeverity.Bad => "loopt vast",
        AttentionSeverity.Warn => "let op",
        AttentionSeverity.Good => "gereed",
        _ => "ter info",
    };

    private static Tone ToneOf(AttentionSeverity severity) => severity switch
    {
        AttentionSeverity.Bad => Tone.Bad,
        AttentionSeverity.Warn => Tone.Warn,
        AttentionSeverity.Good => Tone.Good,
        _ => Tone.Quiet,
    };
}
