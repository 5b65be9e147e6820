// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Standing;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Obligations;

/// <summary>How far a choice of rows is, in four figures.</summary>
internal static class MatrixFigures
{
    public static IReadOnlyList<Figure> Of(IReadOnlyList<MatrixLine> lines, DateOnly today) =>
    [
        new("Rijen", Dutch.Number(lines.Count), "met deze keuze", null),
        new("Overal in gebruik", Dutch.Number(lines.Count(line => line.Together.IsReached())), $"van {Dutch.Number(lines.Count)}", null),
        new("Datum voorbij, niet overal klaar", Dutch.Number(lines.Count(line => line.Deadline?.Date < today && !line.Together.IsReached())), "of onbekend bij een deelnemer", null),
        new("Ergens onbekend", Dutch.Number(lines.Count(line => line.Statuses.Contains(Status.Unknown))), "onbekend is geen ja", null),
    ];
}
