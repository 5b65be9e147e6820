// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Audit;

/// <summary>The audit chain of this collaboration.</summary>
public sealed class IndexModel : BundelPage
{
    private const int PageLength = 100;

    [BindProperty(Name = "voor", SupportsGet = true)]
    public long? Before { get; set; }

    public IReadOnlyList<AuditView> Entries { get; private set; } = [];

    public long? Older => Entries.Count == PageLength ? Entries[^1].Sequence : null;

    public DataTable Table => new TableOf<AuditView>("Auditspoor", Entries)
        .Number("Nr.", entry => entry.Sequence)
        .Text("Tijdstip", entry => Dutch.Instant(entry.AtUtc))
        .Text("Wie", entry => entry.Actor)
        .Text("Wat", entry => entry.UseCase)
        .Text("Onderwerp", entry => entry.Subject)
        .Text("Hash", entry => entry.Hash[..12])
        .Build();

    protected override async Task Load() => Entries = await Ask(new ListAudit(Before, PageLength));
}
