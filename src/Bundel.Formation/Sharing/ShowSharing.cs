// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing;
using Bundel.CostSharing.Reading;
using Bundel.Formation.BusinessCase.Coalitions;
using Bundel.Formation.Dossiers;

namespace Bundel.Formation.Sharing;

[UseCase("eerlijk-delen-tonen", "Toont wat iedere kandidaat zou betalen, de band waartegen niemand bezwaar heeft, en het leervoorbeeld")]
public sealed record ShowSharing : IQuery<SharingView>
{
    public static Permission Requires => FormationPermissions.See;
}

public sealed record SharingView(
    [property: JsonPropertyName("alternatieven")] IReadOnlyList<WhoWithWhom> Alternatives,
    [property: JsonPropertyName("hash")] string? Hash,
    [property: JsonPropertyName("voorbeeld")] TeachingExample Example);

/// <summary>A published case: water in Skåne, six groups of Swedish municipalities.</summary>
public sealed record TeachingExample(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("spelers")] IReadOnlyList<string> Players,
    [property: JsonPropertyName("methoden")] IReadOnlyList<TeachingMethod> Methods);

public sealed record TeachingMethod(
    [property: JsonPropertyName("methode")] string Method,
    [property: JsonPropertyName("bedragen")] IReadOnlyList<decimal> Amounts,
    [property: JsonPropertyName("coalitie")] IReadOnlyList<string> Coalition,
    [property: JsonPropertyName("bezwaar")] decimal? Objection);

internal sealed class ShowSharingHandler(DossierStore store) : IHandler<ShowSharing, SharingView>
{
    private static readonly Lazy<TeachingExample> Skane = new(Read);

    public async Task<Result<SharingView>> Handle(ShowSharing useCase, Actor actor, CancellationToken cancel)
    {
        var given = (await store.Newest(cancel))?.Input.Case;
        var computed = given is null ? null : BusinessCase.CaseEngine.Compute(given).Value;
        return new SharingView(computed?.WhoWithWhom ?? [], computed?.Hash, Skane.Value);
    }

    private static TeachingExample Read()
    {
        var game = GameJson.Read(System.Text.Encoding.UTF8.GetBytes(Shipped.Text("skane.json")), "skane.json").Value;
        var solver = new GameSolver(game);
        (string Code, string Name)[] methods = [("zelfstandig", "alleen"), ("evenredig:inwoners", "naar inwoners"), ("scrb", "SCRB"), ("shapley", "Shapley"), ("nucleolus", "nucleolus")];
        return new TeachingExample("Drinkwater in Skåne", "IIASA WP-79-77, gepubliceerd in 1979", game.Game.Players, [.. methods.Select(method =>
        {
            var solved = solver.Solve(method.Code).Value;
            return new TeachingMethod(method.Name, [.. solved.Amounts!.Select(amount => decimal.Parse(amount.ToDecimal(2), System.Globalization.CultureInfo.InvariantCulture))],
                solved.Difference.Sign == 0 ? solved.Objection?.Coalition ?? [] : [], solved.Difference.Sign == 0 && solved.Objection is { } objection ? decimal.Parse(objection.Amount.ToDecimal(2), System.Globalization.CultureInfo.InvariantCulture) : null);
        })]);
    }
}
