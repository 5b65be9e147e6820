// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Blueprints.Reports;
using Bundel.Blueprints.Rules;
using Bundel.Blueprints.Rules.Cases;
using Bundel.Documents;
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>One blueprint with its blocks and rules; each block can be taken along to be introduced.</summary>
public sealed class ShowModel : BlueprintsPage
{
    [BindProperty(Name = "blauwdruk", SupportsGet = true)]
    public string Code { get; set; } = "";

    public BlueprintView Blueprint { get; private set; } = null!;

    public bool IsOwn => Blueprint.Summary.State != "meegeleverd";

    public DataTable Rules(BlockView block) => new TableOf<RuleView>($"Regels van {block.Name}", block.Rules)
        .Text("Regel", row => row.Code)
        .Text("Tekst", row => row.Text)
        .Text("Plicht", row => row.Obligation.Text())
        .Text("Wie", row => row.Who.Text())
        .Text("Normen", row => string.Join(", ", row.Norms))
        .Build();

    [HandsOutFile]
    public async Task<IActionResult> OnGetPakketAsync([FromQuery(Name = "blok")] string? block, [FromQuery(Name = "vorm")] string? form)
    {
        await Load();
        var (blueprint, reference) = Blueprint.Whole;
        if (blueprint.Block(block ?? "") is not { } found) return NotFound();
        if (form == "json") return File(IntroductionPack.Tasks(blueprint, found), "application/json; charset=utf-8", $"taken-{found.Code}.json");
        var format = form == "xlsx" ? ReportFormat.Xlsx : ReportFormat.Docx;
        return File(ReportWriter.Write(IntroductionPack.Report(blueprint, found, reference), format), ReportWriter.MediaType(format), $"invoerpakket-{found.Code}.{ReportWriter.Extension(format)}");
    }

    [HandsOutFile]
    public async Task<IActionResult> OnGetBestandAsync()
    {
        await Load();
        return File(Encoding.UTF8.GetBytes(Blueprint.Content), "application/json; charset=utf-8", $"{Code}.json");
    }

    protected override async Task Load() => Blueprint = await Ask(new ShowBlueprint(Code));
}
