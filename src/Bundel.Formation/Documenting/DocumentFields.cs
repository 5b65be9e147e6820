// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;

namespace Bundel.Formation.Documenting;

/// <summary>All fields that a template can use; the description of each is the documented field list. Figures are text in Dutch notation already.</summary>
public sealed record DocumentFields(
    [property: JsonPropertyName("samenwerking"), Description("De samenwerking.")] CollaborationFields Collaboration,
    [property: JsonPropertyName("startdatum"), Description("Beoogde startdatum, zoals 1 januari 2029.")] string Start,
    [property: JsonPropertyName("deelnemersLijst"), Description("Namen van de deelnemers als opsomming in een zin.")] string Names,
    [property: JsonPropertyName("deelnemers"), Description("De deelnemers, een voor een.")] IReadOnlyList<ParticipantFields> Participants,
    [property: JsonPropertyName("deelnemer"), Description("De deelnemer voor wie het stuk is.")] ParticipantFields Participant,
    [property: JsonPropertyName("totaal"), Description("Alle deelnemers samen.")] TotalFields Total,
    [property: JsonPropertyName("businesscase"), Description("De businesscase.")] CaseFields Case,
    [property: JsonPropertyName("keuze"), Description("Het scenario waarover het stuk gaat.")] ChosenFields Chosen,
    [property: JsonPropertyName("verdeling"), Description("De verdeling van de kosten.")] DivisionFields Division,
    [property: JsonPropertyName("rechtsvorm"), Description("De gekozen rechtsvorm.")] FormFields Form,
    [property: JsonPropertyName("kalender"), Description("Stappen van de inrichtingskalender.")] IReadOnlyList<StepFields> Calendar,
    [property: JsonPropertyName("diensten"), Description("De dienstencatalogus.")] IReadOnlyList<ServiceFields> Services,
    [property: JsonPropertyName("personeel"), Description("Formatie voor en na.")] PeopleFields People,
    [property: JsonPropertyName("uittreding"), Description("Afspraken over uittreding.")] ExitFields Exit,
    [property: JsonPropertyName("bewijs"), Description("Gepubliceerde bevindingen over kosten en besparing.")] IReadOnlyList<EvidenceFields> Evidence);

public sealed record CollaborationFields(
    [property: JsonPropertyName("naam"), Description("Naam van de samenwerking.")] string Name,
    [property: JsonPropertyName("zetel"), Description("Plaats van vestiging of centrumgemeente.")] string Seat);

public sealed record ParticipantFields(
    [property: JsonPropertyName("code"), Description("Code.")] string Code,
    [property: JsonPropertyName("naam"), Description("Naam.")] string Name,
    [property: JsonPropertyName("inwoners"), Description("Inwoners.")] string Inhabitants,
    [property: JsonPropertyName("werkplekken"), Description("Werkplekken.")] string Workplaces,
    [property: JsonPropertyName("applicaties"), Description("Aantal applicaties.")] string Applications,
    [property: JsonPropertyName("kostenNu"), Description("ICT-kosten per jaar nu.")] string Present,
    [property: JsonPropertyName("perWerkplek"), Description("ICT-kosten per werkplek nu.")] string PerWorkplace,
    [property: JsonPropertyName("besparing"), Description("Besparing over de looptijd in het gekozen scenario.")] string Saving,
    [property: JsonPropertyName("eenmalig"), Description("Eenmalige kosten in het gekozen scenario.")] string OneOff,
    [property: JsonPropertyName("ncw"), Description("Netto contante waarde in het gekozen scenario.")] string Value,
    [property: JsonPropertyName("ncwZonder"), Description("Netto contante waarde zonder besparing.")] string ValueWithout,
    [property: JsonPropertyName("terugverdientijd"), Description("Terugverdientijd in het gekozen scenario.")] string Payback,
    [property: JsonPropertyName("terugverdientijdZonder"), Description("Terugverdientijd zonder besparing.")] string PaybackWithout,
    [property: JsonPropertyName("contracten"), Description("Lopende contracten.")] IReadOnlyList<ContractFields> Contracts);

