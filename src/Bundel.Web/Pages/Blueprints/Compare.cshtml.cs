// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints;
using Bundel.Blueprints.Comparing;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>All landscapes beside each other on the reference model.</summary>
public sealed class CompareModel : TablePage
{
    public LandscapeComparison Comparison { get; private set; } = null!;

    public override DataTable Table => Matrix;

    public IReadOnlyList<Crumb> Path() => Above(("Blauwdrukken", "blauwdrukken"));

    public IReadOnlyList<Figure> Figures =>
        [.. Enum.GetValues<HarmonisationLevel>().Select(level => new Figure($"{level.Json()} {level.Explain()}", Dutch.Number(Comparison.Levels[level.Json()]), "componenten"))];

    public DataTable First => new TableOf<ComponentComparison>("Volgorde: kosten per jaar, dan het aantal producten", Comparison.First)
        .Text("Component", row => row.Name, row => Link("blauwdrukken/referentie/onderdelen/" + row.Key))
        .Text("Niveau", row => $"{row.Level.Json()} {row.Level.Explain()}")
        .Number("Producten", row => row.Distinct)
        .Number("Deelnemers", row => row.Users)
        .Number("Onbekend", row => row.Unknown)
        .Amount("Kosten per jaar", row => row.Cost)
        .Number("Kosten onbekend", row => row.UnknownCosts)
        .Date("Eerste contracteinde", row => row.FirstEnd)
        .Date("Laatste contracteinde", row => row.LastEnd)
        .Build();

    public DataTable Matrix
    {
        get
        {
            var table = new TableOf<ComponentComparison>("Componenten en producten", Comparison.Components).Text("Domein", row => row.Domain).Text("Component", row => row.Name).Text("Niveau", row => row.Level.Json());
            for (var i = 0; i < Comparison.Owners.Count; i++)
            {
                var at = i;
                table = table.Text(Comparison.Owners[at].Name, row => row.Cells[at].IsUnknown ? "onbekend" : row.Cells[at].Products.Count == 0 ? "geen" : string.Join(", ", row.Cells[at].Products.Select(product => product.Name)));
            }

            return table.Number("Verschillend", row => row.Distinct).Number("Index", row => row.Index, decimals: 2).Number("Concentratie", row => row.Concentration, decimals: 2).Build();
        }
    }

    public DataTable Likeness => new TableOf<Likeness>("Gelijkenis: gedeelde paren van component en product, gedeeld door alle paren", Comparison.Likeness)
        .Text("Deelnemer", row => NameOf(row.One))
        .Text("En", row => NameOf(row.Other))
        .Number("Producten", row => row.Products, decimals: 2)
        .Number("Leveranciers", row => row.Suppliers, decimals: 2)
        .Number("Gedeelde paren", row => row.Shared)
        .Build();

    public DataTable Nearest => new TableOf<Likeness>("Op wie een deelnemer het meest lijkt", Comparison.Nearest)
        .Text("Deelnemer", row => NameOf(row.One))
        .Text("Lijkt het meest op", row => NameOf(row.Other))
        .Number("Producten", row => row.Products, decimals: 2)
        .Number("Gedeelde paren", row => row.Shared)
        .Build();

    public DataTable Windows => new TableOf<TenderWindow>("Contracten die binnen een jaar van elkaar eindigen", Comparison.Windows)
        .Text("Component", row => row.Name, row => Link("blauwdrukken/referentie/onderdelen/" + row.Component))
        .Date("Eerste einde", row => row.From)
        .Date("Laatste einde", row => row.Until)
        .Text("Wie en wat", row => string.Join("; ", row.Contracts.Select(contract => $"{NameOf(contract.Owner)}: {contract.Product} ({Dutch.ShortDate(contract.End)})")))
        .Amount("Kosten per jaar", row => row.Cost)
        .Number("Kosten onbekend", row => row.UnknownCosts)
        .WhenEmpty("Geen contracten die dicht genoeg bij elkaar eindigen.")
        .Build();

    protected override Permission Takes => BlueprintsPermissions.See;

    protected override async Task Load() => Comparison = await Ask(new CompareLandscapes());

    private string NameOf(string owner) => Comparison.Owners.First(row => row.Code == owner).Name;
}
