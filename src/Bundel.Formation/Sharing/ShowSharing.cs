// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Dossiers;

namespace Bundel.Formation.Sharing;

[UseCase("eerlijk-delen-tonen", "Toont wat iedere kandidaat zou betalen, de band waartegen niemand bezwaar heeft, de herverdeling, het groeipad, en het leervoorbeeld", Example = """{"methode":"nucleolus","jaren":4}""")]
public sealed record ShowSharing(
    [property: JsonPropertyName("alternatief")] string? Alternative = null,
    [property: JsonPropertyName("methode")] SharingMethod Method = SharingMethod.Nucleolus,
    [property: JsonPropertyName("jaren")] int Years = 4)
    : IQuery<SharingView>, IValidated
{
    public static Permission Requires => FormationPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (Years is < 1 or > FairSharingMaker.MostYears) yield return Problem.InField("jaren", "buiten-bereik", "Zo lang kan een groeipad niet zijn.") with { Found = Dutch.Number(Years), Expected = $"van 1 tot en met {FairSharingMaker.MostYears} jaar" };
    }
}

/// <param name="Alternatives">Alternatives with a tariff, so with something to divide.</param>
/// <param name="Why">Why there is no division, when there is none.</param>
public sealed record SharingView(
    [property: JsonPropertyName("alternatieven")] IReadOnlyList<string> Alternatives,
    [property: JsonPropertyName("verdeling")] FairSharing? Sharing,
    [property: JsonPropertyName("reden")] string? Why,
    [property: JsonPropertyName("businesscase")] string? CaseName,
    [property: JsonPropertyName("hash")] string? Hash,
    [property: JsonPropertyName("voorbeeld")] TeachingExample Example);

internal sealed class ShowSharingHandler(DossierStore store) : IHandler<ShowSharing, SharingView>
{
    public async Task<Result<SharingView>> Handle(ShowSharing useCase, Actor actor, CancellationToken cancel)
    {
        var given = (await store.Newest(cancel))?.Input.WholeCase;
        if (given is null) return new SharingView([], null, "Er is nog geen businesscase.", null, null, TeachingExample.Skane);
        var view = new SharingView([.. given.Shared.Select(alternative => alternative.Name.Trim())], null, null, given.Name.Trim(), CaseHash.Of(given), TeachingExample.Skane);
        if (view.Alternatives.Count == 0) return view with { Why = "Geen enkel alternatief heeft een tarief, dus er is niets te verdelen." };
        var chosen = given.SharedBy(useCase.Alternative ?? view.Alternatives[^1]);
        if (!chosen.Succeeded) return Result<SharingView>.Failure(chosen.Problems);
        var made = new FairSharingMaker(given, chosen.Value).Make(useCase.Method, useCase.Years);
        return made.Succeeded ? view with { Sharing = made.Value } : view with { Why = made.Problems[0].Message };
    }
}
