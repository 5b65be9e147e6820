// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;
using Bundel.Documents.Reports;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Register;
using Bundel.Obligations.Signals;
using Bundel.Obligations.Standing;

namespace Bundel.Obligations.Reports;

[UseCase("raadsrapport-maken", "Maakt het rapport voor raad en bestuur: wat moet, voor wanneer, hoe ver we zijn en wat we vragen", Example = """{"vorm":"docx","deelnemer":"lindehaven"}""")]
public sealed record MakeCouncilReport(
    [property: JsonPropertyName("vorm")] string Format,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : IQuery<ObligationsDocument>, IValidated
{
    public static readonly string[] Formats = ["html", "docx", "odt"];

    public static Permission Requires => ObligationsPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (!Formats.Contains(Format)) yield return Problem.InField("vorm", "vorm-onbekend", "Deze vorm bestaat niet.") with { Found = Format, Expected = string.Join(", ", Formats) };
    }
}

internal sealed class MakeCouncilReportHandler(BundelDb db, TimeProvider clock) : IHandler<MakeCouncilReport, ObligationsDocument>
{
    public async Task<Result<ObligationsDocument>> Handle(MakeCouncilReport useCase, Actor actor, CancellationToken cancel)
    {
        var data = await ShowSignalsHandler.Data(db, clock, cancel);
        var named = data.Situation.Members.Named(useCase.Participant, actor);
        if (!named.Succeeded) return Result<ObligationsDocument>.Failure(named.Problems);
        if (named.Value is null && !data.Situation.IsWhole) return Problem.Forbidden("Het rapport over alle deelnemers is voor wie ze allemaal ziet.") with { Field = "deelnemer" };
        var format = Enum.Parse<ReportFormat>(useCase.Format, ignoreCase: true);
        var report = CouncilReport.Of(data, ShowSignalsHandler.View(data), named.Value);
        return new ObligationsDocument($"verplichtingen-{named.Value?.Code ?? Members.Together}.{useCase.Format}", ReportWriter.MediaType(format), ReportWriter.Write(report, format));
    }
}

/// <summary>Two pages: the strongest binding first, at most so many rows that they fit.</summary>
internal static class CouncilReport
{
    private const int MostObligations = 9;
    private const int MostDeliveries = 5;
    private const int MonthsAhead = 18;

    public static Report Of(SignalData data, SignalsView signals, Member? member)
    {
        var situation = data.Situation;
        Status Of(Obligation row) => member is null ? situation.Overall(row.Code) : situation.Of(row.Code, member);
        BindingForce Force(Obligation row) => member is null ? row.Force : row.ForceOn(member.Kind);
        var rows = situation.Book.Obligations.Where(row => Force(row) is not (BindingForce.Background or BindingForce.Unknown) && Of(row) != Status.NotApplicable && !row.IsDoubtful).ToList();
        var open = rows.Where(row => !Of(row).IsReached()).ToList();
        var soon = open.Where(row => row.Deadline is { } date && date.Date <= data.Today.AddMonths(MonthsAhead)).OrderBy(row => row.Deadline!.Date >= data.Today ? 0 : 1).ThenBy(Force).ThenBy(row => row.Deadline!.Date).Take(MostObligations).ToList();
        var work = situation.Deliveries.Select(delivery => (delivery.Code, Text: delivery.Text())).Where(delivery => delivery.Text.DoneOn is null && (member is null || delivery.Text.Participants.Count == 0 || delivery.Text.Participants.Contains(member.Code)))
            .OrderBy(delivery => delivery.Text.Due ?? DateOnly.MaxValue).ToList();
        return new Report($"Verplichtingen en bouwstenen: {member?.Name ?? "alle deelnemers"}")
        {
            Subtitle = $"Stand op {Dutch.Date(data.Today)}",
            Footer = $"Register {ShippedRegister.Source.Version}. Onbekend is geen ja. Afhankelijkheden en inspanning zijn een inschatting; wat alleen achtergrondkennis is, staat hier niet.",
            Blocks =
            [
                new KeyFigures(
                [
                    new("Van toepassing", Dutch.Number(rows.Count), "met een bron die gelezen is"),
                    new("In gebruik", Dutch.Number(rows.Count(row => Of(row).IsReached())), $"waarvan {Dutch.Number(rows.Count(row => Of(row) == Status.Evidenced))} met bewijs"),
                    new("Onderweg", Dutch.Number(rows.Count(row => Of(row).IsInProgress())), null),
                    new("Onbekend", Dutch.Number(rows.Count(row => Of(row) == Status.Unknown)), "er is niets vastgelegd"),
                ]),
                new Heading("Wat moet, en voor wanneer"),
                Obligations(soon, Force, Of, data.Today),
                new Heading("Wat we samen doen"),
                Deliveries([.. work.Take(MostDeliveries)], data),
                new Heading("Wat we u vragen"),
                .. Asks([.. work.Select(delivery => delivery.Text)], signals, open.Count(row => row.Deadline is not null && (member is null ? situation.Members.All.All(of => situation.OwnerOf(row.Code, of) is null) : situation.OwnerOf(row.Code, member) is null))),
            ],
        };
    }

