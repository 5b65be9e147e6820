// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Platform;

[UseCase("api-sleutel-maken", "Maakt een sleutel waarmee een programma namens u werkt", Example = """{"naam":"begrotingskoppeling","dagen":90}""")]
public sealed record CreateApiKey(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("dagen")] int Days = 90)
    : ICommand<NewApiKey>, IValidated, IOutsideCollaborations
{
    public static Permission Requires => OutsidePermissions.None;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in Required.Text("naam", Name, 100)) yield return problem;
        if (Days is < 1 or > 365) yield return Problem.InField("dagen", "dagen-onjuist", "Een sleutel geldt 1 tot 365 dagen.");
    }
}

/// <summary>The secret, shown once.</summary>
public sealed record NewApiKey([property: JsonPropertyName("geheim")] string Secret, [property: JsonPropertyName("geldigTot")] DateTime ExpiresUtc);

internal sealed class CreateApiKeyHandler(BundelDb db, AuditNote note, TimeProvider clock) : IHandler<CreateApiKey, NewApiKey>
{
    public Task<Result<NewApiKey>> Handle(CreateApiKey useCase, Actor actor, CancellationToken cancel)
    {
        if (actor.Person == default) return Task.FromResult<Result<NewApiKey>>(Problem.Forbidden("Een sleutel hoort bij een persoon; maak hem op de pagina Uw account."));
        var (key, secret) = ApiKey.Make(actor.Person, useCase.Name.Trim(), clock.GetUtcNow().UtcDateTime.AddDays(useCase.Days));
        db.Add(key);
        note.About(key.Name);
        return Task.FromResult<Result<NewApiKey>>(new NewApiKey(secret, key.ExpiresUtc));
    }
}
