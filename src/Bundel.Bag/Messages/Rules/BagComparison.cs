// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Xml.Linq;
using Bundel.Bag.Addresses;
using Bundel.Bag.Model;
using Bundel.Bag.Store;
using Bundel.Bag.Time;

namespace Bundel.Bag.Messages.Rules;

/// <summary>A message beside the loaded BAG: its objects exist there, and it says of them what the BAG says.</summary>
internal static class BagComparison
{
    public static List<MessageFault> Check(XElement root, MessageFamily family, BagDatabase store, DateOnly today)
    {
        var faults = new List<MessageFault>();
        using var timeline = new Timeline(store);
        if (family == MessageFamily.StufBg0204) BagGba(BagGbaMessage.Of(root), store, timeline, faults);
        else GeoBag(root, timeline, BagDate.Day(today), faults);
        return faults;
    }

    /// <summary>The state of an object in the store, or a fault.</summary>
    public static void Exists(Timeline timeline, long id, string place, List<MessageFault> faults)
    {
        if (timeline.History(id).Count == 0) faults.Add(new(CheckLayer.Bag, "BAG-ONBEKEND", "dit object staat niet in de opslag.", place, Text(id), "een identificatie die in de BAG voorkomt"));
    }

    private static void BagGba(BagGbaMessage message, BagDatabase store, Timeline timeline, List<MessageFault> faults)
    {
        if (message.New is not { } state) return;
        foreach (var name in new[] { "identificatieTGO", "identificatieAOA", "identificatieOpenbareRuimte", "identificatieWoonplaats" })
        {
            if (Id(state.Value(name)) is var id and not 0) Exists(timeline, id, state.Fields[name].Place, faults);
        }

        if (message.Entity != "ADR" || Id(state.Value("identificatieAOA")) is not (var number and not 0)) return;
        using var reader = new AddressReader(store);
        if (reader.ById(number) is not { } address) return;
        Same(state, "postcode", address.Postcode, faults);
        Same(state, "huisnummer", address.Number.ToString(CultureInfo.InvariantCulture), faults);
        Same(state, "huisletter", address.Letter, faults);
        Same(state, "huisnummertoevoeging", address.Suffix, faults);
        Same(state, "openbareRuimteNaam", address.Street, faults);
        Same(state, "identificatieTGO", address.Object, faults);
        if (state.Value("status") is not null) Same(state, "status", "Naamgeving uitgegeven", faults);
    }

    private static void Same(StufState state, string name, string? inBag, List<MessageFault> faults)
    {
        if (!state.Fields.TryGetValue(name, out var field) || field.NoValue == "waardeOnbekend") return;
        if (string.Equals(field.Value ?? "", inBag ?? "", StringComparison.OrdinalIgnoreCase)) return;
        faults.Add(new(CheckLayer.Bag, "BAG-ANDERS", $"{name} is in de BAG anders.", field.Place, field.Value ?? "leeg", inBag ?? "leeg"));
    }

    private static void GeoBag(XElement root, Timeline timeline, int today, List<MessageFault> faults)
    {
        foreach (var (element, _, id) in GeoBagRules.Identifiers(root))
        {
            if (id == 0) continue;
            Exists(timeline, id, BagGbaMessage.PlaceOf(element), faults);
            var said = element.Parent?.Elements().FirstOrDefault(sibling => sibling.Name.LocalName.EndsWith(".status", StringComparison.Ordinal))?.Value.Trim();
            if (element.Name.LocalName != "identificatie" || said is null || timeline.At(id, today, long.MaxValue) is not { } now || now.StatusName == said) continue;
            faults.Add(new(CheckLayer.Bag, "BAG-STATUS", "de status is in de BAG anders.", BagGbaMessage.PlaceOf(element), said, now.StatusName));
        }
    }

    private static long Id(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    private static string Text(long id) => id < 10_000 ? $"{id:0000}" : $"{id:0000000000000000}";
}
