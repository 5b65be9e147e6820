// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Serving.Records;

/// <summary>A composed address: nummeraanduiding, openbare ruimte, woonplaats and adresseerbaar object together.</summary>
internal sealed record AddressRecord(long Id, string Street, string ShortStreet, int Number, string? Letter, string? Suffix, string? Postcode, string Town)
{
    public required long StreetId { get; init; }

    public required long TownId { get; init; }

    public byte Type { get; init; }

    public long? Object { get; init; }

    public bool IsSide { get; init; }

    /// <summary>The nummeraanduiding names a woonplaats of its own.</summary>
    public bool OwnTown { get; init; }

    public bool NumberEstablished { get; init; }

    public bool StreetEstablished { get; init; }

    public bool TownEstablished { get; init; }

    public List<long> Buildings { get; init; } = [];

    public bool AnyEstablished => NumberEstablished || StreetEstablished || TownEstablished;
}
