// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Blueprints.Reference;

/// <summary>The extract of GEMMA that ships: names, identifiers, status and rules. Definitions and views come with a whole release.</summary>
public static class ReferenceExtract
{
    private static readonly Lazy<ReferenceModel> Loaded = new(Load);

    public static ReferenceModel Model => Loaded.Value;

    private static ReferenceModel Load()
    {
        var items = Rows("gemma-uittreksel.csv").Select(row => new ReferenceItem(row[1], row[0], row[2], Text(row[3]), Text(row[4]), null, Score(row[5]), Score(row[6]), Score(row[7])));
        var relations = Rows("gemma-uittreksel-relaties.csv").ToList();
        var rules = relations.Where(row => row[1] is ReferenceRule.Mandatory or ReferenceRule.Recommended).Select(row => new ReferenceRule(row[0], row[1], row[2]));
        var links = relations.Where(row => row[1] is not (ReferenceRule.Mandatory or ReferenceRule.Recommended)).Select(row => new ReferenceLink(row[0], row[1], row[2]));
        return new ReferenceModel("2025-10-11 (uittreksel)", items, [.. links], [.. rules]);
    }

    private static IEnumerable<string[]> Rows(string name) => ShippedData.Lines(name).Skip(1).Select(line => line.Split(';'));

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    private static int? Score(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
