// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Xml;

namespace Bundel.Blueprints.Drawing;

/// <summary>A drawing as SVG 1.1: presentation attributes only, no style and no script, so that any page may hold it.</summary>
public sealed class SvgWriter : IDisposable
{
    public const string Space = "http://www.w3.org/2000/svg";

    private readonly StringBuilder text = new();
    private readonly XmlWriter xml;

    public SvgWriter(double width, double height, string title, string? description = null)
    {
        xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment });
        xml.WriteStartElement("svg", Space);
        Set("viewBox", $"0 0 {Number(width)} {Number(height)}");
        Set("width", width);
        Set("height", height);
        Set("role", "img");
        Set("font-family", "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif");
        Title(title);
        if (description is not null) Leaf("desc", description);
    }

    public void Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        xml.WriteStartElement(name, Space);
        foreach (var (key, value) in attributes) Set(key, value);
    }

    public void Close() => xml.WriteEndElement();

    public void Shape(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    public void Title(string title) => Leaf("title", title);

    public void Text(double x, double y, string content, double size, string anchor = "start", string fill = "#1b1b1b", string? weight = null)
    {
        Open("text", ("x", x), ("y", y), ("font-size", size), ("text-anchor", anchor), ("fill", fill), ("font-weight", weight));
        xml.WriteString(content);
        Close();
    }

    /// <summary>A shape that takes its reader elsewhere; without an address it is only a group.</summary>
    public void OpenLink(string? address)
    {
        Open(address is null ? "g" : "a");
        if (address is not null) Set("href", address);
    }

    public string End()
    {
        xml.WriteEndElement();
        xml.Flush();
        return text.ToString();
    }

    public void Dispose() => xml.Dispose();

    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The points of a line, as an attribute holds them.</summary>
    public static string Points(params IEnumerable<(double X, double Y)> points) => string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"));

    private void Set(string name, object? value)
    {
        if (value is null) return;
        xml.WriteAttributeString(name, value is double or int or float ? Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)) : (string)value);
    }

    private void Leaf(string name, string content)
    {
        xml.WriteStartElement(name, Space);
        xml.WriteString(Clean(content));
        xml.WriteEndElement();
    }

    private static string Clean(string content) => string.Concat(content.Where(letter => letter is '\n' or '\t' || !char.IsControl(letter)));
}
