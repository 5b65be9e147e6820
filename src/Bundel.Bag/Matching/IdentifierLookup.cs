// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;

namespace Bundel.Bag.Matching;

/// <summary>Identificaties in a list: sixteen digits, of which a spreadsheet likes to lose the zero in front.</summary>
internal static class IdentifierLookup
{
    private const int Shortest = 15;

    /// <summary>The nummeraanduiding that a row names, or 0.</summary>
    public static long Of(MatchIndex index, DirtyAddress row)
    {
        if (Parse(row.AddressId) is var id and not 0 && BagKinds.Of(id) == BagKind.Nummeraanduiding) return id;
        return Parse(row.ObjectId) is var place and not 0 ? index.MainAddressOf(place) : 0;
    }

    public static long Parse(string? text)
    {
        var digits = (text ?? "").Trim();
        return digits.Length is Shortest or Shortest + 1 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
    }
}
