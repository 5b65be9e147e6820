// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Bag.Model;

namespace Bundel.Bag.Messages.Making;

/// <summary>One voorkomen of one object, as messages need it. Main is the openbare ruimte of a nummeraanduiding, or the hoofdadres of an object.</summary>
public sealed record BagState(long Id, int Version, BagKind Kind, byte StatusCode, bool Established, int Begin, int? End, int DocumentDate, string DocumentNumber, string? Name, string? ShortName, int HouseNumber, string? Letter, string? Suffix, string? Postcode, long Main, long Town, string Sides, string Place)
{
    public string Status => Codes.StatusOf(Kind).Name(StatusCode);

    public bool HasEnded => Codes.EndStates.Contains(StatusCode);

    internal static BagState Of(in Voorkomen row, Batch batch) => new(
        row.Id, row.Number, row.Kind, row.Status, row.Established, row.Begin, row.End == BagDate.NoDay ? null : row.End, row.DocumentDate, Text(batch, row.DocumentNumber) ?? "", Text(batch, row.Name), Text(batch, row.ShortName),
        row.HouseNumber, row.Letter == 0 ? null : ((char)row.Letter).ToString(), Text(batch, row.Suffix), Text(batch, row.Postcode), row.Main, row.Town, string.Join(',', batch.References(row.SideAddresses).ToArray()),
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(batch.Bytes(row.Geometry))) + FormattableString.Invariant($"{row.Extent.X},{row.Extent.Y}"));

    private static string? Text(Batch batch, Piece piece) => piece.Length == 0 ? null : Encoding.UTF8.GetString(batch.Bytes(piece));
}

/// <summary>What happened to an object: nothing before it means that it is new, nothing after it that it was taken out.</summary>
public sealed record BagChange(long Id, BagKind Kind, BagState? Old, BagState New)
{
    public bool Ends => New.HasEnded && Old is { HasEnded: false };
}
