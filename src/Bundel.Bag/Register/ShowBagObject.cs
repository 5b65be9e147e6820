// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;
using Bundel.Bag.Serving;

namespace Bundel.Bag.Register;

[UseCase("bag-object", "Toont een object van de BAG zoals het op een dag gold, met zijn relaties, historie en onderzoek", Example = """{"identificatie":"9000010000000001","op":"2026-01-01"}""")]
public sealed record ShowBagObject(
    [property: JsonPropertyName("identificatie")] string Identifier,
    [property: JsonPropertyName("op")] DateOnly? On = null)
    : IQuery<BagObjectView>
{
    public static Permission Requires => BagPermissions.See;
}

internal sealed class ShowBagObjectHandler(BagServer server, TimeProvider clock) : IHandler<ShowBagObject, BagObjectView>
{
    public Task<Result<BagObjectView>> Handle(ShowBagObject useCase, Actor actor, CancellationToken cancel)
    {
        if (!long.TryParse(useCase.Identifier, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || BagKinds.Of(id) is not { } kind)
            return Refuse(Problem.InField("identificatie", "identificatie-onjuist", "Dit is geen identificatie van de BAG.") with { Found = useCase.Identifier, Expected = "zestien cijfers, of vier voor een woonplaats" });
        var now = clock.GetUtcNow().UtcDateTime;
        var day = useCase.On ?? Dutch.Day(now);
        var view = server.Use(session => new BagObjectReader(session, BagDate.Day(day), BagDate.Instant(DutchClock.Local(now))).Read(kind, id), null);
        return view is null ? Refuse(Problem.NotFound("Dit object staat niet in de BAG van deze samenwerking.")) : Task.FromResult(Result<BagObjectView>.Success(view));
    }

    private static Task<Result<BagObjectView>> Refuse(Problem problem) => Task.FromResult<Result<BagObjectView>>(problem);
}
