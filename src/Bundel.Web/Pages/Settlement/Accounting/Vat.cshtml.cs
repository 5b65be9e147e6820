// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;
using Bundel.Settlement;
using Bundel.Settlement.Iv3;
using Bundel.Settlement.Iv3.Cases;
using Bundel.Settlement.Vat;
using Bundel.Settlement.Vat.Cases;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Accounting;

/// <summary>VAT per service line and period with its warnings and what stays for whom; and the taakvelden of the collaboration and of each participant.</summary>
public sealed class VatModel : SettlementPage
{
    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? AskedYear { get; set; }

    [BindProperty(Name = "deel", SupportsGet = true)]
    public string? Part { get; set; }

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "kostengroep", SupportsGet = true)]
    public string? Pool { get; set; }

    [BindProperty(Name = "id", SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(Name = "vanaf")]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty(Name = "totEnMet")]
    public DateOnly? Through { get; set; }

    [BindProperty(Name = "regime")]
    public VatRegime Regime { get; set; }

    [BindProperty(Name = "tarief")]
    public decimal Rate { get; set; } = VatBook.UsualRate;

    [BindProperty(Name = "inkoopBtw")]
    public decimal? InputVat { get; set; }

    [BindProperty(Name = "ict")]
    public bool IsIct { get; set; } = true;

    [BindProperty(Name = "bron")]
    public string? Source { get; set; }

    [BindProperty(Name = "taakveld")]
    public string? TaskField { get; set; }

    [BindProperty(Name = "categorie")]
    public string? Category { get; set; }

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    public int Year { get; private set; }

    public VatView Vat { get; private set; } = null!;

    public IReadOnlyList<Iv3Line> Fields { get; private set; } = [];

    public IReadOnlyList<(string Code, string Name)> Members { get; private set; } = [];

    public Explanation? Why { get; private set; }

    public bool IsFields => Part == "taakvelden";

    public bool MayEditFields => May(SettlementPermissions.EditTaskFields) && (Participant is not null || Actor.Participants is null);

    public IReadOnlyList<Tab> Tabs => [new("Btw", Here(null), !IsFields), new("Taakvelden en Iv3", Here("taakvelden"), IsFields)];

    public IReadOnlyList<Tab> Books => [new(Collaboration.Name, Here("taakvelden"), Participant is null), .. Members.Select(member => new Tab(member.Name, Here("taakvelden") + "&deelnemer=" + member.Code, member.Code == Participant))];

    public IReadOnlyList<Choice> Pools => [.. Vat.Lines.Select(line => new Choice(line.Pool, line.Name))];

    public IReadOnlyList<Choice> Regimes { get; } = Choices.Of<VatRegime>();

    public VatPeriodView? Chosen => Vat.Periods.FirstOrDefault(period => period.Id == Id);

    public DataTable Lines => new TableOf<VatLine>(FormattableString.Invariant($"Btw per dienst op 1 januari {Year}"), Vat.Lines)
        .Text("Dienst", line => line.Name)
        .State("Regime", line => new State(line.Regime.Text(), line.Assumed ? Tone.Quiet : Tone.Good))
        .Text("Tarief", line => line.Regime == VatRegime.Taxed ? Dutch.Figure(line.Rate) + " %" : "geen")
        .Text("Bron", line => line.Assumed ? line.Source + " (aangenomen)" : line.Source)
        .Text("Sleutel", line => line.Key, line => Link("verrekenen/sleutels/" + line.Key))
        .Text("Let op", line => line.Warnings.Count == 0 ? "" : Dutch.Count(line.Warnings.Count, "aandachtspunt", "aandachtspunten"))
        .Build();

    public DataTable Participants => new TableOf<VatParticipant>(FormattableString.Invariant($"Kosten {Year} na aftrek en compensatie"), Vat.Participants)
        .Text("Deelnemer", row => row.Name)
        .Number("Aftrekbaar", row => row.Deductible, decimals: 2, unit: "%")
        .Number("Compensabel", row => row.Compensable, decimals: 2, unit: "%")
        .Amount("Zonder btw", row => row.Net)
        .Amount("Btw die blijft", row => row.Stays)
        .Amount("Na btw", row => row.Effective, row => row.Effective is null || FirstPool is null ? null : Here(null) + $"&deelnemer={row.Participant}&kostengroep={Uri.EscapeDataString(Pool ?? FirstPool)}#waarom")
        .Text("Onbekend", row => row.Unknown ?? "")
        .WhenEmpty("Er is nog geen gecontroleerde of vastgestelde verrekening van dit jaar.")
        .Build();

    public DataTable Periods => new TableOf<VatPeriodView>("Vastgelegde regimes", Vat.Periods)
        .Text("Dienst", row => row.Text.Pool)
        .Text("Regime", row => row.Text.Regime.Text())
        .Date("Vanaf", row => row.Text.ValidFrom)
        .Text("Tot en met", row => row.Text.Through is { } through ? Dutch.ShortDate(through) : "loopt")
        .Number("Inkoop-btw", row => row.Text.InputVat, decimals: 2, unit: "%")
        .Text("Bron", row => row.Text.Source)
        .Action("Verwijderen", _ => MayPrepare ? "Verwijderen" : "", row => MayPrepare ? Here(null) + $"&id={row.Id}#verwijderen" : null)
        .WhenEmpty("Er is nog niets vastgelegd: het regime van de dienst geldt.")
        .Build();

    public DataTable FieldTable => new TableOf<Iv3Line>("Taakveld en Iv3-categorie per dienst", Fields)
        .Text("Dienst", row => row.Name, row => MayEditFields ? Here("taakvelden") + (Participant is null ? "" : "&deelnemer=" + Participant) + $"&kostengroep={Uri.EscapeDataString(row.Pool)}#bewerken" : null)
        .Text("Taakveld", row => row.TaskField)
        .Text("Categorie", row => row.Category)
        .State("Herkomst", row => row.Assumed ? new State("aangenomen", Tone.Quiet) : new State("vastgelegd", Tone.Good))
        .Build();

    public IReadOnlyList<Tab> WhyTabs => [.. Vat.Lines.Select(line => new Tab(line.Name, Here(null) + $"&deelnemer={Participant}&kostengroep={Uri.EscapeDataString(line.Pool)}#waarom", line.Pool == Pool))];

    public string Here(string? part) => Link(FormattableString.Invariant($"verrekenen/btw?jaar={Year}")) + (part is null ? "" : "&deel=" + part);

    public async Task<IActionResult> OnPostRegimeAsync()
    {
        Year = await YearOr(AskedYear);
        return await Do(new AddVatPeriod(new VatPeriodText(Pool ?? "", Needed(ValidFrom, "vanaf"), Regime, Rate, IsIct, Source ?? "", Through, InputVat)), _ => Here(null), "Het btw-regime is vastgelegd.");
    }

    public async Task<IActionResult> OnPostVerwijderenAsync()
    {
        Year = await YearOr(AskedYear);
        return await Do(new RemoveVatPeriod(Id ?? Guid.Empty), _ => Here(null), "Het btw-regime is verwijderd.");
    }

    public async Task<IActionResult> OnPostTaakveldAsync()
    {
        Part = "taakvelden";
        Year = await YearOr(AskedYear);
        return await Do(new SetIv3(Pool ?? "", TaskField ?? "", Category ?? "", Participant), _ => Here("taakvelden") + (Participant is null ? "" : "&deelnemer=" + Participant), "Het taakveld is vastgelegd.");
    }

    public async Task<IActionResult> OnPostInlezenAsync()
    {
        Part = "taakvelden";
        Require(SettlementPermissions.EditTaskFields);
        Year = await YearOr(AskedYear);
        var stored = await Store(Upload, "bestand");
        return stored.Succeeded
            ? await Do(new ImportIv3(stored.Value, Participant), _ => Here("taakvelden") + (Participant is null ? "" : "&deelnemer=" + Participant), "De taakvelden zijn ingelezen.")
            : await Refuse(stored.Problems);
    }

    protected override async Task Load()
    {
        Year = await YearOr(AskedYear);
        Vat = await Ask(new ShowVat(Year));
        if (IsFields)
        {
            Members = [.. (await Ask(new Bundel.Collaborations.Participants.ListParticipants())).Where(row => Actor.Covers(row.Id)).Select(row => (row.Code, row.Name))];
            Fields = await Ask(new ShowIv3(Participant));
            if (Fields.FirstOrDefault(row => row.Pool == Pool) is { } field) (TaskField, Category) = (TaskField ?? field.TaskField, Category ?? field.Category);
        }
        else if (Participant is not null && Pool is not null && await Try(new ExplainVat(Year, Participant, Pool)) is { Succeeded: true } why) Why = why.Value;
    }

    private string? FirstPool => Vat.Lines.Count == 0 ? null : Vat.Lines[0].Pool;
}
