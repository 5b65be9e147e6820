// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.Ledgers.Cases;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Ledgers;

/// <summary>Reads a ledger in: upload, look at totals, mapping and differences, store.</summary>
public sealed class ImportModel(JobQueue jobs) : SettlementPage
{
    protected override Permission Takes => SettlementPermissions.Prepare;

    /// <summary>Above this size the work goes on as a job.</summary>
    private const long JobFromBytes = 10_000_000;

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "jaar")]
    public int? Year { get; set; }

    [BindProperty(Name = "vervangt", SupportsGet = true)]
    public string? Replaces { get; set; }

    [BindProperty(Name = "reden")]
    public string? Reason { get; set; }

    [BindProperty(Name = "sha256")]
    public string? Sha256 { get; set; }

    [BindProperty(Name = "bestandsnaam")]
    public string? FileName { get; set; }

    [BindProperty(Name = "grootte")]
    public long Size { get; set; }

    public LedgerPreview? Preview { get; private set; }

    public IReadOnlyList<Choice> InForce { get; private set; } = [];

    public DataTable Pools => LedgerTables.Pools(Preview!.Mapped, _ => null);

    public DataTable Unmapped => LedgerTables.Unmapped(Preview!.Mapped, _ => null);

    public DataTable Accounts => LedgerTables.Accounts(Preview!.Difference!);

    public async Task<IActionResult> OnPostAsync()
    {
        var stored = await Store(Upload, "bestand", Hosting.Limits.Upload);
        if (!stored.Succeeded) return await Refuse(stored.Problems);
        (Sha256, FileName, Size) = (stored.Value.Sha256, stored.Value.Name, stored.Value.Size);
        var preview = await Try(new PreviewLedger(stored.Value, Year, Replaces));
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        Preview = preview.Value;
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostOpslaanAsync()
    {
        ModelState.Remove("bestand");
        var command = new ImportLedger(new UploadedFile(Sha256 ?? "", FileName ?? "", Size), Year, string.IsNullOrWhiteSpace(Replaces) ? null : Replaces, Reason);
        if (Size < JobFromBytes) return await Do(command, imported => Link("verrekenen/grootboek/" + imported.Code), "Het grootboek is ingelezen.");
        var job = await jobs.Enqueue(command, Actor, HttpContext.RequestAborted);
        return job.Succeeded ? LocalRedirect(Link($"taken/{job.Value}")) : await Refuse(job.Problems);
    }

    protected override async Task Load() =>
        InForce = [new("", "Geen: dit zijn andere maanden"), .. (await Ask(new ListLedgers())).Where(row => row.ReplacedBy is null).Select(row => new Choice(row.Code, $"{row.Code}: {row.FileName}"))];
}
