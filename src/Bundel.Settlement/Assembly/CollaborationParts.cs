// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Organisations.Reorganisations;
using Bundel.Collaborations.Services;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Assembly;

/// <summary>What a model takes from the collaboration: participants, measures, decisions, services.</summary>
public sealed class CollaborationParts(BundelDb db, MeasureSeries series)
{
    /// <summary>SQLite gives 22943 back as 22943.0; the file says 22943.</summary>
    private const decimal WithoutTrailingZeros = 1.000000000000000000000000000000000m;

    public async Task<IReadOnlyList<Model.Participant>> Participants(CancellationToken cancel)
    {
        var rows = await db.Set<Bundel.Collaborations.Participants.Participant>().AsNoTracking()
            .Join(db.Set<Organisation>(), participant => participant.OrganisationId, organisation => organisation.Id, (participant, organisation) => new { participant, organisation.Name, organisation.MunicipalityCode })
            .OrderBy(row => row.participant.Code).ToListAsync(cancel);
        return rows.ConvertAll(row => new Model.Participant
        {
            Code = row.participant.Code,
            Name = row.Name,
            Kind = row.participant.Kind == Bundel.Collaborations.Participants.ParticipantKind.Klant ? Model.ParticipantKind.Customer : Model.ParticipantKind.Participant,
            From = row.participant.Joined,
            Through = row.participant.Left,
            MunicipalityCode = row.MunicipalityCode,
        });
    }

    /// <summary>Decisions that were taken, by id.</summary>
    public async Task<IReadOnlyDictionary<DecisionId, Model.Decision>> Decisions(CancellationToken cancel)
    {
        var rows = await db.Set<Decision>().AsNoTracking().Where(row => row.State == DecisionState.Taken && row.Date != null).OrderBy(row => row.Reference).ToListAsync(cancel);
        return rows.ToDictionary(row => row.Id, row => new Model.Decision { Reference = row.Reference, Body = row.Body.Text(), Date = row.Date!.Value, Subject = row.Subject == row.Reference ? null : row.Subject });
    }

    /// <summary>Who stands in whose place; a change of borders moves nobody.</summary>
    public async Task<IReadOnlyList<Model.Succession>> Successions(CancellationToken cancel)
    {
        var steps = await db.Successions(cancel);
        return [.. steps.Where(step => step.Kind != ReorganisationKind.BorderChange).Select(step => new Model.Succession
        {
            Kind = step.Kind == ReorganisationKind.Merger ? Model.SuccessionKind.Merger : Model.SuccessionKind.Split,
            Date = step.Date,
            Predecessor = step.Predecessor,
            Successor = step.Successor,
            OtherPredecessors = step.OtherPredecessors,
        })];
    }

    public async Task<IReadOnlyList<Model.Service>> Services(CancellationToken cancel) =>
        await db.Set<Service>().AsNoTracking().OrderBy(row => row.Code)
            .Select(row => new Model.Service { Code = row.Code, Name = row.Name, Package = row.Package == ServicePackage.Plus ? Model.Package.Plus : Model.Package.Basic })
            .ToListAsync(cancel);

    public async Task<string?> InhabitantsMeasure(CancellationToken cancel) =>
        await db.Set<Measure>().Where(row => row.CountsInhabitants).OrderBy(row => row.Code).Select(row => row.Code).FirstOrDefaultAsync(cancel);

    public async Task<IReadOnlyList<Model.Measure>> Measures(ModelScope scope, CancellationToken cancel)
    {
        var measures = await db.Set<Measure>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel);
        var rules = (await db.Set<CountingRule>().AsNoTracking().Where(row => scope.KnownAt == null || row.RecordedUtc <= scope.KnownAt).ToListAsync(cancel))
            .GroupBy(rule => rule.MeasureId).ToDictionary(group => group.Key, group => group.OrderBy(rule => rule.ValidFrom).ThenBy(rule => rule.RecordedUtc).Last().Text);
        var values = scope.WithValues ? await series.Read(new MeasureQuery(KnownAt: scope.KnownAt), cancel) : [];
        var byMeasure = values.ToLookup(value => value.Measure, StringComparer.Ordinal);
        return measures.ConvertAll(measure => new Model.Measure
        {
            Code = measure.Code,
            Name = measure.Name,
            Unit = measure.Unit,
            CountingRule = rules.GetValueOrDefault(measure.Id),
            Values = [.. byMeasure[measure.Code].Select(Value)],
        });
    }

    private static Model.MeasureValue Value(SeriesValue value) => new()
    {
        Participant = value.Participant,
        ReferenceDate = value.ReferenceDate,
        Value = value.Value / WithoutTrailingZeros,
        Source = value.Source.Length == 0 ? null : value.Source,
        Decision = value.Decision,
        SignOff = value.State switch
        {
            SignOffState.Agreed => Model.SignOff.Agreed,
            SignOffState.Disputed => Model.SignOff.Disputed,
            SignOffState.Adopted => Model.SignOff.Adopted,
            _ => Model.SignOff.Open,
        },
    };
}