public sealed record ContractFields(
    [property: JsonPropertyName("naam"), Description("Naam van het contract.")] string Name,
    [property: JsonPropertyName("einde"), Description("Einddatum.")] string Ends,
    [property: JsonPropertyName("perJaar"), Description("Bedrag per jaar.")] string PerYear,
    [property: JsonPropertyName("overdraagbaar"), Description("ja of nee.")] string Transferable);

public sealed record TotalFields(
    [property: JsonPropertyName("inwoners"), Description("Inwoners samen.")] string Inhabitants,
    [property: JsonPropertyName("werkplekken"), Description("Werkplekken samen.")] string Workplaces,
    [property: JsonPropertyName("kostenNu"), Description("ICT-kosten samen per jaar nu.")] string Present);

public sealed record CaseFields(
    [property: JsonPropertyName("naam"), Description("Naam van de businesscase.")] string Name,
    [property: JsonPropertyName("startjaar"), Description("Eerste jaar.")] string StartYear,
    [property: JsonPropertyName("jaren"), Description("Aantal jaren.")] string Years,
    [property: JsonPropertyName("scenarios"), Description("Alle alternatieven met hun scenario's.")] IReadOnlyList<ScenarioFields> Scenarios);

public sealed record ScenarioFields(
    [property: JsonPropertyName("alternatief"), Description("Naam van het alternatief.")] string Alternative,
    [property: JsonPropertyName("scenario"), Description("Naam van het scenario.")] string Scenario,
    [property: JsonPropertyName("ncw"), Description("Netto contante waarde.")] string Value,
    [property: JsonPropertyName("eenmalig"), Description("Eenmalige kosten.")] string OneOff,
    [property: JsonPropertyName("terugverdientijd"), Description("Terugverdientijd.")] string Payback);

public sealed record ChosenFields(
    [property: JsonPropertyName("alternatief"), Description("Naam van het alternatief.")] string Alternative,
    [property: JsonPropertyName("scenario"), Description("Naam van het scenario.")] string Scenario,
    [property: JsonPropertyName("ncw"), Description("Netto contante waarde.")] string Value,
    [property: JsonPropertyName("ncwZonder"), Description("Netto contante waarde zonder besparing.")] string ValueWithout,
    [property: JsonPropertyName("eenmalig"), Description("Eenmalige kosten.")] string OneOff,
    [property: JsonPropertyName("kansPositief"), Description("Kans op een positieve uitkomst in de simulatie.")] string Chance,
    [property: JsonPropertyName("p5"), Description("Lage uitkomst: vijf procent is lager.")] string Low,
    [property: JsonPropertyName("p95"), Description("Hoge uitkomst: vijf procent is hoger.")] string High,
    [property: JsonPropertyName("bezwaar"), Description("Het sterkste bezwaar als zin; leeg als niemand bezwaar heeft.")] string Objection,
    [property: JsonPropertyName("gevoeligheid"), Description("Aannames, de gevoeligste eerst.")] IReadOnlyList<TornadoFields> Tornado,
    [property: JsonPropertyName("deelnemers"), Description("De deelnemers in dit scenario.")] IReadOnlyList<ParticipantFields> Participants);

public sealed record TornadoFields(
    [property: JsonPropertyName("factor"), Description("Aanname.")] string Factor,
    [property: JsonPropertyName("laag"), Description("Laagste waarde.")] string Low,
    [property: JsonPropertyName("hoog"), Description("Hoogste waarde.")] string High,
    [property: JsonPropertyName("bijLaag"), Description("Netto contante waarde bij de laagste.")] string AtLow,
    [property: JsonPropertyName("bijHoog"), Description("Netto contante waarde bij de hoogste.")] string AtHigh);

public sealed record DivisionFields(
    [property: JsonPropertyName("sleutel"), Description("Waarnaar wordt verdeeld.")] string Key,
    [property: JsonPropertyName("zin"), Description("De verdeling in een zin.")] string Sentence,
    [property: JsonPropertyName("deelnemers"), Description("De verdeling per deelnemer.")] IReadOnlyList<SharedFields> Participants);

