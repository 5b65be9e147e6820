// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Importing;
using Bundel.Collaborations.Participants;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Budget;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Iv3.Cases;

[UseCase("taakvelden-tonen", "Toont per dienst (kostengroep) het taakveld en de Iv3-categorie, in de boeken van de samenwerking of van een deelnemer", Example = """{"deelnemer":"kerkveen"}""")]
public sealed record ShowIv3([property: JsonPropertyName("deelnemer")] string? Participant = null) : IQuery<IReadOnlyList<Iv3Line>>
{
    public static Permission Requires => SettlementPermissions.See;
}

[UseCase("taakveld-vastleggen", "Legt van een dienst (kostengroep) taakveld en Iv3-categorie vast, in de boeken van de samenwerking of van een deelnemer", Example = """{"deelnemer":"kerkveen","kostengroep":"werkplek","taakveld":"0.4","categorie":"L4.3.3"}""")]
public sealed record SetIv3(
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("taakveld")] string TaskField,
    [property: JsonPropertyName("categorie")] string Category,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.EditTaskFields;

    public IEnumerable<Problem> Validate() => Iv3Notation.Check(TaskField, Category);
}

[UseCase("taakvelden-exporteren", "Geeft de toewijzing aan taakvelden en Iv3-categorieën als CSV, zoals de import haar leest", Example = """{"deelnemer":"kerkveen"}""")]
public sealed record ExportIv3([property: JsonPropertyName("deelnemer")] string? Participant = null) : IQuery<string>
{
    public static Permission Requires => SettlementPermissions.See;
}

[UseCase("taakvelden-importeren", "Legt taakvelden en Iv3-categorieën vast uit een bestand; alles of niets", Example = """{"bestand":{"sha256":"…","naam":"taakvelden.csv","omvang":400},"deelnemer":"kerkveen"}""")]
public sealed record ImportIv3(
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : ICommand<Iv3Imported>
{
    public static Permission Requires => SettlementPermissions.EditTaskFields;
}

public sealed record Iv3Imported(
    [property: JsonPropertyName("regels")] int Rows,
    [property: JsonPropertyName("gewijzigd")] int Changed);

internal sealed class ShowIv3Handler(Iv3Book book, Iv3Writer writer) : IHandler<ShowIv3, IReadOnlyList<Iv3Line>>
{
    public async Task<Result<IReadOnlyList<Iv3Line>>> Handle(ShowIv3 useCase, Actor actor, CancellationToken cancel)
    {
        var books = await writer.Books(useCase.Participant, actor, cancel, reading: true);
        return books.Succeeded ? Result<IReadOnlyList<Iv3Line>>.Success(await book.For(useCase.Participant, cancel)) : Result<IReadOnlyList<Iv3Line>>.Failure(books.Problems);
    }
}

internal sealed class SetIv3Handler(Iv3Writer writer, AuditNote note) : IHandler<SetIv3, Done>
{
    public async Task<Result<Done>> Handle(SetIv3 useCase, Actor actor, CancellationToken cancel)
    {
        var books = await writer.Books(useCase.Participant, actor, cancel);
        if (!books.Succeeded) return Result<Done>.Failure(books.Problems);
        if (await writer.Set(books.Value, [(useCase.Pool, useCase.TaskField, useCase.Category)], actor, cancel) is { Count: > 0 } problems) return Result<Done>.Failure(problems);
        note.About($"{useCase.Pool} naar {useCase.TaskField} {useCase.Category}{(useCase.Participant is null ? "" : ", " + useCase.Participant)}");
        return new Done();
    }
}

internal sealed class ExportIv3Handler(Iv3Book book, Iv3Writer writer) : IHandler<ExportIv3, string>
{
    public async Task<Result<string>> Handle(ExportIv3 useCase, Actor actor, CancellationToken cancel)
    {
        var books = await writer.Books(useCase.Participant, actor, cancel, reading: true);
        if (!books.Succeeded) return Result<string>.Failure(books.Problems);
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var csv = new CsvWriter(text);
        csv.Row("kostengroep", "naam", "taakveld", "categorie", "aangenomen");
        foreach (var line in await book.For(useCase.Participant, cancel)) csv.Row(line.Pool, line.Name, line.TaskField, line.Category, line.Assumed ? "ja" : "nee");
        return text.ToString();
    }
}

internal sealed class ImportIv3Handler(Iv3Writer writer, UploadedTables tables, FileKeeper keeper, AuditNote note) : IHandler<ImportIv3, Iv3Imported>
{
    public async Task<Result<Iv3Imported>> Handle(ImportIv3 useCase, Actor actor, CancellationToken cancel)
    {
        var books = await writer.Books(useCase.Participant, actor, cancel);
        var read = tables.Read(useCase.File).Then(Rows);
        if (!books.Succeeded || !read.Succeeded) return Result<Iv3Imported>.Failure([.. books.Problems, .. read.Problems]);
        if (await writer.Set(books.Value, read.Value, actor, cancel, useCase.File.Name) is { Count: > 0 } problems) return Result<Iv3Imported>.Failure(problems);
        keeper.Keep(useCase.File, actor.Collaboration!.Value);
        note.About($"{useCase.File.Name}: {Dutch.Count(read.Value.Count, "taakveld", "taakvelden")}");
        return new Iv3Imported(read.Value.Count, writer.Changed);
    }

    private static Result<List<(string Pool, string TaskField, string Category)>> Rows(Table table)
    {
        int[] at = [table.IndexOf("kostengroep"), table.IndexOf("taakveld"), table.IndexOf("categorie")];
        if (at.Any(column => column < 0)) return new Problem("kolom-ontbreekt", "een kolom ontbreekt.") { Field = "bestand", Place = new Place(table.File), Found = Dutch.List([.. table.Headings]), Expected = "kostengroep, taakveld en categorie" };
        var problems = table.Rows.SelectMany(row => Iv3Notation.Check(row.Cells[at[1]].Text, row.Cells[at[2]].Text).Select(problem => problem with { Field = "bestand", Place = new Place(table.File, row.Number, problem.Field) })).ToList();
        return problems.Count > 0 ? problems : table.Rows.Select(row => (row.Cells[at[0]].Text.Trim(), row.Cells[at[1]].Text.Trim(), row.Cells[at[2]].Text.Trim())).ToList();
    }
}
