// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Budget.Importing;

/// <summary>Where the columns of a budget file are; −1 for one that is not there.</summary>
internal sealed record LineColumns(int Year, int Pool, int Description, int Amount, int Kind, int TaskField, int Nature, int Service, int Mutation)
{
    public static readonly string[] Names = ["jaar", "kostengroep", "omschrijving", "bedrag", "soort", "taakveld", "aard", "dienst", "mutatie"];

    /// <summary>Finds the columns; a year for the whole file may take the place of the column jaar.</summary>
    public static Result<LineColumns> Find(LineSource source, string file, int? year)
    {
        var headings = source.Headings;
        var found = new LineColumns(
            Headings.Find(headings, "jaar", "begrotingsjaar"),
            Headings.Find(headings, "kostengroep", "kostengroepcode", "groep"),
            Headings.Find(headings, "omschrijving", "naam", "begrotingsregel"),
            Headings.Find(headings, "bedrag", "bedrag_eur", "begroot"),
            Headings.Find(headings, "soort", "last of bate", "last/bate"),
            Headings.Find(headings, "taakveld"),
            Headings.Find(headings, "aard", "structureel of incidenteel"),
            Headings.Find(headings, "dienst", "dienstcode"),
            Headings.Find(headings, "mutatie", "begrotingsmutatie"));
        (int Index, string Name)[] required = [(year is null ? found.Year : 0, "jaar"), (found.Pool, "kostengroep"), (found.Description, "omschrijving"), (found.Amount, "bedrag")];
        Problem[] missing = [.. required.Where(column => column.Index < 0).Select(column => new Problem("kolom-ontbreekt", "deze kolom ontbreekt.")
        {
            Place = new Place(file, source.HeadingRow, column.Name),
            Found = Dutch.List([.. headings.Where(heading => heading.Length > 0).Take(30)]),
            Expected = column.Name,
        })];
        return missing.Length > 0 ? missing : found;
    }
}