public sealed record SharedFields(
    [property: JsonPropertyName("naam"), Description("Naam.")] string Name,
    [property: JsonPropertyName("werkplekken"), Description("Werkplekken.")] string Workplaces,
    [property: JsonPropertyName("alleen"), Description("Kosten per jaar alleen.")] string Alone,
    [property: JsonPropertyName("naarSleutel"), Description("Kosten per jaar samen, naar de sleutel.")] string ByKey,
    [property: JsonPropertyName("brengtMee"), Description("Voordeel per jaar dat deze deelnemer brengt.")] string Brings);

public sealed record FormFields(
    [property: JsonPropertyName("code"), Description("Code van de rechtsvorm.")] string Code,
    [property: JsonPropertyName("naam"), Description("Naam van de rechtsvorm.")] string Name,
    [property: JsonPropertyName("lidwoord"), Description("een.")] string Article,
    [property: JsonPropertyName("redenen"), Description("Redenen uit de beslistabel.")] IReadOnlyList<string> Reasons,
    [property: JsonPropertyName("btw"), Description("Gevolg voor de btw, als aanwijzing.")] string Vat,
    [property: JsonPropertyName("uittreding"), Description("Gevolg voor uittreding.")] string Exit,
    [property: JsonPropertyName("planningEnControl"), Description("Gevolg voor planning en control.")] string PlanningAndControl,
    [property: JsonPropertyName("personeel"), Description("Gevolg voor personeel.")] string Staff);

public sealed record StepFields(
    [property: JsonPropertyName("naam"), Description("Stap.")] string Name,
    [property: JsonPropertyName("wie"), Description("Wie.")] string Who,
    [property: JsonPropertyName("begin"), Description("Uiterste begin.")] string Begin,
    [property: JsonPropertyName("einde"), Description("Klaar.")] string End);

public sealed record ServiceFields(
    [property: JsonPropertyName("code"), Description("Code.")] string Code,
    [property: JsonPropertyName("naam"), Description("Naam.")] string Name,
    [property: JsonPropertyName("eenheid"), Description("Eenheid.")] string Unit,
    [property: JsonPropertyName("pakket"), Description("basis of plus.")] string Package,
    [property: JsonPropertyName("btw"), Description("Btw-regime.")] string Vat,
    [property: JsonPropertyName("eigenaar"), Description("Eigenaar.")] string Owner,
    [property: JsonPropertyName("omschrijving"), Description("Omschrijving.")] string Description);

public sealed record PeopleFields(
    [property: JsonPropertyName("fteNu"), Description("Fte nu.")] string Present,
    [property: JsonPropertyName("fteNieuw"), Description("Fte straks.")] string Planned,
    [property: JsonPropertyName("fteOver"), Description("Fte die overgaat.")] string Moved,
    [property: JsonPropertyName("boventallig"), Description("Fte boventallig.")] string Surplus,
    [property: JsonPropertyName("vacatures"), Description("Fte vacature.")] string Vacant,
    [property: JsonPropertyName("kwetsbaar"), Description("Kwetsbare functies als opsomming; leeg als er geen zijn.")] string Vulnerable,
    [property: JsonPropertyName("functies"), Description("Functies, nu en straks.")] IReadOnlyList<FunctionFields> Functions);

public sealed record FunctionFields(
    [property: JsonPropertyName("naam"), Description("Functie.")] string Name,
    [property: JsonPropertyName("nu"), Description("Fte nu.")] string Present,
    [property: JsonPropertyName("straks"), Description("Fte straks.")] string Planned,
    [property: JsonPropertyName("verschil"), Description("Verschil in fte.")] string Difference);

public sealed record ExitFields(
    [property: JsonPropertyName("opzegtermijn"), Description("Opzegtermijn.")] string Notice,
    [property: JsonPropertyName("jaren"), Description("Jaren waarover de uittreedsom afloopt.")] string Years);

public sealed record EvidenceFields(
    [property: JsonPropertyName("tekst"), Description("Bevinding.")] string Text,
    [property: JsonPropertyName("bron"), Description("Bron.")] string Source);
