// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Kernel.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Services.Importing;

/// <summary>One service in a file, beside what the catalogue has by that code.</summary>
internal sealed record ReadService(long Row, string Code, ServiceText Text, ServiceText? Before)
{
    public ImportOutcome Outcome => Before is null ? ImportOutcome.New : Before == Text ? ImportOutcome.Equal : ImportOutcome.Changed;
}

/// <summary>Reads a file of services; all problems with their place.</summary>
internal sealed class ServiceImportReader(BundelDb db, UploadedTables tables)
{
    private static readonly Column<string> Code = Column.Code("code", "dienstcode").Optional();
    private static readonly Column<string> Name = Column.Text("naam", "dienst", "product");
    private static readonly Column<string> Unit = Column.Text("eenheid");
    private static readonly Column<ServicePackage> Package = Column.Of("pakket", EnumNames.Parse<ServicePackage>, "basis/plus", "soort");
    private static readonly Column<VatRegime> Vat = Column.Of("btw", EnumNames.Parse<VatRegime>, "btw-regime");
    private static readonly Column<string> TaskField = Column.Text("taakveld").Optional();
    private static readonly Column<string> Owner = Column.Text("eigenaar").Optional();
    private static readonly Column<string> Description = Column.Text("omschrijving", "toelichting").Optional();
    private static readonly Column<DateOnly> EndsOn = Column.Date("tot en met", "vervalt").Optional();

    public async Task<Result<IReadOnlyList<ReadService>>> Read(UploadedFile file, CancellationToken cancel)
    {
        var bound = tables.Read(file).Then(table => BoundTable.Bind(table, Code, Name, Unit, Package, Vat, TaskField, Owner, Description, EndsOn)).WithField("bestand");
        var before = await db.Set<Service>().AsNoTracking().ToDictionaryAsync(row => row.Code, row => row.ToText(), cancel);
        return bound.Then(table => Rows(table, before));
    }

    private static Result<IReadOnlyList<ReadService>> Rows(BoundTable table, Dictionary<string, ServiceText> before)
    {
        var rows = new List<ReadService>();
        var problems = new List<Problem>();
        var seen = new HashSet<string>();
        foreach (var row in table.Rows)
        {
            var text = new ServiceText(row.Get(Name).Trim(), row.Get(Unit).Trim(), row.Get(Package), row.Get(Vat), row.Find(TaskField)?.Trim(), row.Find(Owner)?.Trim(), row.Find(Description)?.Trim(), row.Find(EndsOn));
            var code = row.Find(Code) ?? Kernel.Code.From(text.Name);
            if (!seen.Add(code)) problems.Add(new Problem("dienst-dubbel", "deze dienst staat er dubbel in.") { Place = row.PlaceOf(Code), Found = code });
            problems.AddRange(CodeRules.CheckListed(code).Select(problem => problem with { Place = row.PlaceOf(Code) }));
            problems.AddRange(text.Validate().Select(problem => problem with { Place = row.PlaceOf(Name) with { Column = problem.Field } }));
            rows.Add(new ReadService(row.Number, code, text, before.GetValueOrDefault(code)));
        }

        if (rows.Count == 0) problems.Add(new Problem("geen-diensten", "In dit bestand staat geen enkele dienst."));
        return problems.Count > 0 ? problems.Select(problem => problem with { Field = "bestand" }).ToArray() : rows;
    }
}
