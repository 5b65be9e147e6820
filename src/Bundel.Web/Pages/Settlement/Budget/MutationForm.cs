// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Web.Design;
using Bundel.Web.Pages.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Budget;

/// <summary>The fields that adding and changing a mutation share.</summary>
public abstract class MutationForm : SettlementPage
{
    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "sleutel")]
    public string? Key { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    [BindProperty(Name = "vanJaar")]
    public int? FromYear { get; set; }

    [BindProperty(Name = "totEnMetJaar")]
    public int? ThroughYear { get; set; }

    public IReadOnlyList<Choice> Keys { get; private set; } = [];

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    protected MutationText Text => new(Name ?? "", Key, Decision, FromYear, ThroughYear);

    protected override async Task Load()
    {
        Keys = [new Choice("", "geen eigen sleutel"), .. (await Ask(new ListKeys())).Select(key => new Choice(key.Code, key.Name))];
        Decisions = DecisionChoices.Taken(await Ask(new ListDecisions()), "Nog geen besluit");
    }
}
