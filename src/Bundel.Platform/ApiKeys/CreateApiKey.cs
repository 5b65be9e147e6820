// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Platform;

[UseCase("api-sleutel-maken", "Maakt een sleutel waarmee een programma namens u werkt", Example = """{"naam":"begrotingskoppeling","dagen":90,"rechten":["taken.bekijken"]}""")]
public sealed record CreateApiKey(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("dagen")] int Days = 90,
    [property: JsonPropertyName("rechten")] IReadOnlyList<string>? Scopes = null)
    : ICommand<NewApiKey>, IValidated, IOutsideCollaborations
{
    public static Permission Requires => OutsidePermissions.None;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in Required.Text("naam", Name, 100)) yield return problem;
        if (Days is < 1 or > 365) yield return Problem.InField("dagen", "dagen-onjuist", "Een sleutel geldt 1 tot 365 dagen.");
        if (Scopes is { Count: 0 }) yield return Problem.InField("rechten", "rechten-leeg", "Noem ten minste één recht, of laat het veld weg: dan mag de sleutel wat u mag.");
    }
}

/// <summary>The secret, shown once.</summary>
public sealed record NewApiKey(
    [property: JsonPropertyName("id")] ApiKeyId Id,
    [property: JsonPropertyName("geheim")] string Secret,
    [property: JsonPropertyName("geldigTot")] DateTime ExpiresUtc);

internal sealed class CreateApiKeyHandler(BundelDb db, ModuleList modules, AuditNote note, TimeProvider clock) : IHandler<CreateApiKey, NewApiKey>
{
    public Task<Result<NewApiKey>> Handle(CreateApiKey useCase, Actor actor, CancellationToken cancel) => Task.FromResult(Make(useCase, actor));

    private Result<NewApiKey> Make(CreateApiKey useCase, Actor actor)
    {
        if (actor.Person == default) return Problem.Forbidden("Een sleutel hoort bij een persoon; maak hem op de pagina Uw account.");
        if (Unknown(useCase.Scopes) is { Count: > 0 } unknown) return unknown;
        var (key, secret) = ApiKey.Make(actor.Person, useCase.Name.Trim(), clock.Instant(), TimeSpan.FromDays(useCase.Days), useCase.Scopes);
        db.Add(key);
        note.About(key.Name);
        return new NewApiKey(key.Id, secret, key.ExpiresUtc);
    }

    private List<Problem> Unknown(IReadOnlyList<string>? scopes)
    {
        var known = modules.Permissions.Select(permission => permission.Code).ToHashSet();
        return [.. (scopes ?? []).Where(scope => !known.Contains(scope)).Select(scope => Problem.InField("rechten", "recht-onbekend", "Dit recht bestaat niet.") with { Found = scope })];
    }
}
