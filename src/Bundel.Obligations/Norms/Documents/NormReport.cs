// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;

namespace Bundel.Obligations.Norms.Documents;

/// <summary>What a norm set says of one organisation, as a document. What nobody recorded is unknown, never yes.</summary>
internal static class NormReport
{
    public static Report Of(NormDocumentKind kind, NormSetView view, string who, DateOnly day) => new($"{Title(kind)}: {who}")
    {
        Subtitle = $"{view.Set.Name} {view.Set.Version}, stand op {Dutch.Date(day)}",
        Footer = $"{view.Set.Name} {view.Set.Version}. Bron: {view.Set.Source}. Onbekend is geen ja.",
        Blocks = [.. kind switch
        {
            NormDocumentKind.Applicability => (IEnumerable<Block>)[Counts(view), Applicability(view)],
            NormDocumentKind.Responsibilities => [new Paragraph("Per maatregel wie haar uitvoert. Deze tabel hoort als bijlage bij de dienstverleningsovereenkomst."), Responsibilities(view), Reports(view)],
            _ => [new Paragraph($"Antwoorden die voor {who} klaarstaan, omdat het SSC of een leverancier de maatregel uitvoert, geheel of voor een deel. Neem ze over na uw eigen oordeel; wat van u zelf is, beantwoordt u zelf."), Answers(view), Reports(view)],
        }],
    };

    private static string Title(NormDocumentKind kind) => kind switch
    {
        NormDocumentKind.Applicability => "Verklaring van toepasselijkheid",
        NormDocumentKind.Responsibilities => "Tabel van verantwoordelijkheden",
        _ => "ENSIA, antwoorden voor het gedeelde deel",
    };

    private static KeyFigures Counts(NormSetView view) => new(
    [
        new("Maatregelen", Dutch.Number(view.Measures.Count), null),
        new("Van toepassing", Dutch.Number(view.Measures.Count(row => row.Applicable == true)), null),
        new("Niet van toepassing", Dutch.Number(view.Measures.Count(row => row.Applicable == false)), "met reden"),
        new("Geheel uitgevoerd", Dutch.Number(view.Measures.Count(row => row.State == MeasureState.Fully)), null),
    ]);

    private static ReportTable Applicability(NormSetView view) => new(
        "Maatregelen", [new("Maatregel"), new("Onderwerp"), new("Van toepassing"), new("Reden"), new("Wie voert uit"), new("Hoe ver"), new("Bewijs")],
        [.. view.Measures.Select(row => new ReportRow([row.Measure.Number, Subject(row), Applies(row), row.Because ?? "", CarriedText(row.CarriedBy), StateCell(row.State), row.Evidence ?? ""]))]);

    private static ReportTable Responsibilities(NormSetView view) => new(
        "Wie doet wat", [new("Maatregel"), new("Onderwerp"), new("Wie voert uit"), new("Het SSC"), new("De deelnemer")],
        [.. view.Measures.Where(row => row.Applicable != false).Select(row => new ReportRow([row.Measure.Number, Subject(row), CarriedText(row.CarriedBy), row.CentrePart ?? "", row.ParticipantPart ?? ""]))]);

    private static ReportTable Answers(NormSetView view)
    {
        var rows = view.Measures.Where(row => row.CarriedBy is CarriedBy.Centre or CarriedBy.Both or CarriedBy.Supplier && row.Applicable != false).ToList();
        return new ReportTable(
            "Klaarstaande antwoorden", [new("Maatregel"), new("Onderwerp"), new("Voorstel"), new("Gedaan door het SSC of de leverancier"), new("Zelf te beantwoorden"), new("Bewijs"), new("Gedekt door")],
            [.. rows.Select(row => new ReportRow([row.Measure.Number, Subject(row), Proposal(row.State), row.CentrePart ?? (row.CarriedBy == CarriedBy.Supplier ? "leverancier" : "de hele maatregel"), row.CarriedBy == CarriedBy.Both ? row.ParticipantPart ?? "" : "", row.Evidence ?? "", string.Join(", ", row.CoveredBy)]))])
        { Note = rows.Count == 0 ? "Van geen maatregel is vastgelegd dat het SSC of een leverancier haar uitvoert." : null };
    }

    private static ReportTable Reports(NormSetView view) => new(
        "Verklaringen van auditors", [new("Naam"), new("Vorm"), new("Periode"), new("Auditor"), new("Maatregelen"), new("Uitzonderingen")],
        [.. view.Reports.Select(text => new ReportRow([text.Name, text.Kind, $"{Dutch.ShortDate(text.From)} tot en met {Dutch.ShortDate(text.Until)}", text.Auditor, string.Join(", ", text.Measures), text.Exceptions ?? "geen"]))])
    { Note = view.Reports.Count == 0 ? "Er is nog geen verklaring van een auditor." : null };

    private static string Subject(MeasureView row) => row.Measure.Name ?? row.Measure.Group ?? "";

    private static ReportCell Applies(MeasureView row) => row.Applicable is { } applies ? applies ? "ja" : "nee" : ReportCell.Unknown;

    private static ReportCell StateCell(MeasureState state) => state == MeasureState.Unknown ? ReportCell.Unknown : state.Text();

    private static ReportCell Proposal(MeasureState state) => state switch
    {
        MeasureState.Fully => "ja",
        MeasureState.Partly => "deels",
        MeasureState.None or MeasureState.Planned => "nee",
        _ => ReportCell.Unknown,
    };

    private static ReportCell CarriedText(CarriedBy carried) => carried switch
    {
        CarriedBy.Unknown => ReportCell.Unknown,
        CarriedBy.Centre => "SSC",
        CarriedBy.Both => "SSC en deelnemer",
        _ => carried.Text(),
    };
}
