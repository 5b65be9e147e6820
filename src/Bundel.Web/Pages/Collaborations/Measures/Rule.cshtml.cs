// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Pages.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Measures;

/// <summary>Records a new counting rule.</summary>
public sealed class RuleModel : BundelPage
{
    protected override Permission Takes => CollaborationsPermissions.Measure;

    [BindProperty(Name = "maatstaf", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "telregel")]
    public string? Text { get; set; }

    [BindProperty(Name = "vanaf")]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    public MeasureDetails Measure { get; private set; } = null!;

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() =>
        Do(new ChangeCountingRule(Code, Text ?? "", Needed(ValidFrom, "vanaf"), Decision), _ => Link("maatstaven/" + Code), "De telregel is vastgelegd.");

    protected override async Task Load()
    {
        Measure = await Ask(new ShowMeasure(Code));
        Decisions = DecisionChoices.Taken(await Ask(new ListDecisions()));
    }
}
