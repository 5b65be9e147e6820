// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Year.Actuals;

namespace Bundel.Settlement.Ports.Participants;

/// <summary>Contribution and forecast of a participant, with the line per service.</summary>
internal sealed class YearBlock(IHandler<ShowProgress, YearProgress> progress) : IParticipantBlock
{
    private const int Place = 10;

    public async Task<ParticipantBlock?> For(BlockOf subject, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.See)) return null;
        var found = await progress.Handle(new ShowProgress(subject.Year, subject.Code), actor, cancel);
        if (!found.Succeeded || found.Value.Participants.FirstOrDefault() is not { } own) return null;
        var year = found.Value;
        string forecast = own.Forecast is { } likely ? Dutch.Euro(likely) : "onbekend";
        return new ParticipantBlock(
            FormattableString.Invariant($"Bijdrage {subject.Year}"), Place,
            Figures:
            [
                new(FormattableString.Invariant($"Bijdrage {subject.Year}"), Dutch.Euro(own.Budget), own.First == own.Budget ? $"verrekening {year.Run}" : $"verrekening {year.Run}; eerst {(own.First is { } first ? Dutch.Euro(first) : "onbekend")}"),
                new("Prognose", forecast, year.Through is { } day ? $"met cijfers t/m {Dutch.Date(day)}" : "nog geen cijfers"),
                new("Verschil", own.Difference is { } difference ? Dutch.Signed(difference) : "onbekend", own.Forecast is null ? "" : own.Outside ? $"buiten de bandbreedte van {Dutch.Figure(year.SignalPercent)} %" : $"binnen de bandbreedte van {Dutch.Figure(year.SignalPercent)} %"),
            ],
            Tables: [new BlockTable("Van begroting naar afrekening, per dienst", [new("Kostengroep"), new("Dienst"), new("Begroot", BlockKind.Amount), new("Prognose", BlockKind.Amount), new("Afgerekend", BlockKind.Amount)], [.. year.Lines.Select(Row), Total(year.Lines)]) { HasTotal = true }],
            Actions:
            [
                new AttentionAction("Waarom dit bedrag", $"verrekenen/verrekeningen/{year.Run}/bijdrageoverzichten/{subject.Code}"),
                new AttentionAction("Voortgang van het jaar", FormattableString.Invariant($"verrekenen/voortgang?jaar={subject.Year}")),
            ]);
    }

    private static IReadOnlyList<string?> Row(ServiceLine line) => [line.Pool, line.Service ?? "", Text(line.Budget), Text(line.Forecast), Text(line.Settled)];

    private static IReadOnlyList<string?> Total(IReadOnlyList<ServiceLine> lines) =>
        ["Totaal", "", Text(Money.Sum(lines.Select(line => line.Budget))), Sum(lines, line => line.Forecast), Sum(lines, line => line.Settled)];

    private static string? Sum(IReadOnlyList<ServiceLine> lines, Func<ServiceLine, Money?> amount) =>
        lines.Any(line => amount(line) is null) ? null : Text(Money.Sum(lines.Select(line => amount(line)!.Value)));

    private static string? Text(Money? amount) => amount?.ToString();
}
