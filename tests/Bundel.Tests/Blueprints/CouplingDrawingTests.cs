// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;
using Bundel.Blueprints.Drawing;
using Bundel.Blueprints.Landscapes;
using CsCheck;

namespace Bundel.Tests.Blueprints;

/// <summary>Drawings of couplings of made-up landscapes: what a reader must be able to follow.</summary>
public sealed class CouplingDrawingTests
{
    [Fact]
    public void Two_lines_that_lie_on_each_other_come_from_one_place_or_go_to_one() => Gen.Int[1, 12].Array[2, 25].Sample(numbers =>
    {
        var pairs = Pairs(numbers);
        var lines = Lines(pairs);
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = i + 1; j < lines.Count; j++)
            {
                if (Ends(pairs[i]).Intersect(Ends(pairs[j])).Any()) continue;
                Pieces(lines[i]).Any(one => Pieces(lines[j]).Any(other => Together(one, other))).ShouldBeFalse($"{pairs[i]} and {pairs[j]}");
            }
        }
    }, iter: 200);

    [Fact]
    public void No_line_passes_through_a_box_that_it_does_not_belong_to() => Gen.Int[1, 12].Array[2, 25].Sample(numbers =>
    {
        var pairs = Pairs(numbers);
        var (lines, boxes) = (Lines(pairs), Boxes(pairs));
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var (name, box) in boxes.Where(box => !Ends(pairs[i]).Contains(box.Key)))
                Pieces(lines[i]).Any(piece => Inside(piece, box)).ShouldBeFalse($"{pairs[i]} through {name}");
        }
    }, iter: 200);

    [Fact]
    public void A_landscape_of_many_couplings_is_grouped_by_domain()
    {
        var drawing = CouplingDrawing.Draw(With([.. Enumerable.Range(0, 160).Select(i => ($"a{i}", $"a{i + 1}"))]), Landscapes.Reference);
        drawing.ShouldContain("tussen 0 applicaties");
        CouplingDrawing.Draw(With([.. Enumerable.Range(0, 140).Select(i => ($"a{i}", $"a{i + 1}"))]), Landscapes.Reference).ShouldContain("140 koppelingen tussen 141");
    }

    private static List<(string From, string To)> Pairs(int[] numbers) => [.. numbers.Zip(numbers.Skip(1)).Select(pair => ($"n{pair.First:00}", $"n{pair.Second:00}")).Distinct()];

    private static string[] Ends((string From, string To) pair) => [pair.From, pair.To];

    private static Landscape With(IReadOnlyList<(string From, string To)> pairs) =>
        new("o", "O") { Couplings = [.. pairs.Select((pair, i) => new LandscapeCoupling($"k{i}", $"K{i}") { From = pair.From, To = pair.To })] };

    private static List<List<(double X, double Y)>> Lines(IReadOnlyList<(string From, string To)> pairs) =>
        [.. Regex.Matches(CouplingDrawing.Draw(With(pairs), Landscapes.Reference), "<polyline points=\"(.*?)\"").Select(line => line.Groups[1].Value.Split(' ').Select(point => point.Split(',')).Select(point => (Number(point[0]), Number(point[1]))).ToList())];

    private static Dictionary<string, (double X, double Y, double Right, double Bottom)> Boxes(IReadOnlyList<(string From, string To)> pairs) =>
        Regex.Matches(CouplingDrawing.Draw(With(pairs), Landscapes.Reference), "<title>(n.*?)</title><rect x=\"(.*?)\" y=\"(.*?)\" width=\"(.*?)\" height=\"(.*?)\"")
            .ToDictionary(box => box.Groups[1].Value, box => (Number(box.Groups[2].Value), Number(box.Groups[3].Value), Number(box.Groups[2].Value) + Number(box.Groups[4].Value), Number(box.Groups[3].Value) + Number(box.Groups[5].Value)));

    private static IEnumerable<((double X, double Y) A, (double X, double Y) B)> Pieces(List<(double X, double Y)> line) => line.Zip(line.Skip(1)).Where(piece => piece.First != piece.Second);

    private static bool Together(((double X, double Y) A, (double X, double Y) B) one, ((double X, double Y) A, (double X, double Y) B) other) =>
        (one.A.X == one.B.X && other.A.X == other.B.X && one.A.X == other.A.X && Overlap(one.A.Y, one.B.Y, other.A.Y, other.B.Y))
        || (one.A.Y == one.B.Y && other.A.Y == other.B.Y && one.A.Y == other.A.Y && Overlap(one.A.X, one.B.X, other.A.X, other.B.X));

    private static bool Overlap(double a, double b, double c, double d) => Math.Max(Math.Min(a, b), Math.Min(c, d)) < Math.Min(Math.Max(a, b), Math.Max(c, d));

    private static bool Inside(((double X, double Y) A, (double X, double Y) B) piece, (double X, double Y, double Right, double Bottom) box) =>
        Math.Max(piece.A.X, piece.B.X) > box.X && Math.Min(piece.A.X, piece.B.X) < box.Right && Math.Max(piece.A.Y, piece.B.Y) > box.Y && Math.Min(piece.A.Y, piece.B.Y) < box.Bottom;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
