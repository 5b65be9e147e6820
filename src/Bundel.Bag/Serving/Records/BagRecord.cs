// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Geometry;
using Bundel.Bag.Model;

namespace Bundel.Bag.Serving.Records;

/// <summary>One voorkomen with all its attributes.</summary>
internal sealed class BagRecord
{
    public required BagKind Kind { get; init; }

    public required long Key { get; init; }

    public required byte Status { get; init; }

    public required int Begin { get; init; }

    public int? End { get; init; }

    public required long Registered { get; init; }

    public long? EndRegistered { get; init; }

    public required long LvRegistered { get; init; }

    public long? LvEnd { get; init; }

    public required int DocumentDate { get; init; }

    public required string DocumentNumber { get; init; }

    public bool Established { get; init; }

    public long? Inactive { get; set; }

    public long? LvInactive { get; set; }

    public long? LvNotBag { get; set; }

    public string? Name { get; set; }

    public string? ShortName { get; set; }

    public byte Type { get; set; }

    public int Number { get; set; }

    public string? Letter { get; set; }

    public string? Suffix { get; set; }

    public string? Postcode { get; set; }

    /// <summary>The openbare ruimte of a nummeraanduiding.</summary>
    public long Street { get; set; }

    public long? Town { get; set; }

    public long MainAddress { get; set; }

    public List<long> SideAddresses { get; set; } = [];

    public List<long> Buildings { get; set; } = [];

    public int Purposes { get; set; }

    public int Area { get; set; }

    public int Year { get; set; }

    public BagGeometry? Geometry { get; set; }

    public long Id => Key >> 9;

    public int Version => (int)(Key & 511);

    public string StatusName => Codes.StatusOf(Kind).Name(Status);

    public bool HasEnded => Codes.EndStates.Contains(Status);

    /// <summary>Known at an instant and, as far as was known then, valid on a day.</summary>
    public bool Holds(int day, long instant) =>
        LvRegistered <= instant && !(LvInactive <= instant) && !(LvNotBag <= instant) && Begin <= day && !(LvEnd <= instant && End <= day);
}
