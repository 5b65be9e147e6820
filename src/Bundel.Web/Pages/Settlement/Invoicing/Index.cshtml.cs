// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.Invoicing.Cases;
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Invoicing;

/// <summary>Invoices and credit notes: those that were made, and making those of a term.</summary>
public sealed class IndexModel(TimeProvider clock) : SettlementPage
{
    protected override Permission Takes => SettlementPermissions.SeeInvoices;

    [BindProperty(Name = "verrekening", SupportsGet = true)]
    public string? Run { get; set; }

    [BindProperty(Name = "termijn", SupportsGet = true)]
    public int? Term { get; set; }

    [BindProperty(Name = "datum", SupportsGet = true)]
    public DateOnly? Date { get; set; }

    [BindProperty(Name = "nummer", SupportsGet = true)]
    public string? Number { get; set; }

    [BindProperty(Name = "reden")]
    public string? Reason { get; set; }

    public IReadOnlyList<InvoiceView> Invoices { get; private set; } = [];

    public IReadOnlyList<RunView> Adopted { get; private set; } = [];

    public IReadOnlyList<InvoicePreview>? Preview { get; private set; }

    public IReadOnlyList<Problem> Faults { get; private set; } = [];

    public InvoicingView Settings { get; private set; } = null!;

    public InvoiceView? Chosen => Invoices.FirstOrDefault(row => row.Number == Number);

    public IReadOnlyList<Choice> RunChoices => [.. Adopted.Select(run => new Choice(run.Code, $"Verrekening {run.Code}"))];

    public IReadOnlyList<Choice> TermChoices => [.. Enumerable.Range(1, Settings.Sender?.Terms ?? 12).Select(term => new Choice(FormattableString.Invariant($"{term}"), FormattableString.Invariant($"Termijn {term}")))];

    public IReadOnlyList<Figure> Figures =>
    [
        new("Facturen", Dutch.Number(Invoices.Count(row => !row.IsCreditNote)), $"{Dutch.Count(Invoices.Count(row => row.IsCreditNote), "creditnota", "creditnota's")}"),
        new("Zonder btw", Dutch.Euro(Sum(row => row.Net)), "facturen min creditnota's"),
        new("Btw", Dutch.Euro(Sum(row => row.Vat)), null),
        new("Gefactureerd", Dutch.Euro(Sum(row => row.Total)), null),
    ];

    public DataTable Table => new TableOf<InvoiceView>("Facturen en creditnota's", Invoices)
        .Text("Nummer", row => row.Number, row => Link("verrekenen/uitvoer/factuur?nummer=" + Uri.EscapeDataString(row.Number)))
        .Text("Soort", row => row.IsCreditNote ? $"creditnota op {row.Corrects}" : row.CreditedBy is null ? "factuur" : "factuur, gecrediteerd")
        .Text("Deelnemer", row => row.Name)
        .Text("Verrekening", row => FormattableString.Invariant($"{row.Run}, termijn {row.Term}"), row => RunLink(row.Run))
        .Date("Datum", row => row.IssueDate)
        .Amount("Zonder btw", row => row.Net)
        .Amount("Totaal", row => row.Total)
        .Action("Crediteren", row => MayCredit(row) ? "Crediteren" : "", row => MayCredit(row) ? Link("verrekenen/facturen?nummer=" + Uri.EscapeDataString(row.Number)) + "#crediteren" : null)
        .WhenEmpty("Er zijn nog geen facturen gemaakt.")
        .Build();

    public DataTable PreviewTable => new TableOf<InvoicePreview>("Wat er gemaakt wordt", Preview ?? [])
        .Text("Deelnemer", row => row.Name)
        .Text("Nummer", row => row.Number)
        .State("Toets", row => row.Problems.Count == 0 ? new State(row.IsCreditNote ? "Creditnota klopt" : "Klopt", Tone.Good) : new State(Dutch.Count(row.Problems.Count, "regel faalt", "regels falen"), Tone.Bad))
        .Amount("Zonder btw", row => row.Totals.WithoutVat)
        .Amount("Btw", row => row.Totals.Vat)
        .Amount("Totaal", row => row.Totals.Payable)
        .Build();

    public IReadOnlyList<Crumb> Downloads => [.. Invoices.Select(row => row.Run).Distinct(StringComparer.Ordinal).Select(run => new Crumb($"Zip {run}", Link("verrekenen/uitvoer/facturen?verrekening=" + run)))];

    public async Task<IActionResult> OnPostMakenAsync() =>
        await Do(new MakeInvoices(Run ?? "", Needed(Term, "termijn"), Needed(Date, "datum")), _ => Link("verrekenen/facturen"), "De facturen zijn gemaakt.");

    public async Task<IActionResult> OnPostCrediterenAsync() =>
        await Do(new CreditInvoice(Number ?? "", Needed(Date, "datum"), Reason ?? ""), _ => Link("verrekenen/facturen"), "De creditnota is gemaakt.");

    protected override async Task Load()
    {
        Invoices = await Ask(new ListInvoices());
        Settings = await Ask(new ShowInvoicing());
        Adopted = [.. (await Ask(new ListRuns())).Where(run => run.State == RunState.Adopted)];
        Date ??= clock.Today();
        if (!MayPrepare || Run is null || Term is not { } term) return;
        var preview = await Try(new PreviewInvoices(Run, term, Date.Value));
        if (preview.Succeeded) Preview = preview.Value;
        else Faults = preview.Problems;
    }

    private bool MayCredit(InvoiceView row) => MayPrepare && !row.IsCreditNote && row.CreditedBy is null;

    private Money Sum(Func<InvoiceView, Money> amount) => Money.Sum(Invoices.Select(row => row.IsCreditNote ? -amount(row) : amount(row)));
}
