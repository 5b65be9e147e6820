// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Bundel.Web.Design;

/// <summary>Writes a drawing with presentation attributes only, so that it needs no style and prints as it shows.</summary>
public sealed class Svg
{
    /// <summary>Colours of the house.</summary>
    public const string Ink = "#14263d", Soft = "#566579", Line = "#d5dde6", Blue = "#0b5394", Red = "#b3261e", Paper = "#ffffff";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder text = new();

    /// <summary>Starts a drawing of this size, with its title and description for who cannot see it.</summary>
    public Svg(string id, double width, double height, string title, string description)
    {
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:0.##} {height:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\" role=\"img\"");
        text.Append(CultureInfo.InvariantCulture, $" aria-labelledby=\"{id}-titel {id}-tekst\" font-size=\"13\" fill=\"{Ink}\">");
        text.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-titel\">{Encode(title)}</title><desc id=\"{id}-tekst\">{Encode(description)}</desc>");
    }

    /// <summary>A rectangle.</summary>
    public Svg Rect(double x, double y, double width, double height, string fill)
    {
        text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\" fill=\"{fill}\"/>");
        return this;
    }

    /// <summary>A rectangle with hatching at an angle, told apart from a plain one in black and white.</summary>
    public Svg Hatched(double x, double y, double width, double height, string fill, string id, int angle = 45)
    {
        text.Append(CultureInfo.InvariantCulture, $"<pattern id=\"{id}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate({angle})\"><rect width=\"6\" height=\"6\" fill=\"{Paper}\"/><rect width=\"3.5\" height=\"6\" fill=\"{fill}\"/></pattern>");
        text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\" fill=\"url(#{id})\" stroke=\"{fill}\"/>");
        return this;
    }

    /// <summary>A line; dashed for what only connects.</summary>
    public Svg LineTo(double x1, double y1, double x2, double y2, string stroke, bool dashed = false)
    {
        var dash = dashed ? " stroke-dasharray=\"3 3\"" : "";
        text.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x1:0.##}\" y1=\"{y1:0.##}\" x2=\"{x2:0.##}\" y2=\"{y2:0.##}\" stroke=\"{stroke}\"{dash}/>");
        return this;
    }

    /// <summary>A bent line through points.</summary>
    public Svg Path(IEnumerable<(double X, double Y)> points, string stroke, string? dash = null)
    {
        var list = string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.##},{point.Y:0.##}")));
        text.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{list}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"2.5\"{(dash is null ? "" : $" stroke-dasharray=\"{dash}\"")}/>");
        return this;
    }

    /// <summary>A surface of rings, of which the inner ones are holes.</summary>
    public Svg Shape(IEnumerable<IEnumerable<(double X, double Y)>> rings, string fill, string stroke)
    {
        var path = string.Concat(rings.Select(ring => $"M{string.Join('L', ring.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.##} {point.Y:0.##}")))}Z"));
        text.Append(CultureInfo.InvariantCulture, $"<path d=\"{path}\" fill=\"{fill}\" stroke=\"{stroke}\" fill-rule=\"evenodd\"/>");
        return this;
    }

    /// <summary>A dot.</summary>
    public Svg Dot(double x, double y, string fill)
    {
        text.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"3.5\" fill=\"{fill}\"/>");
        return this;
    }

    /// <summary>Words; anchor is start, middle or end.</summary>
    public Svg Words(double x, double y, string words, string anchor = "start", string fill = Ink, bool bold = false)
    {
        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" text-anchor=\"{anchor}\" fill=\"{fill}\"{(bold ? " font-weight=\"600\"" : "")}>{Encode(words)}</text>");
        return this;
    }

    /// <summary>The finished drawing.</summary>
    public override string ToString() => text + "</svg>";

    /// <summary>Roughly how wide words are at this size; good enough to keep labels apart.</summary>
    public static double WidthOf(string words) => words.Length * 6.9;

    private static string Encode(string words) => Encoder.Encode(words);
}
