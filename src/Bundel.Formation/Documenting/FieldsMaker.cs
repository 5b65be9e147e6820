// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.BusinessCase.Coalitions;
using Bundel.Formation.BusinessCase.Evidence;
using Bundel.Formation.LegalForms;
using Bundel.Formation.People;

namespace Bundel.Formation.Documenting;

/// <summary>Fills the fields from the input; what is not known says onbekend.</summary>
internal sealed class FieldsMaker(DocumentInput input, CaseResult? computed, PeopleResult? people, string? participant)
{
    private const string Unknown = "onbekend";

    public Result<DocumentFields> Make()
    {
        if (participant is not null && input.Case?.Candidates.Any(candidate => candidate.Code == participant) != true)
            return Problem.InField("deelnemer", "deelnemer-onbekend", "Deze deelnemer staat niet in de businesscase.") with { Found = participant, Expected = input.Case is null ? null : Dutch.List([.. input.Case.Candidates.Select(candidate => candidate.Code)]) };
        var chosen = Chosen();
        return chosen.Succeeded ? Filled(chosen.Value) : Result<DocumentFields>.Failure(chosen.Problems);
    }

    private Result<(AlternativeResult Alternative, ScenarioResult? Scenario)> Chosen()
    {
        if (computed is null) return (null!, null);
        if (input.Chosen is not { } named)
        {
            var first = computed.Alternatives.Where(alternative => alternative.Kind != AlternativeKind.Alone && alternative.Known).MaxBy(alternative => alternative.Kind) ?? computed.Alternatives[0];
            return (first, first.Scenarios.Count > 0 ? first.Scenarios[0] : null);
        }

        var alternative = computed.Alternatives.FirstOrDefault(alternative => alternative.Name == named.Alternative);
        if (alternative is null) return new Problem("alternatief-onbekend", "Dit alternatief staat niet in de businesscase.") { Place = new Place(null) { Pointer = "/keuze/alternatief" }, Found = named.Alternative, Expected = string.Join(", ", computed.Alternatives.Select(known => known.Name)) };
        var scenario = named.Scenario is null ? alternative.Scenarios.FirstOrDefault() : alternative.Scenarios.FirstOrDefault(known => known.Name == named.Scenario);
        return scenario is null && named.Scenario is not null
            ? new Problem("scenario-onbekend", "Dit scenario staat niet bij dit alternatief.") { Place = new Place(null) { Pointer = "/keuze/scenario" }, Found = named.Scenario, Expected = string.Join(", ", alternative.Scenarios.Select(known => known.Name)) }
            : (alternative, scenario);
    }

    private DocumentFields Filled((AlternativeResult Alternative, ScenarioResult? Scenario) chosen)
    {
        var zero = chosen.Alternative?.Scenarios.FirstOrDefault(scenario => scenario.IsZero);
        var who = computed?.WhoWithWhom.FirstOrDefault(known => known.Alternative == chosen.Alternative?.Name);
        ParticipantFields[] participants = [.. (input.Case?.Candidates ?? []).Select((candidate, i) => Participant(candidate, computed!.Candidates[i], chosen.Scenario, zero))];
        return new DocumentFields(
            new CollaborationFields(input.Name.Trim(), input.Seat ?? Unknown),
            input.Start is { } start ? Dutch.Date(start) : Unknown,
            participants.Length == 0 ? Unknown : Dutch.List([.. participants.Select(known => known.Name)]),
            participants,
            Array.Find(participants, known => known.Code == participant) ?? new ParticipantFields(Unknown, Unknown, Unknown, Unknown, Unknown, Unknown, Unknown, Unknown, Unknown, Unknown, Unknown, Unknown, Unknown, []),
            Total(),
            new CaseFields(computed?.Name ?? Unknown, Number(computed?.StartYear), Number(computed?.Years), [.. Scenarios()]),
            ChosenOf(chosen, zero, who, participants),
            Division(who),
            Form(),
            [.. Calendar()],
            [.. (input.Services ?? []).Select(service => new ServiceFields(service.Code, service.Name, Text(service.Unit), Text(service.Package), Text(service.Vat), Text(service.Owner), Text(service.Description)))],
            People(),
            new ExitFields(input.NoticePeriod ?? Unknown, Number(input.ExitYears)),
            [.. PublishedEvidence.Findings.Select(finding => new EvidenceFields(finding.Text, finding.Source))]);
    }

    private static ParticipantFields Participant(Candidate candidate, CandidateResult now, ScenarioResult? chosen, ScenarioResult? zero)
    {
        var member = chosen?.Members.First(known => known.Code == candidate.Code);
        return new ParticipantFields(
            candidate.Code, now.Name, Count(candidate.Inhabitants), Count(candidate.Workplaces), Count(candidate.Applications), Euro(now.Present), Euro(now.PerWorkplace),
            Euro(member?.Saving), Euro(member?.OneOff), Euro(member?.NetPresentValue), Euro(zero?.Members.First(known => known.Code == candidate.Code).NetPresentValue),
            member is null ? Unknown : Words.Payback(member.Payback),
            zero is null ? Unknown : Words.Payback(zero.Members.First(known => known.Code == candidate.Code).Payback),
            [.. (candidate.Contracts ?? []).Select(contract => new ContractFields(contract.Name, Dutch.Date(contract.Ends), Dutch.WholeEuro(contract.PerYear), contract.Transferable ? "ja" : "nee"))]);
    }

