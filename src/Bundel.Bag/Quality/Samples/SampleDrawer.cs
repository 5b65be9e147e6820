// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Generating;
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;
using Bundel.Bag.Quality.Running;
using Bundel.Bag.Store;

namespace Bundel.Bag.Quality.Samples;

/// <summary>Draws without putting back, by a seed: every object has the same chance, and the draw can be done again.</summary>
internal static class SampleDrawer
{
    public static SampleText Draw(BagDatabase database, QualityQuestion question, SampleKind kind, int size, int seed)
    {
        using var geometry = new PointInPand(database);
        var register = new RegisterReader(database).Read(question.Towns, geometry);
        var at = new QualityMoment(register, question.Day, question.Day, null);
        var all = at.Live(Of(kind)).OrderBy(version => version.Item.Id).ToArray();
        var dice = new Dice(seed, 0);
        for (var i = 0; i < Math.Min(size, all.Length); i++)
        {
            var other = i + dice.Throw(all.Length - i);
            (all[i], all[other]) = (all[other], all[i]);
        }

        var homes = at.Live(BagKind.Verblijfsobject).SelectMany(version => version.Buildings.Select(building => (building, version))).ToLookup(pair => pair.building, pair => pair.version);
        return new SampleText(kind, question.Day, seed, all.Length, [.. all.Take(size).Select(version => new SampledObject(version.Item.Id.ToString("0000000000000000", CultureInfo.InvariantCulture), AddressOf(version, at, homes), Facts(version, at)))]);
    }

    private static BagKind Of(SampleKind kind) => kind switch
    {
        SampleKind.Buildings => BagKind.Pand,
        SampleKind.Addresses => BagKind.Nummeraanduiding,
        _ => BagKind.Verblijfsobject,
    };

    private static string? AddressOf(QualityVersion version, QualityMoment at, ILookup<QualityItem, QualityVersion> homes)
    {
        var number = version.Item.Kind switch
        {
            BagKind.Nummeraanduiding => version,
            BagKind.Pand => at.Of(homes[version.Item].FirstOrDefault()?.Main),
            _ => at.Of(version.Main),
        };
        return number is null ? null : string.Create(CultureInfo.InvariantCulture, $"{at.Of(number.Main)?.Name} {number.HouseNumber}{number.Addition?.Replace("/", "", StringComparison.Ordinal)} {number.Postcode}").TrimEnd();
    }

    private static string Facts(QualityVersion version, QualityMoment at) => version.Item.Kind switch
    {
        BagKind.Pand => $"{version.StatusName}; bouwjaar {version.Year}",
        BagKind.Nummeraanduiding => $"{version.StatusName}; {at.Of(at.Of(version.Main)?.Main)?.Name}",
        _ => $"{version.StatusName}; {Dutch.Number(version.Area)} m²; {string.Join(", ", Codes.Purpose.All.Where(pair => (version.Purposes >> (pair.Key - 1) & 1) == 1).Select(pair => pair.Value))}",
    };
}
