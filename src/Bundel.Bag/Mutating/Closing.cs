// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Mutating;

/// <summary>The commonest change: a voorkomen that only gets an end, so that no index and no list has to follow.</summary>
internal static class Closing
{
    public static bool Is(in Voorkomen was, Batch before, in Voorkomen becomes, Batch after) =>
        was.Standing == Standing.Live && becomes.Standing == Standing.Live
        && Numbers(was) == Numbers(becomes) && Words(was) == Words(becomes) && was.Extent.Equals(becomes.Extent)
        && Texts(was, before, becomes, after)
        && before.References(was.Buildings).SequenceEqual(after.References(becomes.Buildings))
        && before.References(was.SideAddresses).SequenceEqual(after.References(becomes.SideAddresses));

    private static (long, long, long, long, long, int, int, int, int, int) Numbers(in Voorkomen row) =>
        (row.Key, row.Registered, row.LvRegistered, row.Main, row.Town, row.Begin, row.DocumentDate, row.HouseNumber, row.Area, row.Year);

    private static (int, BagKind, GeometryForm, byte, byte, byte, bool) Words(in Voorkomen row) =>
        (row.Purposes, row.Kind, row.Form, row.Letter, row.Status, row.Type, row.Established);

    private static bool Texts(in Voorkomen was, Batch before, in Voorkomen becomes, Batch after) =>
        before.Bytes(was.DocumentNumber).SequenceEqual(after.Bytes(becomes.DocumentNumber))
        && before.Bytes(was.Name).SequenceEqual(after.Bytes(becomes.Name))
        && before.Bytes(was.ShortName).SequenceEqual(after.Bytes(becomes.ShortName))
        && before.Bytes(was.Postcode).SequenceEqual(after.Bytes(becomes.Postcode))
        && before.Bytes(was.Suffix).SequenceEqual(after.Bytes(becomes.Suffix))
        && before.Bytes(was.Geometry).SequenceEqual(after.Bytes(becomes.Geometry));
}
