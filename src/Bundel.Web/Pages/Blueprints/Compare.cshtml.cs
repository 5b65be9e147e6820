// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints;
using Bundel.Blueprints.Comparing;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>All landscapes beside each other on the reference model.</summary>
public sealed class CompareModel : TablePage
{
    public LandscapeComparison Comparison { get; private set; } = null!;

    public override DataTable Table => Matrix;

    public IReadOnlyList<Crumb> Path() => Above(("Blauwdrukken", "blauwdrukken"));

    public IReadOnlyList<Figure> Figures =>
        [.. Enum.GetValues<HarmonisationLevel>().Select(level => new Figure($"{level.Json()} {level.Explain()}", Dutch.Number(Comparison.Levels[level.Json()]), "componenten"))];

    public DataTable First
    {
        get
        {
            var table = new TableOf<ComponentComparison>("Volgorde: kosten per jaar, dan het aantal producten", Comparison.First)
                .Text("Component", row => row.Name, row => Link("blauwdrukken/referentie/onderdelen/" + row.Key))
                .Text("Niveau", row => row.Level.Json())
                .Text("Wie", row => row.Users == Comparison.Owners.Count ? "alle deelnemers" : Dutch.List([.. row.Using.Select(cell => Comparison.NameOf(cell.Owner))]))
                .Number("Producten", row => row.Distinct)
                .Number("Onbekend", row => row.Unknown)
                .Amount("Kosten per jaar", row => row.Cost)
                .Number("Kosten onbekend", row => row.UnknownCosts);
            if (Comparison.Saving is { } saving) table = table.Text("Besparing", row => Range(saving.On(row.Cost)));
            return table.Date("Eerste einde", row => row.FirstEnd).Date("Laatste einde", row => row.LastEnd).Build();
        }
    }

    public DataTable Matrix
    {
        get
        {
            var table = new TableOf<ComponentComparison>("Componenten en producten", Comparison.Components).Text("Component", row => row.Name).Text("Domein", row => row.Domain).Text("Niveau", row => row.Level.Json());
            for (var i = 0; i < Comparison.Owners.Count; i++)
            {
                var at = i;
                table = table.Text(Comparison.Owners[at].Name, row => row.Cells[at].IsUnknown ? "onbekend" : row.Cells[at].Products.Count == 0 ? "geen" : string.Join(", ", row.Cells[at].Products.Select(product => product.Name)));
            }

            return table.Build();
        }
    }

    /// <summary>The measures of every component, each with how many are known.</summary>
    public DataTable Measures => new TableOf<ComponentComparison>("Maten per component", Comparison.Components)
        .Text("Component", row => row.Name, row => Link("blauwdrukken/referentie/onderdelen/" + row.Key))
        .Text("Niveau", row => row.Level.Json())
        .Number("Bekend (n)", row => row.Users)
        .Number("Onbekend", row => row.Unknown)
        .Number("Verschillend", row => row.Distinct)
        .Number("Index", row => row.Index, decimals: 2)
        .Number("Concentratie", row => row.Concentration, decimals: 2)
        .Text("Zelfde contract", row => row.Contract.Words)
        .Text("Zelfde hosting", row => row.Hosting.Words)
        .Text("Zelfde standaardversie", row => row.StandardVersion.Words)
        .Build();

    public DataTable Likeness => new TableOf<Likeness>("Gelijkenis: gedeelde paren van component en product, gedeeld door alle paren", Comparison.Likeness)
        .Text("Deelnemer", row => Comparison.NameOf(row.One))
        .Text("En", row => Comparison.NameOf(row.Other))
        .Number("Producten", row => row.Products, decimals: 2)
        .Number("Leveranciers", row => row.Suppliers, decimals: 2)
        .Number("Gedeelde paren", row => row.Shared)
        .Build();

    public DataTable Nearest => new TableOf<Likeness>("Op wie een deelnemer het meest lijkt", Comparison.Nearest)
        .Text("Deelnemer", row => Comparison.NameOf(row.One))
        .Text("Lijkt het meest op", row => Comparison.NameOf(row.Other))
        .Number("Producten", row => row.Products, decimals: 2)
        .Number("Gedeelde paren", row => row.Shared)
        .Build();

    public DataTable Windows => TenderTable.Of(Comparison, Link);

    /// <summary>Everything of the page in one workbook.</summary>
    [HandsOutFile]
    public async Task<IActionResult> OnGetWerkmapAsync()
    {
        await Load();
        return TableDownload.Workbook("Vergelijking van landschappen", Collaboration.Name, ("Eerst gelijktrekken", First), ("Samen aanbesteden", Windows), ("Wie gebruikt wat", Matrix), ("Maten", Measures), ("Lijkt het meest op", Nearest), ("Gelijkenis", Likeness));
    }

    protected override Permission Takes => BlueprintsPermissions.See;

    private static string Range((Money Least, Money Most) saving) => $"{Dutch.WholeEuro(saving.Least)} tot {Dutch.WholeEuro(saving.Most)}";

    protected override async Task Load() => Comparison = await Ask(new CompareLandscapes());
}