    private TotalFields Total()
    {
        if (computed is null) return new TotalFields(Unknown, Unknown, Unknown);
        int? inhabitants = computed.Candidates.Any(candidate => candidate.Inhabitants is null) ? null : computed.Candidates.Sum(candidate => candidate.Inhabitants!.Value);
        Money? present = computed.Candidates.Any(candidate => candidate.Present is null) ? null : Money.Sum(computed.Candidates.Select(candidate => candidate.Present!.Value));
        return new TotalFields(Count(inhabitants), Count(computed.Candidates.Sum(candidate => candidate.Workplaces)), Euro(present));
    }

    private IEnumerable<ScenarioFields> Scenarios()
    {
        foreach (var alternative in computed?.Alternatives ?? [])
        {
            if (alternative.Scenarios.Count == 0) yield return new ScenarioFields(alternative.Name, Unknown, Unknown, Unknown, Unknown);
            foreach (var scenario in alternative.Scenarios) yield return new ScenarioFields(alternative.Name, scenario.Name, Euro(scenario.NetPresentValue), Euro(scenario.OneOff), Words.Payback(scenario.Payback));
        }
    }

    private static ChosenFields ChosenOf((AlternativeResult Alternative, ScenarioResult? Scenario) chosen, ScenarioResult? zero, WhoWithWhom? who, ParticipantFields[] participants)
    {
        var simulation = chosen.Scenario?.Simulation;
        return new ChosenFields(
            chosen.Alternative?.Name ?? Unknown, chosen.Scenario?.Name ?? Unknown, Euro(chosen.Scenario?.NetPresentValue), Euro(zero?.NetPresentValue), Euro(chosen.Scenario?.OneOff),
            simulation is null ? Unknown : Dutch.Number(simulation.PositivePercent, 0) + " procent", Euro(simulation?.P5), Euro(simulation?.P95),
            who?.Objections.FirstOrDefault()?.Sentence ?? "",
            [.. (chosen.Scenario?.Tornado ?? []).Select(bar => new TornadoFields($"{bar.Factor} ({bar.Unit})", Dutch.Figure(bar.Low), Dutch.Figure(bar.High), Euro(bar.AtLow), Euro(bar.AtHigh)))],
            participants);
    }

    private DivisionFields Division(WhoWithWhom? who)
    {
        if (input.Case is not { } given) return new DivisionFields(Unknown, "De verdeling is nog onbekend.", []);
        var key = Words.Of(given.Division);
        return new DivisionFields(key, $"Elke deelnemer betaalt naar {key}; een andere sleutel vraagt een besluit van het bevoegde orgaan.",
            [.. given.Candidates.Select((candidate, i) => new SharedFields(computed!.Candidates[i].Name, Count(candidate.Workplaces), Euro(who?.Members[i].Alone), Euro(who?.Members[i].ByKey), Euro(who?.Members[i].Brings)))]);
    }

    private FormFields Form()
    {
        var advice = LegalFormRanking.Of((input.Answers ?? new LegalFormAnswers()) with { Start = null });
        var ranked = input.Form is { } named ? advice.Forms.First(form => form.Form == named) : input.Answers is null ? null : advice.Forms[0];
        if (ranked is null) return new FormFields(Unknown, "rechtsvorm die nog onbekend is", "een", [], Unknown, Unknown, Unknown, Unknown);
        var code = ranked.Form.Json();
        return new FormFields(code, ranked.Name, "een", [.. ranked.Fits.Select(reason => $"{reason.Sentence} ({reason.Source})")], ranked.Consequences.Vat, ranked.Consequences.Exit, ranked.Consequences.PlanningAndControl, ranked.Consequences.Staff);
    }

    private IEnumerable<StepFields> Calendar()
    {
        if (input.Start is not { } start || (input.Form ?? (input.Answers is { } answers ? LegalFormRanking.Of(answers with { Start = null }).Forms[0].Form : null)) is not { } form) return [];
        return LegalForms.Calendar.SetUpPlanner.Plan(form, start, input.Recesses).Steps.Select(step => new StepFields(step.Name, step.Who, Dutch.ShortDate(step.Begin), Dutch.ShortDate(step.End)));
    }

    private PeopleFields People() => people is null
        ? new PeopleFields(Unknown, Unknown, Unknown, Unknown, Unknown, Unknown, [])
        : new PeopleFields(
            Dutch.Figure(people.PresentFte), Dutch.Figure(people.PlannedFte), Dutch.Figure(people.MovedFte), Dutch.Figure(people.SurplusFte), Dutch.Figure(people.VacantFte), Dutch.List(people.Vulnerable),
            [.. people.Functions.Select(row => new FunctionFields(row.Function, Dutch.Figure(row.Present), Dutch.Figure(row.Planned), Dutch.Figure(row.Planned - row.Present)))]);

    private static string Text(string? given) => string.IsNullOrWhiteSpace(given) ? Unknown : given.Trim();

    private static string Euro(Money? amount) => amount is { } known ? Dutch.WholeEuro(known) : Unknown;

    private static string Count(int? number) => number is { } known ? Dutch.Number(known) : Unknown;

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Unknown;
}
