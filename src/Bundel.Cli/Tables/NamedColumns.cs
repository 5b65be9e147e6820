// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Cli.Tables;

/// <summary>Which columns a verb works on, when the user does not say.</summary>
internal static class NamedColumns
{
    /// <summary>The column that was named, or the first that is not numeric.</summary>
    public static Result<string> Name(Table table, string? named)
    {
        if (named is not null) return Result<string>.Success(named);
        var index = Enumerable.Range(0, table.Headings.Count).FirstOrDefault(column => !table.IsNumeric(column) && table.Headings[column].Length > 0, -1);
        return index >= 0
            ? Result<string>.Success(table.Headings[index])
            : Missing(table, "kolom-naam-ontbreekt", "geen enkele kolom bevat namen; noem de kolom met --naam.");
    }

    /// <summary>The column that was named, or the only one that is numeric.</summary>
    public static Result<string> Numeric(Table table, string? named, string option)
    {
        if (named is not null) return Result<string>.Success(named);
        int[] numeric = [.. Enumerable.Range(0, table.Headings.Count).Where(column => table.IsNumeric(column) && table.Headings[column].Length > 0)];
        return numeric.Length == 1
            ? Result<string>.Success(table.Headings[numeric[0]])
            : Missing(table, "kolom-kiezen", $"noem de kolom met {option}.");
    }

    private static Result<string> Missing(Table table, string code, string message) => Result<string>.Failure(
        [new Problem(code, message) { Place = new Place(table.File, table.HeadingRow), Found = Dutch.List([.. table.Headings.Where(heading => heading.Length > 0)]) }]);
}
