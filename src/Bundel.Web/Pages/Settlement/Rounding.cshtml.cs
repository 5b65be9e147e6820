// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.Assembly;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement;

/// <summary>How this collaboration rounds, unless a run says otherwise.</summary>
public sealed class RoundingModel : SettlementPage
{
    protected override Permission Takes => SettlementPermissions.Prepare;

    [BindProperty(Name = "afronding")]
    public string? Unit { get; set; }

    [BindProperty(Name = "rest")]
    public string? Remainder { get; set; }

    public override async Task<IActionResult> OnGetAsync()
    {
        var policy = await Ask(new ShowRounding());
        (Unit, Remainder) = (RoundingChoices.UnitOf(policy), RoundingChoices.RemainderOf(policy));
        return await base.OnGetAsync();
    }

    public Task<IActionResult> OnPostAsync() =>
        Do(new ChangeRounding(RoundingChoices.Unit(Unit), RoundingChoices.Remainder(Remainder)), _ => Link("verrekenen"), "De afronding is ingesteld.");
}
