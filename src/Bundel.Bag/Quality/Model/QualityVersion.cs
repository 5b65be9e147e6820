// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Quality.Model;

/// <summary>A voorkomen as rules look at it. What has no end, ends at the greatest value.</summary>
public sealed class QualityVersion
{
    private static readonly long EndBits = Codes.EndStates.Sum(code => 1L << code);

    public required QualityItem Item { get; init; }

    public required int Number { get; init; }

    public required byte Status { get; init; }

    public required int Begin { get; init; }

    public required int End { get; init; }

    public required long Registered { get; init; }

    public required long EndRegistered { get; init; }

    public required long LvRegistered { get; init; }

    public required long LvEnd { get; init; }

    /// <summary>The instant from which it is inactief or no BAG.</summary>
    public required long Gone { get; init; }

    public required int DocumentDate { get; init; }

    /// <summary>The nummeraanduiding of an object, the openbare ruimte of a nummeraanduiding, the woonplaats of an openbare ruimte; nothing when that is not in the store.</summary>
    public QualityItem? Main { get; set; }

    public QualityItem[] Buildings { get; set; } = [];

    public QualityItem[] SideAddresses { get; set; } = [];

    public string? Name { get; set; }

    public string? ShortName { get; set; }

    public string? Postcode { get; set; }

    public int HouseNumber { get; set; }

    public string? Addition { get; set; }

    /// <summary>Equal for nummeraanduidingen with the same street, number, letter and suffix.</summary>
    public int AddressKey { get; set; }

    public int Area { get; set; }

    public int Purposes { get; set; }

    public int Year { get; set; }

    /// <summary>A point in millimetres, for a verblijfsobject that is one.</summary>
    public (int X, int Y)? Point { get; set; }

    /// <summary>The voorkomen of a pand in which this verblijfsobject was last looked for, and whether it lies there.</summary>
    internal (QualityVersion? Building, bool Lies) Looked { get; set; }

    public long Key => (Item.Id << 9) + Number;

    public bool IsEnded => (EndBits >> Status & 1) != 0;

    public string StatusName => Codes.StatusOf(Item.Kind).Name(Status);

    public int RegisteredDay => (int)(Registered / BagDate.MillisecondsPerDay);

    public int LvDay => (int)(LvRegistered / BagDate.MillisecondsPerDay);

    /// <summary>True when the registration held this voorkomen at an instant.</summary>
    public bool KnownAt(long instant) => LvRegistered <= instant && Gone > instant;

    /// <summary>True when this voorkomen was valid on a day, by what was known at an instant.</summary>
    public bool HoldsOn(int day, long instant) => KnownAt(instant) && Begin <= day && !(LvEnd <= instant && End <= day);
}
