// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.Budget.Importing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Budget;

/// <summary>Imports budget lines: upload, look at the differences, store.</summary>
public sealed class ImportModel(JobQueue jobs) : SettlementPage
{
    protected override Permission Takes => SettlementPermissions.Prepare;

    /// <summary>Above this size the work goes on as a job.</summary>
    private const long JobFromBytes = 2_000_000;

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "jaar")]
    public int? Year { get; set; }

    [BindProperty(Name = "omvang")]
    public string? Scope { get; set; } = "jaar";

    [BindProperty(Name = "sha256")]
    public string? Sha256 { get; set; }

    [BindProperty(Name = "bestandsnaam")]
    public string? FileName { get; set; }

    [BindProperty(Name = "grootte")]
    public long Size { get; set; }

    public BudgetPreview? Preview { get; private set; }

    public DataTable Changes => new TableOf<PoolChange>("Verschillen per kostengroep", All)
        .Text("Kostengroep", change => change.Pool)
        .Text("Jaar", change => FormattableString.Invariant($"{change.Year}"))
        .Number("Nieuw", change => change.Added)
        .Number("Gewijzigd", change => change.Changed)
        .Number("Vervalt", change => change.Removed)
        .Number("Gelijk", change => change.Same)
        .Amount("Was", change => change.Before)
        .Amount("Wordt", change => change.After)
        .Difference("Verschil", change => change.After - change.Before)
        .Total("Totaal", "", Sum(change => change.Added), Sum(change => change.Changed), Sum(change => change.Removed), Sum(change => change.Same), Money.Sum(All.Select(change => change.Before)), Money.Sum(All.Select(change => change.After)), Money.Sum(All.Select(change => change.After - change.Before)))
        .Build();

    private IReadOnlyList<PoolChange> All => Preview?.Changes ?? [];

    private decimal Sum(Func<PoolChange, int> count) => All.Sum(count);

    private ImportScope ScopeValue => Scope == "kostengroep" ? ImportScope.Pool : ImportScope.Year;

    public async Task<IActionResult> OnPostAsync()
    {
        var stored = await Store(Upload, "bestand", Hosting.Limits.Upload);
        if (!stored.Succeeded) return await Refuse(stored.Problems);
        var preview = await HttpContext.RequestServices.GetRequiredService<UseCases>().Run(new PreviewBudget(stored.Value, Year, ScopeValue), Actor, HttpContext.RequestAborted);
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        (Sha256, FileName, Size) = (stored.Value.Sha256, stored.Value.Name, stored.Value.Size);
        Preview = preview.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostOpslaanAsync()
    {
        ModelState.Remove("bestand");
        var command = new ImportBudget(new UploadedFile(Sha256 ?? "", FileName ?? "", Size), Year, ScopeValue);
        if (Size < JobFromBytes) return await Do(command, _ => Link("verrekenen/begroting"), "De begroting is ingelezen.");
        var job = await jobs.Enqueue(command, Actor, HttpContext.RequestAborted);
        return job.Succeeded ? LocalRedirect(Link($"taken/{job.Value}")) : await Refuse(job.Problems);
    }
}
