// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Documents.Reading;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Budget;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Sources.Register;

/// <summary>Reads the filled template: every sheet that is there replaces its register; a sheet that is not there leaves it alone.</summary>
internal sealed class SourceFile(BundelDb db, FileStore files)
{
    public async Task<Result<SourcePlan>> Read(UploadedFile upload, CancellationToken cancel)
    {
        var (rows, kinds, problems) = (new List<SourceRow>(), new HashSet<SourceKind>(), new List<Problem>());
        foreach (var sheet in SourceSheets.All)
        {
            await using var content = files.Open(upload.Sha256);
            if (content is null) return Problem.InField("bestand", "bestand-ontbreekt", $"Het bestand '{upload.Name}' is niet ontvangen. Lever het eerst aan.");
            var table = TableFile.Read(content, upload.Name, sheet: sheet.Name);
            if (table.Problems is [{ Code: "blad-ontbreekt" or "tabel-leeg" or "geen-kopregel" }]) continue;
            var bound = table.Then(found => BoundTable.Bind(found, sheet.Columns));
            problems.AddRange(bound.Problems);
            if (!bound.Succeeded) continue;
            kinds.Add(sheet.Kind);
            var read = bound.Value.Rows.Select(row => (Row: sheet.Read(row), row.Number)).ToList();
            problems.AddRange(read.GroupBy(row => (row.Row.Code, row.Row.Year)).Where(group => group.Skip(1).Any()).Select(group => new Problem("code-dubbel", "deze code staat er twee keer.") { Place = new Place($"{upload.Name}, blad {sheet.Name}", group.Last().Number, "code"), Found = group.Key.Code }));
            rows.AddRange(read.Select(row => row.Row));
        }

        if (kinds.Count == 0 && problems.Count == 0) problems.Add(new Problem("blad-ontbreekt", "Dit bestand heeft geen blad van het sjabloon.") { Place = new Place(upload.Name), Expected = Dutch.List([.. SourceSheets.All.Select(sheet => sheet.Name)]) });
        if (problems.Count == 0) problems.AddRange(await Check(rows, cancel));
        if (problems.Count > 0) return problems.ConvertAll(problem => problem with { Field = "bestand" });
        var stored = await db.Set<SourceItem>().Where(item => kinds.Contains(item.Kind)).ToListAsync(cancel);
        return new SourcePlan(rows, stored);
    }

    private async Task<IEnumerable<Problem>> Check(List<SourceRow> rows, CancellationToken cancel)
    {
        var pools = await db.Set<Pool>().Select(row => row.Code).ToListAsync(cancel);
        var book = SourceBook.Of(rows);
        return
        [
            .. book.Check(),
            .. book.Balances.SelectMany(year => BalanceRatios.Of(year.Value).Problems.Select(problem => problem with { Place = new Place("balans", null, FormattableString.Invariant($"{year.Key}")) })),
            .. book.Investments.Select(row => ("investeringen", row.Code, row.Pool)).Concat(book.Posts.Select(row => ("formatie", row.Code, row.Pool))).Concat(book.Contracts.Select(row => ("contracten", row.Code, row.Pool)))
                .Where(row => !pools.Contains(row.Pool, StringComparer.Ordinal)).Select(row => new Problem("kostengroep-onbekend", "Deze kostengroep bestaat niet.") { Place = new Place(row.Item1, null, row.Code), Found = row.Pool }),
        ];
    }
}

/// <summary>What a file holds beside what is stored.</summary>
internal sealed record SourcePlan(IReadOnlyList<SourceRow> Rows, IReadOnlyList<SourceItem> Stored)
{
    public IReadOnlyList<SourceDifference> Differences
    {
        get
        {
            var old = Stored.ToDictionary(item => (item.Kind, item.Code, item.Year));
            var named = Rows.Select(row => (row.Kind, row.Code, row.Year)).ToHashSet();
            return
            [
                .. Rows.Select(row => old.GetValueOrDefault((row.Kind, row.Code, row.Year)) is { } item ? SourceDifference.Between(item.Row, row) : new SourceDifference(row.Kind, row.Code, row.Year, ImportOutcome.New, false, [])),
                .. Stored.Where(item => !named.Contains((item.Kind, item.Code, item.Year))).Select(item => new SourceDifference(item.Kind, item.Code, item.Year, ImportOutcome.Changed, true, [])),
            ];
        }
    }
}
