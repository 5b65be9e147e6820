// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Comparing;

/// <summary>Whether the products of a component agree in something; what is unknown leaves it open unless two known ones differ already.</summary>
/// <param name="Same">Null when it is not known, or when fewer than two organisations use the component.</param>
/// <param name="Known">Products of which it is known.</param>
/// <param name="Unknown">Products of which it is not.</param>
public sealed record Agreement(
    [property: JsonPropertyName("gelijk")] bool? Same,
    [property: JsonPropertyName("bekend")] int Known,
    [property: JsonPropertyName("onbekend")] int Unknown)
{
    /// <summary>One value per product.</summary>
    public static Agreement On(IReadOnlyCollection<string?> values, bool compares)
    {
        var known = values.OfType<string>().ToList();
        var unknown = values.Count - known.Count;
        if (!compares) return new Agreement(null, known.Count, unknown);
        bool? same = known.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1 ? false : unknown > 0 ? null : true;
        return new Agreement(same, known.Count, unknown);
    }

    /// <summary>Versions per product: of every standard that is named in a version, all products must share one.</summary>
    public static Agreement OnVersions(IReadOnlyCollection<IReadOnlyList<SupportedVersion>> products, bool compares)
    {
        var known = products.Count(versions => versions.Count > 0);
        var unknown = products.Count - known;
        if (!compares || known == 0) return new Agreement(null, known, unknown);
        var standards = products.SelectMany(versions => versions.Select(version => version.Standard)).Distinct(StringComparer.Ordinal)
            .Select(standard => products.Select(versions => versions.Where(version => version.Standard == standard).Select(version => version.Version).ToHashSet(StringComparer.Ordinal)).ToList()).ToList();
        if (standards.Exists(sets => !Share(sets.Where(set => set.Count > 0)))) return new Agreement(false, known, unknown);
        return new Agreement(standards.TrueForAll(sets => sets.TrueForAll(set => set.Count > 0)) ? true : null, known, unknown);
    }

    [JsonIgnore]
    public string Words => (Same switch { true => "ja", false => "nee", null => "onbekend" }) + $" ({Dutch.Number(Known)} van {Dutch.Number(Known + Unknown)} bekend)";

    private static bool Share(IEnumerable<HashSet<string>> sets)
    {
        HashSet<string>? common = null;
        foreach (var set in sets)
        {
            if (common is null) common = [.. set];
            else common.IntersectWith(set);
        }

        return common is null or { Count: > 0 };
    }
}

/// <summary>A version of a standard that a product supports, claimed or tested.</summary>
public sealed record SupportedVersion(
    [property: JsonPropertyName("standaard")] string Standard,
    [property: JsonPropertyName("versie")] string Version);
