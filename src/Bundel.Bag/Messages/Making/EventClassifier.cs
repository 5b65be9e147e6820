// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Messages.Making;

/// <summary>The event behind a change.</summary>
/// <param name="Code">The code, or nothing when a mutation does not tell.</param>
/// <param name="Note">What cannot be told from a mutation alone.</param>
internal sealed record BagEvent(string? Code, string? Note = null);

/// <summary>Finds the event from a mutation where a mutation tells it; where several events look alike the most usual is taken and that is said.</summary>
internal sealed class EventClassifier(BagWorld world)
{
    public BagEvent Of(BagChange change) => change.Kind switch
    {
        BagKind.Nummeraanduiding => Number(change),
        BagKind.OpenbareRuimte => Street(change),
        BagKind.Woonplaats => Town(change),
        BagKind.Pand => Building(change),
        _ => Addressable(change),
    };

    private BagEvent Number(BagChange change)
    {
        var holder = world.HolderOf(change.Id) is var id and not 0 ? world.StateOf(id) : null;
        if (change.Old is null) return New(change, holder);
        if (change.Ends) return Ended(holder);
        var (old, now) = (change.Old, change.New);
        if (old.Main != now.Main) return new("BRA-GHO");
        if (old.HouseNumber != now.HouseNumber || old.Letter != now.Letter || old.Suffix != now.Suffix) return new("BRA-HNU");
        if (old.Postcode != now.Postcode) return new("BRA-OPC");
        if (old.Town != now.Town) return new("BRA-WGW");
        return new(null, "aan het adres zelf verandert niets");
    }

    private static BagEvent New(BagChange change, BagState? holder) => holder?.Kind switch
    {
        BagKind.Ligplaats => new("BGR-BSLLP"),
        BagKind.Standplaats => new("BGR-BSLSP"),
        BagKind.Verblijfsobject when holder.Established || change.New.Established => new("BGR-COG"),
        BagKind.Verblijfsobject => new("BGR-VBN", "BGR-VBI, BGR-SSVSAMEN en BGR-SSVSPLITS zien er in een mutatie hetzelfde uit"),
        _ => new(null, "bij dit nieuwe adres is geen adresseerbaar object gevonden"),
    };

    private static BagEvent Ended(BagState? holder) => holder switch
    {
        { Kind: BagKind.Ligplaats } => new("BGR-ISLLP"),
        { Kind: BagKind.Standplaats } => new("BGR-ISLSP"),
        { Kind: BagKind.Verblijfsobject, Status: "Niet gerealiseerd verblijfsobject" } => new("BGR-MAB", "BGR-IBV heeft hetzelfde gevolg"),
        { Kind: BagKind.Verblijfsobject, HasEnded: true } => new("BGR-MGS", "BGR-VOCHEEL en BAG-AOC zien er in een mutatie hetzelfde uit"),
        { Kind: BagKind.Verblijfsobject } => new(null, "het adres is ingetrokken en het object bestaat nog: BGR-SSVSAMEN, BGR-SSVSPLITS en het intrekken van een nevenadres zijn niet te onderscheiden"),
        _ => new(null, "bij dit ingetrokken adres is geen adresseerbaar object gevonden"),
    };

    private static BagEvent Street(BagChange change)
    {
        if (change.Old is null) return new("BRA-BOR");
        if (change.Ends) return new("BRA-IOR");
        if (change.Old.Name != change.New.Name) return new("BRA-HOR");
        return change.Old.Town != change.New.Town ? new("BRA-WGW") : new(null, "aan de openbare ruimte verandert niets dat geleverd wordt");
    }

    private static BagEvent Town(BagChange change)
    {
        if (change.Old is null) return new("BRA-BWP");
        if (change.Ends) return new("BRA-IWP");
        if (change.Old.Name != change.New.Name) return new("BRA-HWP");
        return change.Old.Place != change.New.Place ? new("BRA-WGW", "BRA-KWGW ziet er in een mutatie hetzelfde uit") : new(null, "aan de woonplaats verandert niets dat geleverd wordt");
    }

    private static BagEvent Building(BagChange change)
    {
        if (change.Old is null) return change.New.Established ? new("BGR-COG") : new("BGR-VBN");
        if (change.Old.StatusCode == change.New.StatusCode) return change.Old.Place != change.New.Place ? new("BGR-BIG") : new(null, "alleen een ander gegeven dan status of geometrie");
        return change.New.Status switch
        {
            "Pand in gebruik (niet ingemeten)" => new("BGR-MGB"),
            "Pand in gebruik" => new("BGR-BIG"),
            "Niet gerealiseerd pand" => new("BGR-MAB", "BGR-IBV heeft hetzelfde gevolg"),
            "Pand gesloopt" => new("BGR-MGS", "BGR-VOCHEEL ziet er in een mutatie hetzelfde uit"),
            _ => new(null, $"de overgang naar '{change.New.Status}' hoort bij geen gebeurtenis van het koppelvlak"),
        };
    }

    private static BagEvent Addressable(BagChange change)
    {
        if (change.Old is null) return new(change.Kind switch { BagKind.Ligplaats => "BGR-BSLLP", BagKind.Standplaats => "BGR-BSLSP", _ => change.New.Established ? "BGR-COG" : "BGR-VBN" });
        if (change.Ends) return new(change.Kind switch { BagKind.Ligplaats => "BGR-ISLLP", BagKind.Standplaats => "BGR-ISLSP", _ => change.New.Status == "Niet gerealiseerd verblijfsobject" ? "BGR-MAB" : "BGR-MGS" });
        if (change.Old.Main != change.New.Main) return change.New.Sides.Split(',').Contains($"{change.Old.Main}") ? new("BRA-OHN") : new("BRA-HNU");
        if (change.Old.Sides != change.New.Sides) return new(change.New.Sides.Length > change.Old.Sides.Length ? "BAG-BN" : "BAG-IN");
        if (change.Old.Established && !change.New.Established) return new("BAG-FGO");
        return new(null, "VBI, KVO en een wijziging van alleen geometrie of gebruik zijn in een mutatie niet te onderscheiden");
    }
}
