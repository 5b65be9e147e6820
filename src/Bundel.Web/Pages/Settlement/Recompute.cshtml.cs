// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reading;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Recompute;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement;

/// <summary>Recomputes a published table: upload, choose columns, see what follows and what does not.</summary>
public sealed class RecomputeModel(FileStore files) : SettlementPage
{
    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "sha256")]
    public string? Sha256 { get; set; }

    [BindProperty(Name = "bestandsnaam")]
    public string? FileName { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "grondslag")]
    public string? Basis { get; set; }

    [BindProperty(Name = "soortGrondslag")]
    public string? BasisKind { get; set; } = "gewicht";

    [BindProperty(Name = "bedrag")]
    public string? Amount { get; set; }

    [BindProperty(Name = "tolerantie")]
    public Money Tolerance { get; set; } = new(100);

    public IReadOnlyList<string> Headings { get; private set; } = [];

    public IReadOnlyList<Choice> Columns => [.. Headings.Select(heading => new Choice(heading, heading))];

    public Recomputation? Found { get; private set; }

    public IReadOnlyList<string> Notices { get; private set; } = [];

    public DataTable Deviating => new TableOf<DeviatingRow>("Rijen die niet volgen", Found!.Deviating)
        .Text("Naam", row => row.Name)
        .Amount("Gepubliceerd", row => row.Published)
        .Amount("Verwacht", row => row.Expected)
        .Difference("Verschil", row => row.Difference)
        .Text("Oorzaak", row => Why(row.Cause))
        .WhenEmpty("Alle rijen volgen.")
        .Build();

    public DataTable Totals => new TableOf<CheckedTotal>("Totalen", Found!.Totals)
        .Text("Naam", total => total.Name)
        .Amount("Gepubliceerd", total => total.Published)
        .Amount("Som van de regels", total => total.Sum)
        .Difference("Verschil", total => total.Difference)
        .Text("Oorzaak", total => total.Cause is { } cause ? Why(cause) : "")
        .WhenEmpty("Deze tabel heeft geen totaalregels.")
        .Build();

    public async Task<IActionResult> OnPostAsync()
    {
        var stored = await Store(Upload, "bestand");
        if (!stored.Succeeded) return await Refuse(stored.Problems);
        (Sha256, FileName) = (stored.Value.Sha256, stored.Value.Name);
        var table = Read();
        if (!table.Succeeded) return await Refuse([.. table.Problems.Select(problem => problem with { Field = "bestand" })]);
        var columns = RecomputeColumns.Guess(table.Value);
        (Name, Basis, Amount, BasisKind) = (columns.Name, columns.Basis, columns.Amount, columns.FromEarlier ? "eerder" : "gewicht");
        return Page();
    }

    public async Task<IActionResult> OnPostRekenAsync()
    {
        ModelState.Remove("bestand");
        var table = Read();
        if (!table.Succeeded) return await Refuse(table.Problems);
        var published = new PublishedColumns(Name ?? "", Basis ?? "", Amount ?? "", BasisKind == "eerder").Read(table.Value);
        if (!published.Succeeded) return await Refuse(published.Problems);
        var found = Recomputer.Recompute(published.Value with { Tolerance = Tolerance.Abs });
        if (!found.Succeeded) return await Refuse(found.Problems);
        (Found, Notices) = (found.Value, published.Value.Notices);
        return Page();
    }

    private Result<Table> Read()
    {
        using var stream = files.Open(Sha256 ?? "");
        if (stream is null) return new Problem("bestand-ontbreekt", "Kies de tabel opnieuw.");
        var table = TableFile.Read(stream, FileName ?? "tabel");
        if (table.Succeeded) Headings = [.. table.Value.Headings.Where(heading => heading.Length > 0)];
        return table;
    }

    private static string Why(Cause cause) => cause switch
    {
        Cause.Minimum => "minimum of behoud van het eerdere bedrag",
        Cause.Swapped => "lijkt omgewisseld met een andere rij",
        Cause.Rounding => "totaal van onafgeronde bedragen",
        _ => "onbekend",
    };
}
