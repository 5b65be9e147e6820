// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Addresses;
using Bundel.Bag.Serving;

namespace Bundel.Bag.Register;

[UseCase("bag-zoeken", "Zoekt huidige adressen op postcode en huisnummer, straat, woonplaats, gemeente of identificatie", Example = """{"tekst":"Molenstraat 3"}""")]
public sealed record SearchBag([property: JsonPropertyName("tekst")] string Text) : IQuery<IReadOnlyList<Address>>
{
    public static Permission Requires => BagPermissions.See;
}

internal sealed class SearchBagHandler(BagServer server) : IHandler<SearchBag, IReadOnlyList<Address>>
{
    public Task<Result<IReadOnlyList<Address>>> Handle(SearchBag useCase, Actor actor, CancellationToken cancel) =>
        Task.FromResult(Result<IReadOnlyList<Address>>.Success(server.Use<IReadOnlyList<Address>>(session => session.Search.Find(useCase.Text), [])));
}
