// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints;
using Bundel.Blueprints.Costs;
using Bundel.Blueprints.Costs.Cases;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>Wat kost dit ons: contributions by component, product and duplicate.</summary>
public sealed class CostsModel : TablePage
{
    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Year { get; set; }

    public CostOverview? Overview { get; private set; }

    public string Sub => Overview is null ? "van de architectuur naar de rekening" : $"verrekening {Overview.Run}, per jaar en per deelnemer";

    public override DataTable Table => Lines("Kosten per component", Overview?.Components ?? [], "component");

    public DataTable Duplicates => Lines("Componenten met meer dan één product", Overview?.Components.Where(line => line.IsDuplicate) ?? [], "component", named: true);

    public DataTable Products => Lines("Kosten per product", Overview?.Products ?? [], "product");

    public DataTable Payers => new TableOf<CostPayer>("Bijdragen per deelnemer", Overview?.Payers ?? [])
        .Text("Deelnemer", payer => payer.Name)
        .Amount("Bijdrage", payer => payer.Amount, payer => Trace("deelnemer", payer.Code))
        .Amount("Toegewezen", payer => payer.Tied)
        .Amount("Niet toegewezen", payer => payer.Untied)
        .Total("Samen", Sum(payer => payer.Amount), Sum(payer => payer.Tied), Sum(payer => payer.Untied))
        .Build();

    public IReadOnlyList<Crumb> Path() => Above(("Blauwdrukken", "blauwdrukken"));

    protected override Permission Takes => BlueprintsPermissions.See;

    protected override async Task Load()
    {
        var shown = await Try(new ShowCosts(Year));
        Overview = shown.Succeeded ? shown.Value : null;
    }

    private DataTable Lines(string caption, IEnumerable<CostLine> lines, string kind, bool named = false)
    {
        var table = new TableOf<CostLine>(caption, lines).Text(kind == "component" ? "Component" : "Product", line => line.Name, line => Trace(kind, kind == "component" ? line.Code : line.Name));
        table = named ? table.Text("Producten", line => string.Join(", ", line.Products)) : table.Number("Producten", line => line.Products.Count);
        table = table.Amount("Samen", line => line.Total);
        for (var i = 0; i < Overview?.Payers.Count; i++)
        {
            var at = i;
            table = table.AmountIfAny(Overview.Payers[at].Name, line => line.Amounts[at]);
        }

        return table.WhenEmpty("Geen applicatie of techniek noemt een dienst of begrotingsregel van deze verrekening.").Build();
    }

    private string Trace(string kind, string code) => Link($"blauwdrukken/kosten/herleiden?{kind}={Uri.EscapeDataString(code)}");

    private Money Sum(Func<CostPayer, Money> of) => Money.Sum((Overview?.Payers ?? []).Select(of));
}
