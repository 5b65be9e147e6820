// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Tests.Bag;

/// <summary>A voorkomen of one batch in another.</summary>
internal static class BatchCopy
{
    public static Voorkomen Row(Voorkomen row, Batch from, Batch to)
    {
        (row.Name, row.ShortName, row.Postcode) = (to.Keep(from.Bytes(row.Name)), to.Keep(from.Bytes(row.ShortName)), to.Keep(from.Bytes(row.Postcode)));
        (row.Suffix, row.Geometry, row.DocumentNumber) = (to.Keep(from.Bytes(row.Suffix)), to.Keep(from.Bytes(row.Geometry)), to.Keep(from.Bytes(row.DocumentNumber)));
        var (buildings, sides) = (row.Buildings, row.SideAddresses);
        (row.Buildings, row.SideAddresses) = (default, default);
        foreach (var id in from.References(buildings)) to.Refer(ref row.Buildings, id);
        foreach (var id in from.References(sides)) to.Refer(ref row.SideAddresses, id);
        return row;
    }
}
