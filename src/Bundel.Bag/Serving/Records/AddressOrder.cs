// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Serving.Records;

/// <summary>Addresses in the order of the street: number, letter, suffix; without comes before with.</summary>
internal static class AddressOrder
{
    public static int Compare(AddressRecord one, AddressRecord other)
    {
        var order = one.Number.CompareTo(other.Number);
        if (order == 0) order = string.CompareOrdinal(one.Letter, other.Letter);
        if (order == 0) order = string.CompareOrdinal(one.Suffix, other.Suffix);
        return order == 0 ? one.Id.CompareTo(other.Id) : order;
    }
}
