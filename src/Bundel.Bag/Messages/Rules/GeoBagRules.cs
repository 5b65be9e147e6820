// SPDX-License-Identifier: EUPL-1.2
using System.Xml.Linq;
using Bundel.Bag.Model;

namespace Bundel.Bag.Messages.Rules;

/// <summary>Rules of Geo-BAG beyond its schema: event and message belong together, identificaties fit their object, states are states of the BAG.</summary>
internal static class GeoBagRules
{
    private static readonly Dictionary<string, string> Roots = new(StringComparer.Ordinal) { ["gmvDi01"] = "geometrieVerzoek", ["gmlDi01"] = "geometrieLevering" };

    private static readonly Dictionary<string, BagKind> Kinds = new(StringComparer.Ordinal)
    {
        ["num.identificatie"] = BagKind.Nummeraanduiding,
        ["opr.identificatie"] = BagKind.OpenbareRuimte,
        ["wpl.identificatie"] = BagKind.Woonplaats,
        ["pand"] = BagKind.Pand,
        ["verblijfsobject"] = BagKind.Verblijfsobject,
        ["ligplaats"] = BagKind.Ligplaats,
        ["standplaats"] = BagKind.Standplaats,
        ["woonplaats"] = BagKind.Woonplaats,
    };

    public static List<MessageFault> Check(XElement root)
    {
        var faults = new List<MessageFault>();
        foreach (var code in root.Descendants().Where(element => element.Name.LocalName == "gebeurtenisCode")) Event(root, code, faults);
        foreach (var (element, kind, id) in Identifiers(root))
        {
            if (BagKinds.Of(id) != kind) faults.Add(new(CheckLayer.Rules, "GEO-ID", $"dit is geen identificatie van een {kind.Table()}.", BagGbaMessage.PlaceOf(element), element.Value.Trim(), kind == BagKind.Woonplaats ? "vier cijfers" : $"zestien cijfers met {kind.Digits():00} op plaats vijf en zes"));
        }

        foreach (var status in root.Descendants().Where(element => element.Name.LocalName.EndsWith(".status", StringComparison.Ordinal) && element.Value.Trim().Length > 0))
        {
            if (!BagKinds.All.Any(kind => Codes.StatusOf(kind).All.Any(pair => pair.Value == status.Value.Trim()))) faults.Add(new(CheckLayer.Rules, "GEO-STATUS", "deze status kent de BAG niet.", BagGbaMessage.PlaceOf(status), status.Value.Trim(), "een status van de BAG"));
        }

        return faults;
    }

    /// <summary>Everything in a message that names an object of the BAG.</summary>
    public static IEnumerable<(XElement Element, BagKind Kind, long Id)> Identifiers(XElement root)
    {
        foreach (var element in root.Descendants())
        {
            var name = element.Name.LocalName;
            if (name == "identificatie") name = element.Parent?.Name.LocalName ?? "";
            if (!Kinds.TryGetValue(name, out var kind) || element.HasElements || element.Value.Trim().Length == 0) continue;
            yield return (element, kind, long.TryParse(element.Value.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : 0);
        }
    }

    private static void Event(XElement root, XElement code, List<MessageFault> faults)
    {
        var text = code.Value.Trim();
        if (!GeoBagEvents.All.TryGetValue(text, out var known))
        {
            faults.Add(new(CheckLayer.Rules, "GEO-CODE", "deze gebeurtenis komt in Geo-BAG niet voor.", BagGbaMessage.PlaceOf(code), text, "een code van Geo-BAG"));
            return;
        }

        if (!Roots.TryGetValue(root.Name.LocalName, out var message)) return;
        var answers = message == "geometrieLevering" && known.Message == "geometrieVerzoek";
        if (known.Message != message && !answers) faults.Add(new(CheckLayer.Rules, "GEO-BERICHT", $"bij de gebeurtenis {text} hoort een ander bericht.", BagGbaMessage.PlaceOf(code), message, known.Message));
    }
}
