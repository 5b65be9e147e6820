// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;
using Bundel.Settlement;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Budget;

/// <summary>Makes or changes one budget line.</summary>
public sealed class LineModel : SettlementPage
{
    protected override Permission Takes => SettlementPermissions.Prepare;

    [BindProperty(Name = "kostengroep", SupportsGet = true)]
    public string Pool { get; set; } = "";

    [BindProperty(Name = "id", SupportsGet = true)]
    public LineId? Id { get; set; }

    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(Name = "omschrijving")]
    public string? Description { get; set; }

    [BindProperty(Name = "bedrag")]
    public Money? Amount { get; set; }

    [BindProperty(Name = "soort")]
    public string? Kind { get; set; } = "last";

    [BindProperty(Name = "aard")]
    public string? Nature { get; set; } = "structureel";

    [BindProperty(Name = "taakveld")]
    public string? TaskField { get; set; }

    [BindProperty(Name = "dienst")]
    public string? Service { get; set; }

    [BindProperty(Name = "mutatie")]
    public string? Mutation { get; set; }

    public IReadOnlyList<Choice> Services { get; private set; } = [];

    public IReadOnlyList<Choice> Mutations { get; private set; } = [];

    public string Back => Link(FormattableString.Invariant($"verrekenen/begroting/{Pool}?jaar={Year}"));

    public string LineLink => Link(FormattableString.Invariant($"verrekenen/begroting/{Pool}/regel?jaar={Year}&id={Id}"));

    private LineText Text => new(
        Year, Pool, Description ?? "", Amount ?? Money.Zero, Kind == "bate" ? LineKind.Income : LineKind.Cost, TaskField,
        Nature == "incidenteel" ? LineNature.Incidental : LineNature.Structural, Service, Mutation);

    public override async Task<IActionResult> OnGetAsync()
    {
        if (Id is { } id)
        {
            var line = await Ask(new ShowLine(id));
            (Year, Pool, Description, Amount, TaskField, Service, Mutation) = (line.Year, line.Pool, line.Description, line.Amount, line.TaskField, line.Service, line.Mutation);
            (Kind, Nature) = (line.Kind == LineKind.Cost ? "last" : "bate", line.Nature == LineNature.Structural ? "structureel" : "incidenteel");
        }

        return await base.OnGetAsync();
    }

    public Task<IActionResult> OnPostAsync()
    {
        if (Amount is null) ModelState.AddModelError("bedrag", "Vul een bedrag in, zoals 1.234,56.");
        return Id is { } id
            ? Do(new ChangeLine(id, Text), _ => Back, "De begrotingsregel is gewijzigd.")
            : Do(new AddLine(Text), _ => Back, "De begrotingsregel is toegevoegd.");
    }

    public Task<IActionResult> OnPostVerwijderAsync()
    {
        if (Id is null) throw new RefusedException([Problem.NotFound("Deze begrotingsregel bestaat niet.")]);
        ModelState.Clear();
        return Do(new RemoveLine(Id!.Value), _ => Back, "De begrotingsregel is verwijderd.");
    }

    protected override async Task Load()
    {
        Services = [new Choice("", "geen"), .. (await Ask(new ListServices())).Select(service => new Choice(service.Code, service.Text.Name))];
        Mutations = [new Choice("", "geen"), .. (await Ask(new ListMutations())).Select(mutation => new Choice(mutation.Code, mutation.Name))];
    }
}
