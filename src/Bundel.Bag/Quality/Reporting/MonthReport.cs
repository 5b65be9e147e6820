// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality.Samples;
using Bundel.Bag.Signals;
using Bundel.Documents.Reports;

namespace Bundel.Bag.Quality.Reporting;

/// <summary>What a month report is made from.</summary>
internal sealed record MonthData(string Name, QualityReport Report, IReadOnlyList<SignalView> Signals, IReadOnlyList<SampleView> Samples, DateOnly Today);

/// <summary>The report of one gemeente on paper: rules by theme, what to do, the inbox, samples, and the answers for ENSIA.</summary>
internal static class MonthReport
{
    private const int MostObjects = 15;

    public static Report Of(MonthData data)
    {
        var (report, broken) = (data.Report, data.Report.Rules.Where(rule => rule.Objects.Count > 0).ToList());
        var late = report.Rules.First(rule => rule.Rule.Code == "T-4WD").Rate;
        return new Report($"Kwaliteit van de BAG: {data.Name}")
        {
            Subtitle = $"Peildatum {Dutch.Date(report.Day)}; wijzigingen vanaf {Dutch.Date(report.From)}",
            Footer = $"{EnsiaAnswers.Source}. Onbekend is geen nul.",
            Blocks =
            [
                new KeyFigures(
                [
                    new("Op tijd verwerkt", late.Percentage is { } part ? Dutch.Number(100 - part, 1) + " %" : "onbekend", $"{Dutch.Number(late.Broken ?? 0)} van {Dutch.Count(late.Seen ?? 0, "wijziging", "wijzigingen")} te laat"),
                    new("Regels met bevindingen", Dutch.Number(broken.Count), $"van {Dutch.Number(report.Rules.Count)}"),
                    new("Open signalen", Dutch.Number(data.Signals.Count(view => view.Signal.State.IsOpen())), $"{Dutch.Number(data.Signals.Count(view => view.IsLate && view.Signal.State.IsOpen()))} over de termijn"),
                    new("Objecten bekeken", Dutch.Number(report.Items)),
                ]),
                .. Enum.GetValues<Theme>().SelectMany(theme => Rules(theme, [.. report.Rules.Where(rule => rule.Rule.Theme == theme)])),
                new Heading("Antwoorden voor ENSIA"),
                Ensia(report),
                .. Samples(data.Samples),
                new PageBreak(),
                new Heading("Wat te doen"),
                .. broken.SelectMany(Objects),
            ],
        };
    }

    private static IEnumerable<Block> Rules(Theme theme, IReadOnlyList<RuleResult> rules)
    {
        var name = theme.Text();
        yield return new Heading(char.ToUpperInvariant(name[0]) + name[1..]);
        yield return new ReportTable(
            $"Regels: {name}",
            [new("Code"), new("Regel"), new("Bevindingen", ColumnType.Number), new("Van", ColumnType.Number), new("Deel", ColumnType.Number, "%") { Decimals = 2 }, new("Jaar terug", ColumnType.Number, "%") { Decimals = 2 }, new("Norm")],
            [.. rules.Select(rule => new ReportRow([rule.Rule.Code, rule.Rule.Name, Number(rule.Rate.Broken), Number(rule.Rate.Seen), Number(rule.Rate.Percentage), Number(YearAgo(rule)?.Percentage), rule.Rule.Norm]))]);
    }

    private static Rate? YearAgo(RuleResult rule) => rule.Trend.Count > 12 ? rule.Trend[^13].Rate : null;

    private static ReportTable Ensia(QualityReport report) => new(
        "Zelfevaluatie BAG",
        [new("Vraag"), new("Antwoord"), new("Onderbouwing")],
        [.. EnsiaAnswers.From(report).Select(answer => new ReportRow([answer.Question.Text, answer.Verdict.Text(), answer.Ground]))])
    { Note = "Deze antwoorden volgen uit de regels; wie de verklaring tekent, beoordeelt ze." };

    private static IEnumerable<Block> Samples(IReadOnlyList<SampleView> samples)
    {
        if (samples.Count == 0) yield break;
        yield return new Heading("A-selecte steekproeven");
        yield return new ReportTable(
            "Steekproeven",
            [new("Code"), new("Soort"), new("Getrokken", ColumnType.Number), new("Bekeken", ColumnType.Number), new("Juist", ColumnType.Number), new("Deel juist", ColumnType.Number, "%") { Decimals = 1 }],
            [.. samples.Select(view => new ReportRow([view.Code, view.Text.Kind.Text(), view.Text.Objects.Count, view.Looked, view.Right, Number(view.RightPercentage)]))]);
    }

    private static IEnumerable<Block> Objects(RuleResult rule)
    {
        yield return new Heading($"{rule.Rule.Code}: {rule.Rule.Name}", 2);
        yield return new Paragraph(rule.Rule.Action);
        yield return new ReportTable($"Objecten bij {rule.Rule.Code}", [new("Identificatie"), new("Soort"), new("Gevonden")], [.. rule.Objects.Take(MostObjects).Select(each => new ReportRow([each.Id, each.Kind, each.Found]))])
        { Note = rule.Objects.Count > MostObjects ? $"En nog {Dutch.Number(rule.Objects.Count - MostObjects)}; de volledige lijst staat op de pagina van de regel." : null };
    }

    private static ReportCell Number(decimal? value) => value is { } known ? known : ReportCell.Unknown;
}
