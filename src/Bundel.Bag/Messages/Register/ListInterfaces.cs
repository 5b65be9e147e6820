// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Messages.Register;

[UseCase("bag-koppelvlakken", "Toont het koppelvlakregister, met de koppelingen uit de landschappen die er nog niet in staan")]
public sealed record ListInterfaces : IQuery<InterfacesView>
{
    public static Permission Requires => BagPermissions.See;
}

public sealed record InterfacesView(
    [property: JsonPropertyName("koppelvlakken")] IReadOnlyList<InterfaceView> Interfaces,
    [property: JsonPropertyName("overTeNemen")] IReadOnlyList<CouplingOffer> Offers);

public sealed record InterfaceView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("koppelvlak")] InterfaceText Text,
    [property: JsonPropertyName("bewijs")] FileId? Proof);

internal sealed class ListInterfacesHandler(BundelDb db, IEnumerable<ICouplings> couplings) : IHandler<ListInterfaces, InterfacesView>
{
    public async Task<Result<InterfacesView>> Handle(ListInterfaces useCase, Actor actor, CancellationToken cancel)
    {
        var rows = await db.Set<BagInterface>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel);
        return new InterfacesView([.. rows.Select(row => new InterfaceView(row.Code, row.Text(), row.ProofId))], await Couplings.Missing(couplings, rows, cancel));
    }
}

[UseCase("bag-koppelvlakken-overnemen", "Neemt koppelingen uit de landschappen van Blauwdrukken over in het koppelvlakregister", Example = "{}")]
public sealed record TakeOverCouplings : ICommand<int>
{
    public static Permission Requires => BagPermissions.Work;
}

internal sealed class TakeOverCouplingsHandler(BundelDb db, IEnumerable<ICouplings> couplings, AuditNote note) : IHandler<TakeOverCouplings, int>
{
    public async Task<Result<int>> Handle(TakeOverCouplings useCase, Actor actor, CancellationToken cancel)
    {
        var rows = await db.Set<BagInterface>().ToListAsync(cancel);
        var offers = await Couplings.Missing(couplings, rows, cancel);
        foreach (var offer in offers)
            db.Add(new BagInterface(actor.Collaboration!.Value, offer.Code, new InterfaceText(offer.From, offer.To, offer.Registration ?? "onbekend", offer.Through, offer.Standard, GemmaId: offer.StandardId, Origin: offer.Origin)));
        note.About(Dutch.Count(offers.Count, "koppeling", "koppelingen"));
        return offers.Count;
    }
}

internal static class Couplings
{
    public static async Task<IReadOnlyList<CouplingOffer>> Missing(IEnumerable<ICouplings> couplings, IReadOnlyCollection<BagInterface> known, CancellationToken cancel)
    {
        var codes = known.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        var offers = new List<CouplingOffer>();
        foreach (var source in couplings) offers.AddRange((await source.List(cancel)).Where(offer => codes.Add(offer.Code)));
        return offers;
    }
}
