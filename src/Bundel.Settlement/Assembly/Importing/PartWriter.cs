// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Organisations.Reorganisations;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Services;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Assembly.Importing;

/// <summary>Makes the participants, decisions, services and measures of a model.</summary>
internal sealed class PartWriter(BundelDb db, TimeProvider clock)
{
    public void AddParticipants(IReadOnlyList<Model.Participant> participants, CollaborationId collaboration)
    {
        foreach (var participant in participants)
        {
            var organisation = new Organisation(collaboration, participant.Code, participant.Name, participant.MunicipalityCode is null ? OrganisationKind.Overig : OrganisationKind.Gemeente);
            if (participant.MunicipalityCode is { } code) organisation.Identify(MunicipalityCode.Parse(code).Value, null, null);
            var kind = participant.Kind == Model.ParticipantKind.Customer ? ParticipantKind.Klant : ParticipantKind.Deelnemer;
            var row = new Participant(collaboration, participant.Code, organisation.Id, kind, participant.From);
            if (participant.Through is { } through) _ = row.End(through, null).Value;
            db.AddRange(organisation, row);
        }
    }

    /// <summary>Steps of one day that end at the same successor, or start at the same predecessor of a split, are one event.</summary>
    public async Task AddSuccessions(IReadOnlyList<Model.Succession> steps, CollaborationId collaboration, CancellationToken cancel)
    {
        var names = await db.Set<Participant>().Join(db.Set<Organisation>(), row => row.OrganisationId, row => row.Id, (participant, organisation) => new { participant.Code, participant.Id, organisation.Name })
            .ToDictionaryAsync(row => row.Code, cancel);
        foreach (var group in steps.GroupBy(step => (step.Kind, step.Date, Centre: step.Kind == Model.SuccessionKind.Merger ? step.Successor : step.Predecessor)))
        {
            string Named(Func<Model.Succession, string> side) => Dutch.List([.. group.Select(step => names[side(step)].Name).Distinct(StringComparer.Ordinal)]);
            var kind = group.Key.Kind == Model.SuccessionKind.Merger ? ReorganisationKind.Merger : ReorganisationKind.Split;
            var what = new Reorganisation(collaboration, kind, group.Key.Date, $"{Named(step => step.Predecessor)} → {Named(step => step.Successor)}", group.First().OtherPredecessors, "model.json");
            db.Add(what);
            db.AddRange(group.Select(step => new Succession(what, names[step.Predecessor].Id, names[step.Successor].Id)));
        }
    }

    public void AddDecisions(IReadOnlyList<Model.Decision> decisions, CollaborationId collaboration)
    {
        foreach (var decision in decisions)
        {
            var row = new Decision(collaboration, Code.From(decision.Reference), new DecisionText(decision.Reference, decision.Subject ?? decision.Reference, ImportRules.BodyOf(decision.Body)!.Value, decision.Date));
            _ = row.Take(decision.Date, decision.Date).Value;
            db.Add(row);
        }
    }

    public void AddServices(IReadOnlyList<Model.Service> services, CollaborationId collaboration)
    {
        foreach (var service in services)
            db.Add(new Service(collaboration, service.Code, new ServiceText(service.Name, "stuk", service.Package == Model.Package.Plus ? ServicePackage.Plus : ServicePackage.Basis, VatRegime.CommonAccount)));
    }

    public async Task AddMeasures(IReadOnlyList<Model.Measure> measures, string? inhabitants, Dictionary<string, DecisionId> decisions, CollaborationId collaboration, CancellationToken cancel)
    {
        var participants = await db.Set<Participant>().AsNoTracking().ToDictionaryAsync(row => row.Code, row => row.Id, cancel);
        var known = await db.Set<Measure>().ToDictionaryAsync(row => row.Code, cancel);
        foreach (var measure in measures)
        {
            if (!known.TryGetValue(measure.Code, out var row)) row = Make(measure, measure.Code == inhabitants, collaboration);
            foreach (var value in measure.Values) AddValue(row, value, participants[value.Participant], decisions);
        }
    }

    private Measure Make(Model.Measure measure, bool inhabitants, CollaborationId collaboration)
    {
        var first = measure.Values.Count == 0 ? new DateOnly(2000, 1, 1) : measure.Values.Min(value => value.ReferenceDate);
        var row = new Measure(collaboration, measure.Code, new MeasureText(measure.Name, measure.Unit, MeasureMoment.ReferenceDate, new ReferenceDay(first.Day, first.Month).ToString(), inhabitants));
        db.Add(row);
        if (measure.CountingRule is { } rule) db.Add(new CountingRule(row, first, rule, null, clock.Instant()));
        return row;
    }

    private void AddValue(Measure measure, Model.MeasureValue value, ParticipantId participant, Dictionary<string, DecisionId> decisions)
    {
        var decision = value.Decision is null ? (DecisionId?)null : decisions[value.Decision];
        var basis = decision is not null && value.SignOff != Model.SignOff.Adopted ? ValueBasis.Decided : ValueBasis.Counted;
        var now = clock.Instant();
        var row = new MeasureValue(new MeasureSlot(measure.CollaborationId, measure.Id, participant, value.ReferenceDate), value.Value, new ValueOrigin(basis, value.Source ?? "", decision), null, now);
        db.Add(row);
        if (value.SignOff != Model.SignOff.Open) db.Add(new SignOff(row, 1, State(value.SignOff), "model.json", null, value.SignOff == Model.SignOff.Adopted ? decision : null, now));
    }

    private static SignOffState State(Model.SignOff signOff) => signOff switch
    {
        Model.SignOff.Agreed => SignOffState.Agreed,
        Model.SignOff.Disputed => SignOffState.Disputed,
        _ => SignOffState.Adopted,
    };
}
