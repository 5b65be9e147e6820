// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Measures;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Measures;

/// <summary>Changes name, unit or moment of a measure.</summary>
public sealed class EditModel : MeasureForm
{
    protected override Permission Takes => CollaborationsPermissions.Measure;

    [BindProperty(Name = "maatstaf", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "revisie")]
    public int? Revision { get; set; }

    public MeasureDetails Measure { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync()
    {
        await Load();
        Fill(Measure.Text);
        Revision = Measure.Revision;
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Do(new ChangeMeasure(Code, ToText(), Revision), _ => Link("maatstaven/" + Code), "De wijziging is opgeslagen.");

    protected override async Task Load() => Measure = await Ask(new ShowMeasure(Code));
}
