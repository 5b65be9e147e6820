// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Bundel.Obligations.Signals;
using Bundel.Obligations.Standing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>One obligation: where everyone stands, the facts with their source, evidence and history.</summary>
public sealed class ShowModel : ObligationsPage
{
    private IReadOnlyList<NamedThing> names = [];

    [BindProperty(Name = "verplichting", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "stand")]
    public Status Status { get; set; }

    [BindProperty(Name = "peildatum")]
    public DateOnly? On { get; set; }

    [BindProperty(Name = "eigenaar")]
    public string? Owner { get; set; }

    [BindProperty(Name = "toelichting")]
    public string? Note { get; set; }

    [BindProperty(Name = "titel")]
    public string? Title { get; set; }

    [BindProperty(Name = "op")]
    public DateOnly? EvidenceOn { get; set; }

    [BindProperty(Name = "geldigTot")]
    public DateOnly? ValidUntil { get; set; }

    [BindProperty(Name = "deelnemers")]
    public string? EvidenceFor { get; set; }

    [BindProperty(Name = "adres")]
    public string? Address { get; set; }

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "overname")]
    public Inheritance Inheritance { get; set; }

    [BindProperty(Name = "oordeel")]
    public Judgement? Judgement { get; set; }

    [BindProperty(Name = "oordeelReden")]
    public string? JudgementBecause { get; set; }

    public ObligationDetails Details { get; private set; } = null!;

    public Obligation Row => Details.Row.Obligation;

    public State ForceBadge => Badge(Row.Force);

    public string Doubt => Row.Origin == Origin.Background ? "De bron is niet gelezen; kijk dit na voor u erop bouwt." : "De betrouwbaarheid is laag; kijk dit na voor u erop bouwt.";

    public string Differences => Details.Shipped is { } shipped ? string.Join("; ", RowDifference.Of(shipped, Row)) : "";

    public string RuleText => Details.Choice.Inheritance switch
    {
        Inheritance.Own => "Ieder heeft zijn eigen stand.",
        Inheritance.Shared => "De stand van de samenwerking telt voor alle deelnemers.",
        Inheritance.Worst => "De laagste van eigen en gedeelde stand telt.",
        _ => "De hoogste van eigen en gedeelde stand telt.",
    } + (Details.Choice.Judgement is { } judgement ? $" Oordeel van de eigenaar: {judgement.Text()}{(Details.Choice.JudgementBecause is { } because ? $" ({because})" : "")}." : "");

    public IReadOnlyList<Choice> Participants => [new Choice("", "De samenwerking als geheel"), .. Details.Members.Where(member => member.Participant is not null).Select(member => new Choice(member.Participant!, member.Name))];

    public IReadOnlyList<Choice> Rules => Choices.Of<Inheritance>(hint: rule => rule switch
    {
        Inheritance.Own => "Elke deelnemer heeft een eigen stand.",
        Inheritance.Shared => "Wat het SSC bereikt, telt voor iedereen.",
        Inheritance.Worst => "Pas klaar als beide klaar zijn.",
        _ => "Een van beide is genoeg.",
    });

    public bool HasFault(string field) => ModelState[field] is { Errors.Count: > 0 };

    public override DataTable Table => new TableOf<MemberStatus>("Standen", Details.Members)
        .Text("Deelnemer", row => row.Name)
        .State("Stand", row => Badge(row.Status, row.IsUnmanaged))
        .Text("Verplichtingsgraad", row => row.Participant is null ? "" : row.Force.Text())
        .Text("Zelf vastgelegd", row => row.Recorded.Text())
        .Text("Eigenaar", row => row.Owner ?? "")
        .Text("Peildatum", row => row.On is { } day ? Dutch.ShortDate(day) : "")
        .Text("Toelichting", row => row.Note ?? "")
        .Build();

    public IReadOnlyList<Term> Terms =>
    [
        new Term("Grondslag", Row.Basis),
        new Term("Richt zich tot", Row.AddressedTo),
        .. Row.Forces.Select(force => new Term(Capital(force.Organisation.Text()), force.Force.Text() + (force.Because is { } because ? $" ({because})" : ""))),
        new Term("Toezichthouder", Row.Supervisor),
        new Term("Stand van de regel", Row.State),
        new Term("Herhaling", Row.Recurrence ?? "eenmalig"),
        new Term("Eén keer voor alle deelnemers", Row.Once.Text()),
        new Term("Inspanning", Row.Effort is { } effort ? $"{effort} (aanname)" : null),
        new Term("Bewijs dat past", Row.Evidence),
        new Term("Betrouwbaarheid", Row.Confidence.Text()),
        new Term("Nagekeken op", Row.CheckedOn is { } day ? Dutch.Date(day) : null),
        new Term("Nakijken voor", Row.VerifyBy is { } verify ? Dutch.Date(verify) : null),
        .. Details.Deliveries.Select(delivery => new Term("Oplevering", delivery.Name, Link("verplichtingen/opleveringen/" + delivery.Code))),
        .. Details.Cards.Select(card => new Term("Beheerkaart", card.Name, Link("verplichtingen/beheer/" + card.Code))),
    ];

    public DataTable Dates => new TableOf<DateVersion>("Datums", Row.Dates)
        .Text("Soort", date => Capital(date.Kind.Text()))
        .Text("Datum", date => date.Text)
        .Text("Status", date => date.SupersededBy is { } by ? $"vervangen door {by}" : date.Status.Text())
        .Text("Gezien op", date => Dutch.ShortDate(date.SeenOn))
        .Text("Herkomst", date => date.Origin.Text())
        .WhenEmpty("Er is geen datum gevonden.")
        .Build();

    public DataTable RestsOn => Related("Steunt op", Details.RestsOn, "Steunt op niets in het register.");

    public DataTable Dependents => Related("Hierop steunt", Details.Dependents, "Niets in het register steunt hierop.");

    /// <summary>What stands on amber, red or unknown for this row; none when nothing does.</summary>
    public DataTable? Signals { get; private set; }

    public DataTable Evidence => new TableOf<EvidenceView>("Bewijs", Details.Evidence)
        .Text("Titel", row => row.Title, row => row.Address)
        .Text("Voor", row => row.Participants.Count == 0 ? "alle deelnemers" : string.Join(", ", row.Participants.Select(NameOf)))
        .Date("Datum", row => row.On)
        .Text("Geldig tot en met", row => row.ValidUntil is { } day ? Dutch.ShortDate(day) : "")
        .State("Nu", row => row.IsValid ? new State("Geldig", Tone.Good) : new State("Verlopen", Tone.Bad))
        .Text("Door", row => row.By)
        .WhenEmpty("Er is nog geen bewijs.")
        .Build();

    public DataTable History => new TableOf<StatusLine>("Geschiedenis", Details.History)
        .Date("Peildatum", row => row.On)
        .Text("Deelnemer", row => row.Name)
        .State("Stand", row => Badge(row.Status))
        .Text("Eigenaar", row => row.Owner ?? "")
        .Text("Toelichting", row => row.Note ?? "")
        .Text("Door", row => row.By)
        .WhenEmpty("Er is nog niets vastgelegd.")
        .Build();

    public Task<IActionResult> OnPostStandAsync() =>
        Do(new RecordStatuses([new StatusInput(Code, Status, Participant, On, Owner, Note)]), _ => RowLink(Code), "De stand is vastgelegd.");

    public async Task<IActionResult> OnPostBewijsAsync()
    {
        UploadedFile? file = null;
        if (Upload is not null)
        {
            var stored = await Store(Upload, "bestand");
            if (!stored.Succeeded) return await Refuse(stored.Problems);
            file = stored.Value;
        }

        var text = new EvidenceText(Code, Title ?? "", Needed(EvidenceOn, "op"), Address, string.IsNullOrWhiteSpace(EvidenceFor) ? [] : [EvidenceFor], ValidUntil);
        return await Do(new AddEvidence(text, file), _ => RowLink(Code), "Het bewijs is toegevoegd.");
    }

    public Task<IActionResult> OnPostKeuzeAsync() =>
        Do(new ChooseForObligation(Code, new ChoiceText(Inheritance, Judgement, string.IsNullOrWhiteSpace(JudgementBecause) ? null : JudgementBecause)), _ => RowLink(Code), "De keuze is bewaard.");

    protected override async Task Load()
    {
        Details = await Ask(new ShowObligation(Code));
        var signals = await Ask(new ShowSignals());
        names = signals.Members;
        if (signals.Lines.FirstOrDefault(line => line.Code == Row.Code) is { } line) Signals = SignalTable(line, signals.Rules);
        if (!HttpMethods.IsGet(Request.Method)) return;
        (Inheritance, Judgement, JudgementBecause) = (Details.Choice.Inheritance, Details.Choice.Judgement, Details.Choice.JudgementBecause);
    }

    private string NameOf(string participant) => NameIn(names, participant);

    private DataTable SignalTable(SignalLine line, IReadOnlyList<SignalRule> rules) => new TableOf<Finding>("Signalen", line.Findings)
        .Text("Signaal", finding => rules.First(rule => rule.Code == finding.Signal).Name)
        .State("Kleur", finding => Badge(finding.Colour))
        .Text("Deelnemer", finding => finding.Participant is { } code ? NameOf(code) : "")
        .Text("Waarom", finding => finding.Because)
        .Build();

    private DataTable Related(string caption, IReadOnlyList<RelatedObligation> rows, string empty) => new TableOf<RelatedObligation>(caption, rows)
        .Text("Naam", row => row.Name, row => RowLink(row.Code))
        .State("Stand", row => Badge(row.Status))
        .WhenEmpty(empty)
        .Build();
}

/// <summary>A term with its value, perhaps a link.</summary>
public sealed record Term(string Name, string? Value, string? Href = null);
