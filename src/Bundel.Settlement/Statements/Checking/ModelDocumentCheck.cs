// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;
using Bundel.Documents.Reports;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;
using Bundel.Settlement.Reports;

namespace Bundel.Settlement.Statements.Checking;

/// <summary>Checks a document against a model: no database is needed.</summary>
public static class ModelDocumentCheck
{
    public static Result<DocumentVerdict> Check(byte[] bytes, string file, SettlementModel model)
    {
        var rows = DocumentRows.Of(bytes, file);
        if (!rows.Succeeded) return Result<DocumentVerdict>.Failure(rows.Problems);
        var shown = ShownHash.In(rows.Value);
        foreach (var (year, candidate) in Candidates(model))
        {
            var hash = RunHash.Of(candidate);
            if (!shown.Contains(hash)) continue;
            var result = SettlementEngine.Compute(candidate, year);
            return result.Select(found => Compare(rows.Value, candidate, found, hash));
        }

        return new DocumentVerdict(Verdict.Unknown, "Dit stuk draagt niet de hash van dit model.", shown.Count == 0 ? null : shown[0], []);
    }

    private static IEnumerable<(int Year, SettlementModel Model)> Candidates(SettlementModel model)
    {
        foreach (var year in model.Lines.Select(line => line.Year).Distinct().Order())
        {
            yield return (year, model);
            yield return (year, RunModel.Of(model, year, []));
        }
    }

    private static DocumentVerdict Compare(IReadOnlyList<IReadOnlyList<string>> rows, SettlementModel model, SettlementResult result, string hash)
    {
        var reports = result.Participants.Select(participant => StatementReport.Of(model, result, participant.Code)).OfType<Report>().Append(ContributionReport.Of(result));
        var titled = reports.FirstOrDefault(report => rows.Any(row => row.Contains(report.Title))) ?? ContributionReport.Of(result);
        var differences = GiveDocument.Formats.Select(format => Differences(titled, format, rows)).MinBy(found => found.Count)!;
        return differences.Count == 0
            ? new DocumentVerdict(Verdict.Unaltered, "Alle bedragen in dit stuk volgen uit dit model.", hash, [])
            : new DocumentVerdict(Verdict.Differs, "Dit stuk draagt de hash van dit model, maar niet alle bedragen volgen eruit.", hash, differences);
    }

    private static IReadOnlyList<DocumentDifference> Differences(Report report, string format, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var made = DocumentRows.Of(ReportWriter.Write(report, Enum.Parse<ReportFormat>(format, ignoreCase: true)), "stuk");
        return DocumentDifferences.Between(made.Value, rows);
    }
}
