// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Collaborations.Importing;
using Bundel.Documents.Reading;

namespace Bundel.Obligations.Register.Files;

/// <summary>Reads rows of the register from CSV, XLSX, the JSON of the register itself, or a library of CISO Assistant.</summary>
internal sealed class RegisterFileReader(FileStore files)
{
    private const int MostRows = 5_000;

    /// <summary>Rows that are whole and fit the register, or every problem.</summary>
    public Result<IReadOnlyList<Obligation>> Read(UploadedFile upload, RegisterBook book, DateOnly day)
    {
        using var content = files.Open(upload.Sha256);
        if (content is null) return Problem.InField("bestand", "bestand-ontbreekt", $"Het bestand '{upload.Name}' is niet ontvangen. Lever het eerst aan.");
        var moment = new ReadMoment(day, upload.Name);
        var rows = Path.GetExtension(upload.Name).ToLowerInvariant() switch
        {
            ".json" => Json(content, upload.Name),
            ".yaml" or ".yml" => CisoLibrary.Read(content, upload.Name).Select(library => CisoRows.Of(library, book, moment)),
            _ => TableFile.Read(content, upload.Name).Then(table => RegisterTable.Read(table, book, moment)),
        };
        return rows.Then(read => Check(read, book, upload.Name)).WithField("bestand");
    }

    private static Result<IReadOnlyList<Obligation>> Json(Stream content, string file)
    {
        try
        {
            var register = JsonSerializer.Deserialize<RegisterFile>(content, UseCaseJson.Options);
            return register is null ? NoRegister(file, null) : Result<IReadOnlyList<Obligation>>.Success(register.Joined());
        }
        catch (JsonException fault)
        {
            return NoRegister(file, fault);
        }
    }

    private static Problem NoRegister(string file, JsonException? fault) => new("register-ongeldig", "dit is geen register van verplichtingen.")
    {
        Place = new Place(file) { Pointer = fault?.Path, Line = fault?.LineNumber is { } line ? (int)line + 1 : null },
        Expected = "versie, verplichtingen en afhankelijkheden",
    };

    private static Result<IReadOnlyList<Obligation>> Check(IReadOnlyList<Obligation> rows, RegisterBook book, string file)
    {
        if (rows.Count is 0 or > MostRows) return new Problem("rijen-aantal", "dit bestand heeft geen rijen, of te veel.") { Place = new Place(file), Found = Dutch.Number(rows.Count), Expected = $"1 tot en met {Dutch.Number(MostRows)}" };
        List<Problem> problems =
        [
            .. rows.SelectMany(row => ObligationRules.Check(row, "bestand")),
            .. rows.GroupBy(row => row.Code).Where(group => group.Skip(1).Any()).Select(group => new Problem("code-dubbel", "deze code staat er twee keer.") { Place = new Place(file), Found = group.Key }),
        ];
        if (problems.Count > 0) return problems;
        var codes = rows.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(ObligationRules.CheckGraph([.. book.Obligations.Where(row => !codes.Contains(row.Code)), .. rows], "bestand"));
        return problems.Count > 0 ? problems : Result<IReadOnlyList<Obligation>>.Success(rows);
    }
}
