// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget.Importing;

[UseCase("begroting-exporteren", "Geeft de begrotingsregels van een jaar als CSV, zoals de import ze leest", Example = """{"jaar":2026}""")]
public sealed record ExportBudget([property: JsonPropertyName("jaar")] int Year) : IQuery<string>
{
    public static Permission Requires => SettlementPermissions.See;
}

internal sealed class ExportBudgetHandler(BundelDb db) : IHandler<ExportBudget, string>
{
    public async Task<Result<string>> Handle(ExportBudget useCase, Actor actor, CancellationToken cancel)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var csv = new CsvWriter(text);
        csv.Row(LineColumns.Names);
        var lines = db.Set<PoolLine>().AsNoTracking().Where(row => row.Year == useCase.Year).OrderBy(row => row.Pool).ThenBy(row => row.Kind).ThenBy(row => row.Description).ThenBy(row => row.Id);
        await foreach (var line in lines.AsAsyncEnumerable().WithCancellation(cancel))
        {
            csv.Row(
                line.Year.ToString(CultureInfo.InvariantCulture), line.Pool, line.Description, line.Amount.ToString(), line.Kind == LineKind.Cost ? "last" : "bate",
                line.TaskField ?? "", line.Nature == LineNature.Structural ? "structureel" : "incidenteel", line.Service ?? "", line.Mutation ?? "");
        }

        return text.ToString();
    }
}
