// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Budget;

/// <summary>One cost pool in one year, with its lines.</summary>
public sealed class PoolModel : SettlementPage
{
    [BindProperty(Name = "kostengroep", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(Name = "pagina", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public PoolTotal Pool { get; private set; } = null!;

    public LinePage Lines { get; private set; } = null!;

    public string Sub => string.Create(CultureInfo.InvariantCulture, $"begroting {Year}, {(Pool.Package == Package.Basic ? "basispakket" : "pluspakket")}, sleutel {Pool.KeyName}");

    public IReadOnlyList<Figure> Figures =>
    [
        new("Te verdelen", Dutch.Euro(Pool.Total), Dutch.Count(Pool.Lines, "regel", "regels"), null),
        new("Lasten", Dutch.Euro(Pool.Costs), null, null),
        new("Baten", Dutch.Euro(Pool.Income), null, null),
        new("Waarvan incidenteel", Dutch.Euro(Pool.Incidental), null, null),
    ];

    public DataTable Table => new TableOf<LineView>("Begrotingsregels", Lines.Lines)
        .Text("Omschrijving", line => line.Description, line => MayPrepare ? LineLink(line.Id.ToString()) : null)
        .Text("Soort", line => line.Kind == LineKind.Cost ? "last" : "bate")
        .Amount("Bedrag", line => line.Amount)
        .Text("Aard", line => line.Nature == LineNature.Structural ? "structureel" : "incidenteel")
        .Text("Taakveld", line => line.TaskField ?? "")
        .Text("Dienst", line => line.Service ?? "")
        .Text("Mutatie", line => line.Mutation ?? "")
        .Build();

    public string LineLink(string? id) => Link(FormattableString.Invariant($"verrekenen/begroting/{Code}/regel?jaar={Year}") + (id is null ? "" : "&id=" + id));

    protected override async Task Load()
    {
        Year = await YearOr(Year);
        var budget = await Ask(new ShowBudget(Year));
        Pool = budget.Pools.FirstOrDefault(pool => pool.Code == Code) ?? throw new RefusedException([Problem.NotFound("Deze kostengroep bestaat niet.")]);
        Lines = await Ask(new ListLines(Year, Code, Math.Max(1, PageNumber)));
    }
}