    private static ReportTable Obligations(IReadOnlyList<Obligation> rows, Func<Obligation, BindingForce> force, Func<Obligation, Status> status, DateOnly today) => new(
        "Open verplichtingen met een datum",
        [new("Verplichtingsgraad"), new("Wat"), new("Uiterlijk"), new("Hoe ver"), new("Grondslag")],
        [.. rows.Select(row => new ReportRow([Capital(force(row).Text()), row.Name, row.Deadline!.Text + (row.Deadline.Date < today ? " (voorbij)" : ""), Capital(status(row).Text()), row.Basis ?? ""]))])
    { Note = rows.Count == 0 ? "Er is geen open verplichting met een datum in de komende achttien maanden." : null };

    private static ReportTable Deliveries(IReadOnlyList<(string Code, DeliveryText Text)> rows, SignalData data) => new(
        "Opleveringen",
        [new("Oplevering"), new("Uiterlijk"), new("Volgens het plan"), new("Eenmalig", ColumnType.Money, "€") { Decimals = 0 }, new("Per jaar", ColumnType.Money, "€") { Decimals = 0 }],
        [.. rows.Select(row => new ReportRow([row.Text.Name, row.Text.Due is { } due ? Dutch.ShortDate(due) : "", Planned(row.Code, data), Cost(row.Text.OneOff), Cost(row.Text.Yearly)]))]);

    private static ReportCell Cost(Money? amount) => amount is { } known ? known : ReportCell.Unknown;

    private static ReportCell Planned(string code, SignalData data)
    {
        var tasks = data.Roadmap?.Tasks.Where(task => task.Delivery == code).ToList() ?? [];
        if (tasks.Count == 0) return ReportCell.Unknown;
        var slack = tasks.Min(task => task.Slack);
        return Dutch.ShortDate(tasks.Max(task => task.Until)) + (slack < 0 ? $", {Dutch.Count(-slack.Value, "week", "weken")} te laat" : "");
    }

    private static IEnumerable<Block> Asks(IReadOnlyList<DeliveryText> work, SignalsView signals, int ownerless)
    {
        var money = work.Where(text => string.IsNullOrWhiteSpace(text.Decision)).ToList();
        var (once, yearly) = (new Money(money.Sum(text => text.OneOff?.Cents ?? 0)), new Money(money.Sum(text => text.Yearly?.Cents ?? 0)));
        if (once.Cents + yearly.Cents > 0) yield return new Paragraph($"Een besluit over {Dutch.WholeEuro(once)} eenmalig en {Dutch.WholeEuro(yearly)} per jaar, voor {Dutch.Count(money.Count(text => (text.OneOff?.Cents ?? 0) + (text.Yearly?.Cents ?? 0) > 0), "oplevering", "opleveringen")} zonder besluit.");
        if (ownerless > 0) yield return new Paragraph($"Een eigenaar voor {Dutch.Count(ownerless, "verplichting", "verplichtingen")} met een datum.");
        foreach (var help in signals.Helps) yield return new Paragraph(help);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
