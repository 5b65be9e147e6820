// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;
using Bundel.Settlement;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Budget;

/// <summary>Makes or changes a cost pool.</summary>
public sealed class EditModel : SettlementPage
{
    protected override Permission Takes => SettlementPermissions.Prepare;

    [BindProperty(Name = "kostengroep", SupportsGet = true)]
    public string? PoolCode { get; set; }

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "pakket")]
    public string? Package { get; set; } = "basis";

    [BindProperty(Name = "sleutel")]
    public string? Key { get; set; }

    [BindProperty(Name = "dienst")]
    public string? Service { get; set; }

    public bool IsNew => PoolCode is null;

    public IReadOnlyList<Choice> Keys { get; private set; } = [];

    public IReadOnlyList<Choice> Services { get; private set; } = [];

    private PoolText Text => new(Name ?? "", Package == "plus" ? Bundel.Settlement.Model.Package.Plus : Bundel.Settlement.Model.Package.Basic, Key ?? "", Service);

    public override async Task<IActionResult> OnGetAsync()
    {
        if (PoolCode is not null)
        {
            var pool = await Ask(new ShowPool(PoolCode));
            (Name, Package, Key, Service) = (pool.Name, pool.Package == Bundel.Settlement.Model.Package.Plus ? "plus" : "basis", pool.Key, pool.Service);
        }

        return await base.OnGetAsync();
    }

    public Task<IActionResult> OnPostAsync() => PoolCode is null
        ? Do(new AddPool(Code ?? "", Text), _ => Link($"verrekenen/begroting/{Code}"), "De kostengroep is gemaakt.")
        : Do(new ChangePool(PoolCode, Text), _ => Link($"verrekenen/begroting/{PoolCode}"), "De kostengroep is gewijzigd.");

    public Task<IActionResult> OnPostVerwijderAsync()
    {
        ModelState.Clear();
        return Do(new RemovePool(PoolCode!), _ => Link("verrekenen/begroting"), "De kostengroep is verwijderd.");
    }

    protected override async Task Load()
    {
        Keys = [.. (await Ask(new ListKeys())).Select(key => new Choice(key.Code, key.Name))];
        Services = [new Choice("", "geen"), .. (await Ask(new ListServices())).Select(service => new Choice(service.Code, service.Text.Name))];
    }
}
