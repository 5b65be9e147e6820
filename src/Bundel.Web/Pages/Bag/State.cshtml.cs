// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Members;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Bag;

/// <summary>Freshness of the store, and the counts of each member.</summary>
public sealed class StateModel : TablePage
{
    protected override Permission Takes => BagPermissions.See;

    public BagStateView State { get; private set; } = null!;

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"));

    public IReadOnlyList<Figure> Figures =>
    [
        new("Stand", Dutch.Date(State.Date!.Value), $"{Dutch.Count(State.DaysOld!.Value, "dag", "dagen")} oud"),
        new("Laatste mutaties", State.LastFrom is { } from ? $"vanaf {Dutch.Date(from)}" : "geen", State.LastFrom is null ? "sinds het laden is er geen mutatie verwerkt" : "verwerkt tot de stand"),
        new("Adressen", Dutch.Number(State.Total!.Addresses ?? 0), State.Filter is { } filter ? $"alleen gemeenten {filter}" : "alles uit het extract"),
    ];

    public override DataTable Table => new TableOf<MemberCount>("Aantallen per deelnemer", [.. State.Members, State.Total!])
        .Text("Deelnemer", row => row.Name).Number("Woonplaatsen", row => row.Towns).Number("Openbare ruimten", row => row.Streets).Number("Adressen", row => row.Addresses)
        .Number("Verblijfsobjecten", row => row.Residences).Number("Ligplaatsen", row => row.Berths).Number("Standplaatsen", row => row.Pitches).Number("Panden", row => row.Buildings).Number("Gewijzigd", row => row.Changed).Build();

    protected override async Task Load() => State = await Ask(new ShowBagState());
}
