// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.Ledger.Differences;
using Bundel.Settlement.Ledgers;
using Bundel.Settlement.Ledgers.Cases;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Ledgers;

/// <summary>One ledger: totals, faults, pools, what is not mapped, and what it changed.</summary>
public sealed class ShowModel : SettlementPage
{
    protected override Permission Takes => SettlementPermissions.SeeLedger;

    [BindProperty(Name = "grootboek", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "kostengroep", SupportsGet = true)]
    public string? Pool { get; set; }

    public LedgerDetails Found { get; private set; } = null!;

    public LedgerView Ledger => Found.Ledger;

    public LedgerDifference? Difference { get; private set; }

    public Explanation? Why { get; private set; }

    public State Head => Ledger.ReplacedBy is { } by ? new State("Vervangen door " + by, Tone.Quiet) : new State("Telt mee", Tone.Good);

    public string Sub => $"{LedgerWords.Months(Ledger.Summary.FromPeriod, Ledger.Summary.ThroughPeriod)}, {Ledger.Summary.Kind}{(Ledger.Summary.Company is { } company ? ", " + company : "")}";

    public IReadOnlyList<Figure> Figures =>
    [
        new("Regels", Dutch.Number(Ledger.Summary.Lines), $"{Dutch.Count(Ledger.Summary.Accounts, "rekening", "rekeningen")}, {Dutch.Count(Ledger.Summary.CostCentres, "kostenplaats", "kostenplaatsen")}, {Dutch.Count(Ledger.Summary.Projects, "project", "projecten")}"),
        new("Debet", Dutch.Euro(Ledger.Summary.Debit), null),
        new("Credit", Dutch.Euro(Ledger.Summary.Credit), $"saldo {Dutch.Euro(Ledger.Summary.Balance)}"),
        new("Niet toegewezen", Dutch.Euro(Found.Mapped.UnmappedAmount), Dutch.Count(Found.Mapped.UnmappedLines, "regel", "regels"), "#los"),
    ];

    public IReadOnlyList<Definition> Properties =>
    [
        Definition.Of("Bestand", Ledger.FileName),
        Definition.Of("Ingelezen", $"{Dutch.Instant(Ledger.ImportedUtc)} door {Ledger.ImportedBy}"),
        Definition.Of("Vervangt", Ledger.Replaces is { } replaces ? $"{replaces}: {Ledger.Reason}" : "geen ander grootboek"),
        Definition.Of("Hash van de kolommen", Ledger.Sha256),
    ];

    public DataTable Pools => LedgerTables.Pools(Found.Mapped, row => Link($"verrekenen/grootboek/{Code}?kostengroep={Uri.EscapeDataString(row.Pool)}#waarom"));

    public DataTable Unmapped => LedgerTables.Unmapped(Found.Mapped, row => MayPrepare ? AssignLink(row) : null);

    public DataTable Accounts => LedgerTables.Accounts(Difference!);

    protected override async Task Load()
    {
        Found = await Ask(new ShowLedger(Code));
        if (Ledger.Replaces is not null && await Try(new CompareLedgers(Code)) is { Succeeded: true } compared) Difference = compared.Value;
        if (Pool is not null) Why = await Ask(new ExplainLedger(Code, Pool));
    }

    private string AssignLink(UnmappedRow row) => Link(FormattableString.Invariant($"verrekenen/grootboek?deel=toewijzing&jaar={Ledger.Summary.Year}"))
        + Query("rekening", row.Account) + Query("kostenplaats", row.CostCentre) + Query("project", row.Project) + "#toewijzen";

    private static string Query(string name, string value) => value.Length == 0 ? "" : $"&{name}={Uri.EscapeDataString(value)}";
}
