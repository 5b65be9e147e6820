// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;
using Bundel.Documents.Json;
using Bundel.Documents.Reports;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;
using Bundel.Settlement.Reports;

namespace Bundel.Cli.Tables;

/// <summary>The forms in which a settlement leaves the command line: the contribution table of all, or the statement of one participant.</summary>
internal static class SettlementForms
{
    public static IReadOnlyList<string> Names { get; } = ["json", "csv", "xlsx", "docx", "html"];

    public static byte[] Table(SettlementResult result, string form) => form switch
    {
        "json" => [.. ResultJson.Write(result), (byte)'\n'],
        "csv" => SettlementCsv.Write(result),
        _ => Document(ContributionReport.Of(result), form),
    };

    /// <summary>The statement, or null when the participant is not in the result.</summary>
    public static byte[]? Statement(SettlementModel model, SettlementResult result, string participant, string form)
    {
        if (form == "json") return new SettlementExplainer(model, result).Participant(participant) is { } explanation ? [.. ExplanationJson.Write(explanation), (byte)'\n'] : null;
        return StatementReport.Of(model, result, participant) is { } report ? Document(report, form) : null;
    }

    private static byte[] Document(Report report, string form) => ReportWriter.Write(report, form switch
    {
        "csv" => ReportFormat.Csv,
        "xlsx" => ReportFormat.Xlsx,
        "docx" => ReportFormat.Docx,
        _ => ReportFormat.Html,
    });
}
