// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Rules.Own;
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Rules.Cases;

public sealed record DeviationView(
    [property: JsonPropertyName("id")] DeviationId Id,
    [property: JsonPropertyName("blauwdruk")] string Blueprint,
    [property: JsonPropertyName("afwijking")] AcceptedDeviation Text);

[UseCase("afwijkingen-lijst", "Toont het register van geaccepteerde afwijkingen", Example = "{}")]
public sealed record ListDeviations : IQuery<IReadOnlyList<DeviationView>>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class ListDeviationsHandler(BundelDb db) : IHandler<ListDeviations, IReadOnlyList<DeviationView>>
{
    public async Task<Result<IReadOnlyList<DeviationView>>> Handle(ListDeviations useCase, Actor actor, CancellationToken cancel) =>
        (await db.Set<Deviation>().AsNoTracking().ToListAsync(cancel)).OrderBy(row => row.Until).Select(row => new DeviationView(row.Id, row.Blueprint, row.Text)).ToArray();
}

[UseCase("afwijking-accepteren", "Accepteert dat een organisatie tot een dag van een regel afwijkt", Example = """{"blauwdruk":"ssc-basisinrichting","regel":"BV-01","organisatie":"lindehaven","tot":"2027-12-31","waarom":"Contract loopt nog."}""")]
public sealed record AcceptDeviation(
    [property: JsonPropertyName("blauwdruk")] string Blueprint,
    [property: JsonPropertyName("regel")] string Rule,
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("tot")] DateOnly Until,
    [property: JsonPropertyName("waarom")] string Why)
    : ICommand<DeviationId>, IValidated
{
    public static Permission Requires => BlueprintsPermissions.Accept;

    public IEnumerable<Problem> Validate() => Required.Text("waarom", Why, 1000);
}

internal sealed class AcceptDeviationHandler(BundelDb db, BlueprintShelf shelf, TimeProvider clock, AuditNote note) : IHandler<AcceptDeviation, DeviationId>
{
    public async Task<Result<DeviationId>> Handle(AcceptDeviation useCase, Actor actor, CancellationToken cancel)
    {
        var blueprint = await shelf.Find(useCase.Blueprint, cancel);
        if (!blueprint.Succeeded) return Result<DeviationId>.Failure(blueprint.Problems);
        if (blueprint.Value.Rules.All(rule => rule.Code != useCase.Rule)) return Problem.NotFound("Deze regel staat niet in de blauwdruk.") with { Field = "regel", Found = useCase.Rule };
        if (useCase.Until <= Dutch.Day(clock.Instant())) return Problem.InField("tot", "afwijking-voorbij", "De laatste dag van een afwijking ligt in de toekomst.");
        ParticipantId? participant = null;
        if (useCase.Owner != LandscapeStore.Centre)
        {
            var found = await db.FindParticipant(useCase.Owner, cancel, "organisatie");
            if (!found.Succeeded) return Result<DeviationId>.Failure(found.Problems);
            participant = found.Value.Id;
        }

        var row = new Deviation(actor.Collaboration!.Value, participant, useCase.Blueprint, new AcceptedDeviation(useCase.Rule, useCase.Owner, useCase.Until, actor.Name, useCase.Why.Trim()), clock.Instant());
        db.Add(row);
        note.About($"{useCase.Owner}: regel {useCase.Rule} tot en met {Dutch.ShortDate(useCase.Until)}");
        return row.Id;
    }
}

[UseCase("afwijking-beeindigen", "Beëindigt een geaccepteerde afwijking: de regel telt weer", Example = """{"afwijking":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record EndDeviation([property: JsonPropertyName("afwijking")] DeviationId Id) : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Accept;
}

internal sealed class EndDeviationHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<EndDeviation, Done>
{
    public async Task<Result<Done>> Handle(EndDeviation useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<Deviation>().FirstOrDefaultAsync(row => row.Id == useCase.Id, cancel) is not { } row) return Problem.NotFound("Deze afwijking is er niet.") with { Field = "afwijking" };
        row.End(Dutch.Day(clock.Instant()));
        note.About($"{row.Owner}: regel {row.Rule}");
        return new Done();
    }
}
