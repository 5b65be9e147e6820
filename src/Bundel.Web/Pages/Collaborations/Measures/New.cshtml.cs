// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Web.Design;
using Bundel.Web.Pages.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Measures;

/// <summary>Adds a measure with its first counting rule.</summary>
public sealed class NewModel : MeasureForm
{
    protected override Permission Takes => CollaborationsPermissions.Measure;

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "telregel")]
    public string? CountingRule { get; set; }

    [BindProperty(Name = "telregelVanaf")]
    public DateOnly? CountingRuleFrom { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    public Task<IActionResult> OnPostAsync()
    {
        var code = Code ?? Kernel.Code.From(Name ?? "");
        var command = new AddMeasure(code, ToText(), CountingRule ?? "", Needed(CountingRuleFrom, "telregelVanaf"), Decision);
        return Do(command, _ => Link("maatstaven/" + code), $"{Name} is toegevoegd.");
    }

    protected override async Task Load() => Decisions = DecisionChoices.Taken(await Ask(new ListDecisions()));
}
