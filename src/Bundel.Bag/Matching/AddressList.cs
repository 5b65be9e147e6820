// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching;

/// <summary>One row of a list: its key, and the address as it stands there.</summary>
public sealed record ListRow(long Number, string Key, DirtyAddress Address);

/// <summary>A list with nothing in it but what matching needs.</summary>
public sealed record AddressList(string File, IReadOnlyList<string> Headings, ListMapping Mapping, IReadOnlyList<ListRow> Rows)
{
    private const int FewestToTell = 50;

    public ListTraits Traits => new(Rows.Count < FewestToTell || Rows.Any(row => HouseNumber.Parse(row.Address.Number, row.Address.Letter, row.Address.Suffix).Rest.Length > 0 || row.Address.Line is not null));
}

/// <summary>What may be read of a list.</summary>
/// <param name="Mapping">What the user says of the columns; the rest is guessed.</param>
/// <param name="LegalGround">Why the burgerservicenummer may be the key of the rows.</param>
public sealed record ListRequest(ListMapping Mapping, string? LegalGround = null);
