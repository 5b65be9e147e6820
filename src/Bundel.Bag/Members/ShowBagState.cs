// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Members;

[UseCase("bag-stand", "Toont hoe vers de BAG is, en wat er per deelnemer in ligt")]
public sealed record ShowBagState : IQuery<BagStateView>
{
    public static Permission Requires => BagPermissions.See;
}

/// <summary>What the store says of itself; no date when nothing was loaded.</summary>
public sealed record BagStateView(
    [property: JsonPropertyName("standdatum")] DateOnly? Date,
    [property: JsonPropertyName("dagenOud")] int? DaysOld,
    [property: JsonPropertyName("mutatiesVanaf")] DateOnly? LastFrom,
    [property: JsonPropertyName("filter")] string? Filter,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<MemberCount> Members,
    [property: JsonPropertyName("totaal")] MemberCount? Total);

/// <summary>What lies in a gemeente; all nothing when the store has no woonplaats of it: that is unknown, not zero.</summary>
public sealed record MemberCount(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("woonplaatsen")] int? Towns,
    [property: JsonPropertyName("openbareRuimten")] int? Streets,
    [property: JsonPropertyName("adressen")] int? Addresses,
    [property: JsonPropertyName("verblijfsobjecten")] int? Residences,
    [property: JsonPropertyName("ligplaatsen")] int? Berths,
    [property: JsonPropertyName("standplaatsen")] int? Pitches,
    [property: JsonPropertyName("panden")] int? Buildings,
    [property: JsonPropertyName("gewijzigd")] int? Changed)
{
    internal static MemberCount Of(string code, string name, List<TownCount> towns) => towns.Count == 0
        ? new(code, name, null, null, null, null, null, null, null, null)
        : new(
            code, name, towns.Count, towns.Sum(town => town.Streets), towns.Sum(town => town.Addresses), towns.Sum(town => town.Residences),
            towns.Sum(town => town.Berths), towns.Sum(town => town.Pitches), towns.Sum(town => town.Buildings), towns.Sum(town => town.Changed));
}

internal sealed class ShowBagStateHandler(BagMembers members) : IHandler<ShowBagState, BagStateView>
{
    public async Task<Result<BagStateView>> Handle(ShowBagState useCase, Actor actor, CancellationToken cancel)
    {
        if (await members.Now(cancel) is not { } now) return new BagStateView(null, null, null, null, [], null);
        return new BagStateView(now.Store.Date, members.Today().DayNumber - now.Store.Date.DayNumber, now.Store.LastFrom, now.Store.Filter, now.Members, MemberCount.Of("", "Hele opslag", [.. now.Store.Towns]));
    }
}
