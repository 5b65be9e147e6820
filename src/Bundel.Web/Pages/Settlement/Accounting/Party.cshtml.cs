// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Accountability;
using Bundel.Settlement.Accountability.Cases;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Accounting;

/// <summary>What participants write about this collaboration: the paragraaf verbonden partijen, and the policy indicators.</summary>
public sealed class PartyModel : SettlementPage
{
    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? AskedYear { get; set; }

    [BindProperty(Name = "vestigingsplaats")]
    public string? Seat { get; set; }

    [BindProperty(Name = "openbaarBelang")]
    public string? PublicInterest { get; set; }

    [BindProperty(Name = "visie")]
    public string? Vision { get; set; }

    [BindProperty(Name = "beleidsvoornemens")]
    public string? Policy { get; set; }

    [BindProperty(Name = "eigenVermogenBegin")]
    public Money? EquityStart { get; set; }

    [BindProperty(Name = "eigenVermogenEind")]
    public Money? EquityEnd { get; set; }

    [BindProperty(Name = "vreemdVermogenBegin")]
    public Money? DebtStart { get; set; }

    [BindProperty(Name = "vreemdVermogenEind")]
    public Money? DebtEnd { get; set; }

    [BindProperty(Name = "resultaat")]
    public Money? Outcome { get; set; }

    [BindProperty(Name = "formatie")]
    public decimal? Formation { get; set; }

    [BindProperty(Name = "bezetting")]
    public decimal? Occupation { get; set; }

    [BindProperty(Name = "loonsom")]
    public Money? Wages { get; set; }

    [BindProperty(Name = "inhuur")]
    public Money? Hire { get; set; }

    [BindProperty(Name = "apparaatskosten")]
    public Money? Apparatus { get; set; }

    [BindProperty(Name = "overhead")]
    public Money? Overhead { get; set; }

    public int Year { get; private set; }

    public PartyView View { get; private set; } = null!;

    public IReadOnlyList<(string Code, string Name)> Members { get; private set; } = [];

    public IReadOnlyList<Figure> Figures => [.. View.Indicators.Select(row => new Figure(row.Name, row.Value is { } value ? $"{Dutch.Number(value, 2)} {row.Unit}" : "onbekend", row.Sentence))];

    public DataTable Texts => new TableOf<(string Code, string Name)>(FormattableString.Invariant($"Paragraaf verbonden partijen {Year}"), Members)
        .Text("Deelnemer", row => row.Name)
        .Action("Document", _ => "DOCX", row => Address(row.Code, "docx"))
        .Action("Afdruk", _ => "HTML", row => Address(row.Code, "html"))
        .Action("OpenDocument", _ => "ODT", row => Address(row.Code, "odt"))
        .Build();

    public async Task<IActionResult> OnPostAsync()
    {
        Year = await YearOr(AskedYear);
        var facts = new PartyText(Seat, PublicInterest, Vision, Policy, EquityStart, EquityEnd, DebtStart, DebtEnd, Outcome, Formation, Occupation, Wages, Hire, Apparatus, Overhead);
        return await Do(new ChangeParty(Year, facts), _ => Link(FormattableString.Invariant($"verrekenen/verbonden-partij?jaar={Year}")), "De gegevens zijn opgeslagen.");
    }

    protected override async Task Load()
    {
        Year = await YearOr(AskedYear);
        View = await Ask(new ShowParty(Year));
        Members = [.. (await Ask(new Bundel.Collaborations.Participants.ListParticipants())).Where(row => Actor.Covers(row.Id)).Select(row => (row.Code, row.Name))];
        if (HttpContext.Request.Method == "POST" || View.Facts is not { } facts) return;
        (Seat, PublicInterest, Vision, Policy) = (facts.Seat, facts.PublicInterest, facts.Vision, facts.Policy);
        (EquityStart, EquityEnd, DebtStart, DebtEnd, Outcome) = (facts.EquityStart, facts.EquityEnd, facts.DebtStart, facts.DebtEnd, facts.Result);
        (Formation, Occupation, Wages, Hire, Apparatus, Overhead) = (facts.Formation, facts.Occupation, facts.Wages, facts.Hire, facts.Apparatus, facts.Overhead);
    }

    private string Address(string participant, string format) => Link(FormattableString.Invariant($"verrekenen/uitvoer/paragraaf?jaar={Year}&deelnemer={participant}&vorm={format}"));
}
