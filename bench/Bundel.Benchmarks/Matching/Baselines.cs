// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Addresses;
using Bundel.Bag.Matching;
using Bundel.Bag.Store;

namespace Bundel.Benchmarks.Matching;

/// <summary>Two ways that are in use everywhere: joining on postcode and number, and the nearest text.</summary>
internal sealed class Baselines
{
    private const double Accepted = 0.2;
    private readonly ILookup<string, Address> joined;
    private readonly List<(string Text, Address Address)> texts;

    public Baselines(BagDatabase database)
    {
        using var reader = new AddressReader(database);
        List<Address> all = [.. reader.All([], 0)];
        joined = all.Where(address => address.Postcode is not null).ToLookup(address => $"{address.Postcode} {address.Number}", StringComparer.Ordinal);
        texts = all.ConvertAll(address => (Text(address.Street, address.Number.ToString(CultureInfo.InvariantCulture), address.Letter, address.Suffix, address.Postcode, address.Town), address));
    }

    /// <summary>One address with this postcode and number is taken, the letter and suffix decide between more.</summary>
    public (MatchState State, string? First) Join(DirtyAddress row)
    {
        var found = joined[$"{row.Postcode} {row.Number}"].ToList();
        if (found.Count > 1) found = found.FindAll(address => (address.Letter ?? "") == (row.Letter ?? "") && (address.Suffix ?? "") == (row.Suffix ?? ""));
        return found.Count switch { 0 => (MatchState.Unknown, null), 1 => (MatchState.Certain, found[0].Id), _ => (MatchState.Several, null) };
    }

    /// <summary>The address whose whole text is nearest, when it is near enough and the only one.</summary>
    public (MatchState State, string? First) Nearest(DirtyAddress row)
    {
        var text = row.Line is { } line ? SearchText.Fold(line) : Text(row.Street, row.Number, row.Letter, row.Suffix, row.Postcode, row.Town);
        var withPostcode = row.Postcode is not null || (row.Line is not null && row.Line.Any(char.IsAsciiDigit) && Postcodes.Find(row.Line) is not null);
        var most = (int)(text.Length * Accepted);
        var (best, count, id) = (most + 1, 0, (string?)null);
        foreach (var (other, address) in texts)
        {
            var compared = withPostcode || address.Postcode is null ? other : other.Replace(" " + address.Postcode.ToLowerInvariant(), "", StringComparison.Ordinal);
            var distance = EditDistance.Between(text, compared, best);
            if (distance > best || distance > most) continue;
            (best, count, id) = distance < best ? (distance, 1, address.Id) : (best, count + 1, id);
        }

        return count switch { 0 => (MatchState.Unknown, null), 1 => (MatchState.Certain, id), _ => (MatchState.Several, null) };
    }

    private static string Text(string? street, string? number, string? letter, string? suffix, string? postcode, string? town) => SearchText.Fold(string.Join(' ', new[] { street, number + letter + suffix, postcode, town }.Where(part => !string.IsNullOrEmpty(part))));
}
