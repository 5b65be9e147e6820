// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Documents.Reading;
using Bundel.Kernel.Tables;
using Bundel.Obligations.Register.Files;

namespace Bundel.Obligations.Norms.Sets;

/// <summary>A norm set as a file: a table of numbers, or a library of CISO Assistant.</summary>
internal sealed record NormFile(string? Name, string? Version, IReadOnlyList<NormMeasure> Measures, IReadOnlyDictionary<string, string> Texts)
{
    private const int MostMeasures = 5_000;
    private const int LongestNumber = 60;
    private static readonly Column<string> Number = Column.Text("nummer", "maatregel", "ref_id");
    private static readonly Column<string> Group = Column.Text("groep", "thema", "hoofdstuk").Optional();
    private static readonly Column<string> Title = Column.Text("naam", "onderwerp", "titel").Optional();
    private static readonly Column<string> Text = Column.Text("tekst", "omschrijving", "normtekst").Optional();

    public static Result<NormFile> Read(FileStore files, UploadedFile upload)
    {
        using var content = files.Open(upload.Sha256);
        if (content is null) return Problem.InField("bestand", "bestand-ontbreekt", $"Het bestand '{upload.Name}' is niet ontvangen. Lever het eerst aan.");
        var read = Path.GetExtension(upload.Name).ToLowerInvariant() is ".yaml" or ".yml"
            ? CisoLibrary.Read(content, upload.Name).Select(Library)
            : TableFile.Read(content, upload.Name).Then(table => BoundTable.Bind(table, Number, Group, Title, Text)).Select(Table);
        return read.Then(file => Check(file, upload.Name)).WithField("bestand");
    }

    private static NormFile Library(CisoLibrary library) => new(
        library.Name, library.Version, [.. library.Nodes.Select(node => new NormMeasure(NumberOf(node), node.Group, node.Name, null, node.Urn))],
        library.Nodes.Where(node => node.Description is not null).GroupBy(NumberOf).ToDictionary(group => group.Key, group => group.First().Description!, StringComparer.Ordinal));

    private static string NumberOf(CisoNode node) => node.Number ?? node.Urn[(node.Urn.LastIndexOf(':') + 1)..];

    private static NormFile Table(BoundTable table) => new(
        null, null, [.. table.Rows.Select(row => new NormMeasure(row.Get(Number).Trim(), row.Find(Group), row.Find(Title)))],
        table.Rows.Where(row => row.Find(Text) is not null).GroupBy(row => row.Get(Number).Trim()).ToDictionary(group => group.Key, group => group.First().Find(Text)!, StringComparer.Ordinal));

    private static Result<NormFile> Check(NormFile file, string name)
    {
        var problems = file.Measures.GroupBy(measure => measure.Number).Where(group => group.Skip(1).Any()).Select(group => new Problem("nummer-dubbel", "dit nummer staat er twee keer.") { Place = new Place(name), Found = group.Key }).ToList();
        problems.AddRange(file.Measures.Where(measure => measure.Number.Length > LongestNumber).Select(measure => new Problem("te-lang", "dit nummer is te lang.") { Place = new Place(name), Found = measure.Number }));
        if (file.Measures.Count is 0 or > MostMeasures) problems.Add(new Problem("maatregelen-aantal", "dit bestand heeft geen maatregelen, of te veel.") { Place = new Place(name), Found = Dutch.Number(file.Measures.Count), Expected = $"1 tot en met {Dutch.Number(MostMeasures)}" });
        return problems.Count > 0 ? problems : file;
    }
}
