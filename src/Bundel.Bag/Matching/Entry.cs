// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

namespace Bundel.Bag.Matching;

/// <summary>How an address is in the register.</summary>
internal enum EntryKind : byte
{
    Current,

    /// <summary>An earlier spelling, number or postcode of an address that is still there.</summary>
    Former,

    Withdrawn,
}

/// <summary>One spelling of one address; street and town are numbers of the index.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Entry(long Address, long Object, int Street, int Town, int Number, int Postcode, string Letter, string Suffix, string Rest, EntryKind Kind);

/// <summary>A street with the names that it has or had.</summary>
internal sealed record StreetName(string Name, long Town);

/// <summary>A current address as the BAG writes it.</summary>
internal sealed record IndexedAddress(long Address, long Object, string Street, string Town, string Postcode, bool IsSide);
