// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;

namespace Bundel.Bag.Quality;

/// <summary>Counts what a rule sees; lists the objects only when asked, for a trend needs numbers alone.</summary>
public sealed class RuleTally(bool lists)
{
    private readonly List<QualityFinding> findings = [];

    public bool Lists => lists;

    public int Seen { get; private set; }

    public int Broken { get; private set; }

    /// <summary>The rule cannot be answered with what is there.</summary>
    public bool IsUnknown { get; private set; }

    public IReadOnlyList<QualityFinding> Findings => findings;

    public void See(bool breaks)
    {
        Seen++;
        if (breaks) Broken++;
    }

    public void Unknown() => IsUnknown = true;

    public void Add(long id, string found) => findings.Add(QualityFinding.Of(id, found));
}

/// <summary>An object that breaks a rule.</summary>
public sealed record QualityFinding(
    [property: JsonPropertyName("identificatie")] string Id,
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("gevonden")] string Found)
{
    /// <summary>What has no object of the BAG, goes by its own reference.</summary>
    public static QualityFinding Of(long id, string found) => new(id.ToString(BagKinds.Of(id) == BagKind.Woonplaats ? "0000" : "0000000000000000", CultureInfo.InvariantCulture), BagKinds.Of(id)?.Code() ?? "", found);
}
