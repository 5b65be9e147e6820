// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Model;

namespace Bundel.Cli.Tables;

/// <summary>Which budget year a verb computes: the one that was named, or the only one in the model.</summary>
internal static class ModelYear
{
    public static Result<int> Choose(SettlementModel model, string? text)
    {
        if (text is not null) return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : new Problem("jaar-ongeldig", "--jaar: dit is geen jaar.") { Found = text, Expected = "bijvoorbeeld 2026" };
        int[] years = [.. model.Lines.Select(line => line.Year).Distinct().Order()];
        return years.Length == 1
            ? years[0]
            : new Problem("jaar-kiezen", "Kies een begrotingsjaar met --jaar.") { Found = years.Length == 0 ? "geen begrotingsregels" : string.Join(", ", years) };
    }
}
