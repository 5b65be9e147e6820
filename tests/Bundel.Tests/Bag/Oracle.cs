// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Bundel.Bag.Model;
using Bundel.Kernel.Files;

namespace Bundel.Tests.Bag;

/// <summary>The same voorkomens through the general XML reader and the tree of the library: slow and plain, and nothing shared with the scanner.</summary>
internal static class Oracle
{
    private static readonly string[] Objects = ["Woonplaats", "OpenbareRuimte", "Nummeraanduiding", "Verblijfsobject", "Ligplaats", "Standplaats", "Pand"];
    private static readonly string[] Kinds = ["WPL", "OPR", "NUM", "VBO", "LIG", "STA", "PND"];

    public static List<string> Lines(byte[] file)
    {
        using var reader = SafeXml.Reader(new MemoryStream(file));
        var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
        var found = root.Descendants().Where(element => element.Parent?.Name.LocalName is "bagObject" or "kenmerkInOnderzoek");
        return [.. found.Select(Line)];
    }

    private static string Line(XElement element)
    {
        var name = element.Name.LocalName;
        var investigation = name.StartsWith("Kenmerk");
        var kind = Kinds[Array.FindIndex(Objects, known => string.Equals(investigation ? name[7..^11] : name, known, StringComparison.OrdinalIgnoreCase))];
        var parts = new List<string> { ChangeOf(element), (investigation ? "IO" : "") + kind };
        if (investigation) parts.AddRange([One(element, "identificatieVan" + name[7..^11]), One(element, "kenmerk"), One(element, "inOnderzoek")]);
        else parts.AddRange([One(element, "identificatie"), One(element, "voorkomenidentificatie"), One(element, "status"), One(element, "geconstateerd")]);
        parts.AddRange([One(element, "documentdatum"), One(element, "documentnummer", trim: false), One(element, "beginGeldigheid"), One(element, "eindGeldigheid")]);
        parts.AddRange(new[] { "tijdstipRegistratie", "eindRegistratie", "tijdstipInactief", "tijdstipRegistratieLV", "tijdstipEindRegistratieLV", "tijdstipInactiefLV", "tijdstipNietBagLV" }.Select(field => Instant(One(element, field))));
        parts.AddRange([One(element, "naam", trim: false), One(element, "verkorteNaam", trim: false, skipContainers: true), One(element, "type") + One(element, "typeAdresseerbaarObject")]);
        parts.AddRange(new[] { "huisnummer", "huisletter", "huisnummertoevoeging", "postcode" }.Select(field => One(element, field)));
        parts.AddRange([Refs(element, "ligtAan") + Refs(element, "heeftAlsHoofdadres"), Refs(element, "ligtIn"), Refs(element, "heeftAlsNevenadres"), Refs(element, "maaktDeelUitVan")]);
        parts.AddRange([string.Join(',', Codes.Purpose.All.Select(pair => pair.Value).Where(All(element, "gebruiksdoel").Select(Value).Contains)), One(element, "oppervlakte"), One(element, "oorspronkelijkBouwjaar")]);
        parts.Add(Geometry(element));
        return string.Join('|', parts);
    }

    private static string ChangeOf(XElement element)
    {
        var state = element.Parent!.Parent!;
        return (state.Name.LocalName, state.Parent!.Name.LocalName) switch
        {
            ("was", "verwijdering") => "Remove",
            ("was", _) => "Was",
            ("wordt", "toevoeging") => "Add",
            ("wordt", _) => "Becomes",
            _ => "",
        };
    }

    private static string Geometry(XElement element)
    {
        var point = All(element, "Point").FirstOrDefault();
        if (point is not null)
        {
            var numbers = Numbers(Value(All(point, "pos").Single()));
            return $"punt{numbers.Length} " + Scanned.Numbers(numbers);
        }

        var polygons = All(element, "Polygon").Concat(All(element, "PolygonPatch")).ToList();
        if (polygons.Count == 0) return "";
        var dimension = polygons[0].AncestorsAndSelf().Concat(polygons[0].Descendants()).Select(ancestor => ancestor.Attribute("srsDimension")?.Value).FirstOrDefault(value => value is not null) ?? "2";
        var shown = polygons.Select(polygon => "(" + string.Join(";", All(polygon, "LinearRing").Select(ring => Scanned.Numbers(Numbers(string.Join(' ', ring.Elements().Select(Value)))))) + ")");
        return $"{(All(element, "MultiSurface").Any() ? "multi" : "vlak")}{dimension} " + string.Concat(shown);
    }

    private static double[] Numbers(string text) => [.. text.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static string Refs(XElement element, string container) => string.Join(',', element.Elements().Where(child => child.Name.LocalName == container).Elements().Select(Value));

    private static IEnumerable<XElement> All(XElement element, string name) => element.Descendants().Where(child => child.Name.LocalName == name);

    private static string One(XElement element, string name, bool trim = true, bool skipContainers = false)
    {
        var found = All(element, name).Where(child => !skipContainers || !child.HasElements).ToList();
        return found.Count == 0 ? "" : trim ? Value(found.Single()) : found.Single().Value;
    }

    private static string Value(XElement element) => element.Value.Trim(' ', '\t', '\r', '\n');

    private static string Instant(string text) => text.Length == 0 ? "" : DateTime.Parse(text, CultureInfo.InvariantCulture).ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture);
}
