// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Year.Actuals;

[UseCase("realisatie-vergelijken", "Toont wat een bestand met realisatie en prognose verandert, zonder iets op te slaan", Example = """{"bestand":{"sha256":"…","naam":"realisatie.csv","omvang":1204}}""")]
public sealed record PreviewActuals([property: JsonPropertyName("bestand")] UploadedFile File) : IQuery<IReadOnlyList<ActualDifference>>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

[UseCase("realisatie-importeren", "Neemt realisatie en prognose per kostengroep over uit CSV of XLSX, alles of niets", Example = """{"bestand":{"sha256":"…","naam":"realisatie.csv","omvang":1204}}""")]
public sealed record ImportActuals([property: JsonPropertyName("bestand")] UploadedFile File) : ICommand<IReadOnlyList<ActualDifference>>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

/// <summary>One row of a file beside what was last recorded.</summary>
public sealed record ActualDifference(
    [property: JsonPropertyName("regel")] ActualText Text,
    [property: JsonPropertyName("was")] Money? Before,
    [property: JsonPropertyName("prognoseWas")] Money? ForecastBefore)
{
    [JsonPropertyName("uitkomst")]
    public ImportOutcome Outcome => Before is null ? ImportOutcome.New : Before == Text.Actual && ForecastBefore == Text.Forecast ? ImportOutcome.Equal : ImportOutcome.Changed;
}

internal sealed class PreviewActualsHandler(ActualFile file) : IHandler<PreviewActuals, IReadOnlyList<ActualDifference>>
{
    public Task<Result<IReadOnlyList<ActualDifference>>> Handle(PreviewActuals useCase, Actor actor, CancellationToken cancel) => file.Read(useCase.File, cancel);
}

internal sealed class ImportActualsHandler(BundelDb db, ActualFile file, FileKeeper keeper, TimeProvider clock, AuditNote note) : IHandler<ImportActuals, IReadOnlyList<ActualDifference>>
{
    public async Task<Result<IReadOnlyList<ActualDifference>>> Handle(ImportActuals useCase, Actor actor, CancellationToken cancel)
    {
        var read = await file.Read(useCase.File, cancel);
        var kept = read.Then(_ => keeper.Keep(useCase.File, actor.Collaboration!.Value));
        if (!kept.Succeeded) return Result<IReadOnlyList<ActualDifference>>.Failure(kept.Problems);
        db.AddRange(read.Value.Where(row => row.Outcome != ImportOutcome.Equal).Select(row => new ActualRow(actor.Collaboration!.Value, row.Text, useCase.File.Name, actor.Name, clock.Instant())));
        note.About(useCase.File.Name);
        return read;
    }
}

/// <summary>Reads a file with figures and lays it beside what was recorded.</summary>
internal sealed class ActualFile(BundelDb db, UploadedTables tables, ActualRules rules)
{
    private static readonly Column<long> Year = Column.Whole("jaar");
    private static readonly Column<string> Pool = Column.Code("kostengroep", "kostengroepcode");
    private static readonly Column<DateOnly> Through = Column.Date("tot en met", "t/m", "totenmet", "peildatum");
    private static readonly Column<Money> Actual = Column.Money("werkelijk", "realisatie", "bedrag");
    private static readonly Column<Money> Forecast = Column.Money("prognose", "verwacht").Optional();
    private static readonly Column<LineKind> Kind = Column.Of("soort", EnumNames.Parse<LineKind>).Optional();
    private static readonly Column<string> Service = Column.Code("dienst", "dienstcode").Optional();
    private static readonly Column<string> Mutation = Column.Code("mutatie").Optional();

    public async Task<Result<IReadOnlyList<ActualDifference>>> Read(UploadedFile upload, CancellationToken cancel)
    {
        var bound = tables.Read(upload).Then(table => BoundTable.Bind(table, Year, Pool, Through, Actual, Forecast, Kind, Service, Mutation)).WithField("bestand");
        if (!bound.Succeeded) return Result<IReadOnlyList<ActualDifference>>.Failure(bound.Problems);
        var rows = bound.Value.Rows.Select(row => (Text: Text(row), Place: (Place?)row.PlaceOf(Pool))).ToList();
        List<Problem> problems = [.. rows.SelectMany(row => row.Text.Validate().Select(problem => problem with { Place = row.Place })), .. await rules.Check(rows, cancel)];
        if (rows.Count == 0) problems.Add(new Problem("geen-regels", "Dit bestand heeft geen regels.") { Place = new Place(upload.Name) });
        if (problems.Count > 0) return problems.ConvertAll(problem => problem with { Field = "bestand" });
        var differences = new List<ActualDifference>(rows.Count);
        foreach (var year in rows.GroupBy(row => row.Text.Year))
        {
            var before = (await ActualBook.Read(db, year.Key, null, cancel)).Rows.ToDictionary(row => row.Text.Key);
            differences.AddRange(year.Select(row => before.GetValueOrDefault(row.Text.Key) is { } old ? new ActualDifference(row.Text, old.Actual, old.Forecast) : new ActualDifference(row.Text, null, null)));
        }

        return differences;
    }

    private static ActualText Text(BoundRow row) => new((int)Math.Clamp(row.Get(Year), 0, 9999), row.Get(Pool), row.Get(Through), row.Get(Actual), row.Find(Forecast), row.Find(Kind) ?? LineKind.Cost, row.Find(Service), row.Find(Mutation));
}
