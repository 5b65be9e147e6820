// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bundel.Bag.Model;
using Bundel.Bag.Store;
using Bundel.Bag.Time;

namespace Bundel.Bag.Messages.Rules;

/// <summary>An answer of the BAG API: its fields have the forms that the API description gives them, and its objects are in the BAG.</summary>
internal static partial class ApiJsonRules
{
    private const string Standard = "BAG API Individuele Bevragingen";
    private const int MostFaults = 100;
    private static readonly string[] Known = ["openbareRuimteNaam", "huisnummer", "nummeraanduiding", "nummeraanduidingIdentificatie", "openbareRuimte", "woonplaats", "pand", "verblijfsobject", "ligplaats", "standplaats", "_embedded", "adresseerbaarObjectIdentificatie", "voorkomens"];

    public static MessageReport Check(Stream stream, string file, BagDatabase? store, DateOnly today)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = 64 });
        }
        catch (JsonException fault)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"regel {fault.LineNumber + 1}, positie {fault.BytePositionInLine + 1}");
            return new MessageReport(file, Standard, null, "", [new(CheckLayer.WellFormed, LayerOutcome.Faulty)], [new(CheckLayer.WellFormed, "json-ongeldig", "dit is geen geldige JSON.", place)]);
        }

        using (document)
        {
            var (layers, faults) = (new List<LayerReport> { new(CheckLayer.WellFormed, LayerOutcome.Good) }, new List<MessageFault>());
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !Known.Any(name => root.TryGetProperty(name, out _)))
                return new MessageReport(file, "onbekend", null, "", layers, [new(CheckLayer.Schema, "HERKENNING", "dit is geen antwoord van de BAG API.", "/", null, "een adres, object of lijst van de BAG API")]);
            layers.Add(new(CheckLayer.Schema, LayerOutcome.NotChecked, "JSON heeft geen XSD; de vormen van de velden staan onder regels"));
            Walk(root, "", faults);
            layers.Add(new(CheckLayer.Rules, faults.Count == 0 ? LayerOutcome.Good : LayerOutcome.Faulty));
            Compare(root, store, BagDate.Day(today), layers, faults);
            return new MessageReport(file, Standard, "2", "antwoord", layers, faults);
        }
    }

    private static void Walk(JsonElement element, string pointer, List<MessageFault> faults)
    {
        if (faults.Count >= MostFaults) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            var at = 0;
            foreach (var item in element.EnumerateArray()) Walk(item, $"{pointer}/{at++}", faults);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject().Where(property => property.Name != "_links"))
            {
                Field(property.Name, property.Value, $"{pointer}/{property.Name}", faults);
                Walk(property.Value, $"{pointer}/{property.Name}", faults);
            }
        }
    }

    private static void Field(string name, JsonElement value, string pointer, List<MessageFault> faults)
    {
        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) return;
        var text = value.ToString();
        var expected = name switch
        {
            "postcode" when !PostcodeForm().IsMatch(text) => "vier cijfers en twee hoofdletters",
            "huisnummer" when !(value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number is > 0 and < 100_000) => "een getal van 1 tot en met 99999",
            "huisletter" when !(text.Length == 1 && char.IsAsciiLetter(text[0])) => "één letter",
            "huisnummertoevoeging" when text.Length is 0 or > 4 || !text.All(char.IsAsciiLetterOrDigit) => "hoogstens vier letters en cijfers",
            "status" when !BagKinds.All.Any(kind => Codes.StatusOf(kind).All.Any(pair => pair.Value == text)) => "een status van de BAG",
            "oppervlakte" when !(value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var area) && area is > 0 and < 1_000_000) => "een getal van 1 tot en met 999999",
            _ when IsIdentifier(name) && !IdentifierForm().IsMatch(text) => "zestien cijfers, of vier voor een woonplaats",
            _ when name.EndsWith("datum", StringComparison.OrdinalIgnoreCase) && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => "een datum als 2021-10-15",
            _ => null,
        };
        if (expected is not null) faults.Add(new(CheckLayer.Rules, "API-VORM", $"{name} heeft niet de vorm van de API.", pointer, text, expected));
    }

    private static void Compare(JsonElement root, BagDatabase? store, int today, List<LayerReport> layers, List<MessageFault> faults)
    {
        if (store is null)
        {
            layers.Add(new(CheckLayer.Bag, LayerOutcome.NotChecked, "geef --opslag om met de BAG te vergelijken"));
            return;
        }

        var before = faults.Count;
        using var timeline = new Timeline(store);
        Objects(root, "", timeline, today, faults);
        layers.Add(new(CheckLayer.Bag, faults.Count == before ? LayerOutcome.Good : LayerOutcome.Faulty));
    }

    private static void Objects(JsonElement element, string pointer, Timeline timeline, int today, List<MessageFault> faults)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            var at = 0;
            foreach (var item in element.EnumerateArray()) Objects(item, $"{pointer}/{at++}", timeline, today, faults);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.String)
            {
                Objects(property.Value, $"{pointer}/{property.Name}", timeline, today, faults);
                continue;
            }

            if (!IsIdentifier(property.Name) || !long.TryParse(property.Value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) continue;
            BagComparison.Exists(timeline, id, $"{pointer}/{property.Name}", faults);
            if (property.Name == "identificatie" && element.TryGetProperty("status", out var status) && timeline.At(id, today, long.MaxValue) is { } now && now.StatusName != status.GetString())
                faults.Add(new(CheckLayer.Bag, "BAG-STATUS", "de status is in de BAG anders.", $"{pointer}/status", status.GetString(), now.StatusName));
        }
    }

    private static bool IsIdentifier(string name) => name == "identificatie" || name.EndsWith("Identificatie", StringComparison.Ordinal) && name is not "zoekresultaatIdentificatie";

    [GeneratedRegex("^[1-9][0-9]{3}[A-Z]{2}$", RegexOptions.None, 1000)]
    private static partial Regex PostcodeForm();

    [GeneratedRegex("^([0-9]{16}|[0-9]{4})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdentifierForm();
}
