// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

namespace Bundel.Bag.Model;

/// <summary>Where bytes of a voorkomen stand in the arena of its batch.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Piece(int Start, int Length);

/// <summary>What a voorkomen is for the store.</summary>
public enum Standing : byte
{
    Live,
    Inactive,
    NotBag,
    Investigation,
}

/// <summary>What a mutation says of a voorkomen; a full extract says nothing.</summary>
public enum Change : byte
{
    None,
    Add,
    Was,
    Becomes,
    Remove,
}

/// <summary>One version of one object as it stands in an extract; texts, geometry and references stand in its <see cref="Batch"/>.</summary>
[StructLayout(LayoutKind.Auto)]
public struct Voorkomen
{
    public long Id;
    public long Offset;
    public long Registered;
    public long EndRegistered;
    public long Inactive;
    public long LvRegistered;
    public long LvEnd;
    public long LvInactive;
    public long LvNotBag;
    public long Main;
    public long Town;
    public int Number;
    public int Begin;
    public int End;
    public int DocumentDate;
    public int HouseNumber;
    public int Area;
    public int Year;
    public int Purposes;
    public Extent Extent;
    public Piece DocumentNumber;
    public Piece Name;
    public Piece ShortName;
    public Piece Postcode;
    public Piece Suffix;
    public Piece Geometry;
    public Piece Buildings;
    public Piece SideAddresses;
    public BagKind Kind;
    public Standing Standing;
    public Change Change;
    public GeometryForm Form;
    public byte Letter;
    public byte Status;
    public byte Type;
    public byte Attribute;
    public bool Established;
    public bool UnderInvestigation;

    public static readonly Voorkomen Empty = new()
    {
        Begin = BagDate.NoDay,
        End = BagDate.NoDay,
        DocumentDate = BagDate.NoDay,
        Registered = BagDate.NoInstant,
        EndRegistered = BagDate.NoInstant,
        Inactive = BagDate.NoInstant,
        LvRegistered = BagDate.NoInstant,
        LvEnd = BagDate.NoInstant,
        LvInactive = BagDate.NoInstant,
        LvNotBag = BagDate.NoInstant,
        Extent = Extent.Empty,
    };

    /// <summary>The key in the store: identificatie × 512 + voorkomen.</summary>
    public readonly long Key => (Id << 9) + Number;
}
