// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Landscapes.Cases;

[UseCase("landschap-feit-vastleggen", "Legt een feit van het feitenblad vast, met datum en bewijs", Example = """{"organisatie":"lindehaven","feit":"wp.concept","waarde":"ja","datum":"2026-03-01","bewijs":"opleverdocument"}""")]
public sealed record RecordFact(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("feit")] string Fact,
    [property: JsonPropertyName("waarde")] string Value,
    [property: JsonPropertyName("datum")] DateOnly? Date = null,
    [property: JsonPropertyName("bewijs")] string? Evidence = null)
    : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Keep;
}

internal sealed class RecordFactHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordFact, Done>
{
    public async Task<Result<Done>> Handle(RecordFact useCase, Actor actor, CancellationToken cancel)
    {
        var owned = await db.OwnerOf(useCase.Owner, actor, cancel);
        if (!owned.Succeeded) return Result<Done>.Failure(owned.Problems);
        if (LandscapeFields.Find(LandscapeFields.Facts, useCase.Fact) is not { } field) return Problem.NotFound("Dit feit kent Bundel niet.") with { Field = "feit", Found = useCase.Fact };
        var value = field.Normalise(useCase.Value);
        if (!value.Succeeded) return Result<Done>.Failure(value.Problems.Select(problem => problem with { Field = "waarde" }));
        var today = Dutch.Day(clock.Instant());
        if (value.Value is null || useCase.Date > today) return Problem.InField(value.Value is null ? "waarde" : "datum", "feit-onvolledig", value.Value is null ? "Geef een waarde." : "De datum ligt in de toekomst.");
        var (participant, landscape) = owned.Value;
        await db.Keep(participant, landscape with { Facts = [.. landscape.Facts.Where(fact => fact.Code != field.Code || fact.Date != (useCase.Date ?? today)), new LandscapeFact(field.Code, value.Value, useCase.Date ?? today, useCase.Evidence?.Trim())] }, actor, clock, cancel);
        note.About($"{landscape.Name}: {field.Label}");
        return new Done();
    }
}
