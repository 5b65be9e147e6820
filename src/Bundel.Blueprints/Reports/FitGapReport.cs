// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Rules;
using Bundel.Documents.Reports;

namespace Bundel.Blueprints.Reports;

/// <summary>What fits and what does not, per landscape, with the plan that closes the gaps.</summary>
public static class FitGapReport
{
    public static Report Of(Blueprint blueprint, IReadOnlyList<Assessment> assessments) => new($"Toets aan {blueprint.Name}")
    {
        Subtitle = assessments.Count == 0 ? null : $"per {Dutch.Date(assessments[0].Date)}, versie {Dutch.Number(blueprint.Version)}",
        Footer = assessments.Count == 0 ? "" : $"Referentiemodel: GEMMA, release {assessments[0].Release}. Onbekend telt nooit als voldoet.",
        Blocks =
        [
            new ReportTable("Uitkomst per organisatie", [new("Organisatie"), Number("Voldoet"), Number("Van toepassing"), Number("Wijkt af"), Number("Geaccepteerd"), Number("Onbekend"), Number("N.v.t.")],
                [.. assessments.Select(row => new ReportRow([row.OwnerName, (long)row.Score.Passed, (long)row.Score.Applicable, (long)row.Score.Deviating, (long)row.Score.Accepted, (long)row.Score.Unknown, (long)row.Score.NotApplicable]))]) { Sheet = "Uitkomst" },
            new ReportTable("Oordeel per regel", [new("Regel"), new("Tekst"), .. assessments.Select(row => new ReportColumn(row.OwnerName))],
                [.. blueprint.Rules.Select((rule, i) => new ReportRow([rule.Code, rule.Text, .. assessments.Select(row => (ReportCell)row.Verdicts[i].Verdict.Text())]))]) { Sheet = "Oordelen" },
            Gaps(assessments),
            Evidence(assessments),
            Unknowns(assessments),
        ],
    };

    private static ReportTable Gaps(IReadOnlyList<Assessment> assessments) =>
        new("Verbeterplan: wat afwijkt", [new("Organisatie"), new("Regel"), new("Plicht"), new("Wat er is"), new("Wat moet"), new("Normen")],
            [.. assessments.SelectMany(row => row.Verdicts.Where(verdict => verdict.Verdict == Verdict.Deviates).OrderBy(verdict => verdict.Obligation).Select(verdict => new ReportRow([row.OwnerName, verdict.Rule, verdict.Obligation.Text(), string.Join("; ", verdict.Reasons), verdict.Text, string.Join(", ", verdict.Norms)])))])
        { Sheet = "Verbeterplan" };

    private static ReportTable Evidence(IReadOnlyList<Assessment> assessments) =>
        new("Bewijs en hoe oud het is", [new("Organisatie"), new("Regel"), new("Oordeel"), new("Bewijs"), new("Per", ColumnType.Date), Number("Dagen oud")],
            [.. assessments.SelectMany(row => row.Verdicts.SelectMany(verdict => verdict.Evidence.Select(fact => new ReportRow([row.OwnerName, verdict.Rule, verdict.Verdict.Text(), fact.Text ?? "geen bewijs genoemd", fact.Date, (long)fact.Age]))))])
        { Sheet = "Bewijs" };

    private static ReportTable Unknowns(IReadOnlyList<Assessment> assessments) =>
        new("Eerst uitzoeken: wat nog onbekend is", [new("Organisatie"), new("Vraag"), Number("Regels die ermee beslist zijn"), Number("Aantal keer")],
            [.. assessments.SelectMany(row => Questionnaire.Of(row).Select(question => new ReportRow([row.OwnerName, question.Text, (long)question.Rules, (long)question.Times])))])
        { Sheet = "Onbekend" };

    private static ReportColumn Number(string heading) => new(heading, ColumnType.Number);
}
