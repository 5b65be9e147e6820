// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Settlement.Model;

/// <summary>What the financing methods of a model must hold.</summary>
internal static class MethodRules
{
    public static void Check(ModelCheck check, SettlementModel model)
    {
        KeyIndexes(check, model);
        if (model.Methods is not { } methods) return;
        Indexes(check, methods);
        if (methods.Flow is { } flow) FlowRules.Check(check, model, flow);
        Prices(check, methods);
        if (methods.Bridge is { } bridge) BridgeRules.Check(check, model, bridge);
        SteeringRules.Check(check, methods);
        Orders(check, methods);
        if (methods.Settlement is { } settlement) Settlement(check, settlement);
        if (methods.Resilience is { } resilience) check.Each(resilience.Risks, "/methoden/weerstand/risicos", (risk, at) => Percent(check, risk.Chance, at + "/kans", 100));
        if (methods.Entry is { } entry) ExitRules.Check(check, model, entry);
        if (methods.Exit is { } exit) ExitRules.Check(check, exit);
    }

    /// <summary>A percentage from 0 to a limit.</summary>
    public static void Percent(ModelCheck check, decimal value, string pointer, decimal most)
    {
        if (value < 0 || value > most) check.Add("procent-ongeldig", "Dit percentage kan niet.", pointer, value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"0 tot en met {most}"));
    }

    /// <summary>Is there an index with this code?</summary>
    public static void IndexExists(ModelCheck check, SettlementModel model, string code, string pointer)
    {
        if (model.Methods?.Indexes.Any(index => index.Code == code) != true) check.Add("verwijzing-onbekend", $"Deze verwijzing leidt nergens heen: er is geen index {code} in dit model.", pointer, code);
    }

    private static void Indexes(ModelCheck check, MethodParts methods)
    {
        check.Unique(methods.Indexes, "/methoden/indexen", "index", index => index.Code);
        check.Each(methods.Indexes, "/methoden/indexen", (index, at) =>
        {
            if (index.WageShare is < 0 or > 1) check.Add("aandeel-ongeldig", "Een loonaandeel ligt tussen 0 en 1.", at + "/loonaandeel", index.WageShare.ToString(CultureInfo.InvariantCulture), "0 tot en met 1");
            if (index.Lag is < 0 or > 5) check.Add("vertraging-ongeldig", "Een index loopt hoogstens vijf jaar achter.", at + "/vertraging", index.Lag.ToString(CultureInfo.InvariantCulture));
            check.Unique(index.Years, at + "/jaren", "jaar", year => year.Year.ToString(CultureInfo.InvariantCulture));
        });
    }

    private static void KeyIndexes(ModelCheck check, SettlementModel model) => check.Each(model.Keys, "/sleutels", (key, at) =>
    {
        if (key.Rule is FixedAmountsRule { Indexation: { } use }) IndexExists(check, model, use.Index, at + "/verdeling/indexering/index");
    });

    private static void Prices(ModelCheck check, MethodParts methods)
    {
        const string Pointer = "/methoden/kostprijzen";
        var rates = methods.Prices.Where(price => price is HourRate or OverheadRate or TimePrice).Select(price => price.Code).ToHashSet(StringComparer.Ordinal);
        check.Unique(methods.Prices, Pointer, "kostprijs", price => price.Code);
        check.Each(methods.Prices, Pointer, (price, at) =>
        {
            if (price.Unit.Cents <= 0) check.Add("afronding-ongeldig", "De eenheid van de afronding is groter dan nul.", at + "/afronding", price.Unit.ToString());
            switch (price)
            {
                case HourRate rate:
                    Pools(check, rate.Pools, at);
                    Above(check, rate.Hours, at + "/uren", "Zonder productieve uren is er geen uurtarief.");
                    break;
                case OverheadRate rate:
                    Pools(check, rate.Pools, at);
                    Above(check, rate.Fte, at + "/fte", "Zonder directe formatie is er geen overheadtarief.");
                    Above(check, rate.NormHours, at + "/normuren", "Zonder normuren is er geen overheadtarief.");
                    break;
                case TimePrice time:
                    Pools(check, time.Pools, at);
                    Above(check, time.Capacity, at + "/capaciteit", "Zonder praktische capaciteit is er geen tijdtarief.");
                    break;
                case ProductPrice product:
                    check.Each(product.Uses, at + "/inzet", (use, place) =>
                    {
                        if (!rates.Contains(use.Rate)) check.Add("verwijzing-onbekend", $"Deze verwijzing leidt nergens heen: er is geen tarief {use.Rate} in dit model.", place + "/tarief", use.Rate);
                    });
                    if (product.Surcharge is { } surcharge) SteeringRules.Surcharge(check, surcharge, at + "/opslag");
                    break;
            }
        });
    }

    private static void Orders(ModelCheck check, MethodParts methods)
    {
        check.Unique(methods.Orders, "/methoden/meerwerk", "opdracht", order => order.Code);
        check.Each(methods.Orders, "/methoden/meerwerk", (order, at) =>
        {
            check.ParticipantExists(order.Participant, at + "/deelnemer");
            if (order.Price is null == order.Rate is null) check.Add("prijs-of-tarief", $"Opdracht {order.Code} heeft een prijs of een tarief nodig.", at, null, "óf prijs, óf tarief");
            if (order.Rate is { } rate && methods.Prices.All(price => price.Code != rate)) check.Add("verwijzing-onbekend", $"Deze verwijzing leidt nergens heen: er is geen tarief {rate} in dit model.", at + "/tarief", rate);
        });
    }

    private static void Settlement(ModelCheck check, FinalSettlement settlement)
    {
        const string Pointer = "/methoden/afrekening";
        MethodKeyRules.People(check, settlement.Advances, Pointer + "/voorschotten");
        if (settlement.Bandwidth is { } bandwidth) Percent(check, bandwidth.Percent, Pointer + "/bandbreedte/procent", 100);
        if (settlement.Threshold?.Key is { } key) check.KeyExists(key, Pointer + "/indexdrempel/sleutel");
        if (settlement.Result is not { } result) return;
        Percent(check, result.CapPercent, Pointer + "/resultaat/reserveprocent", 100);
        if (result.Key is { } own) check.KeyExists(own, Pointer + "/resultaat/sleutel");
    }

    private static void Pools(ModelCheck check, IReadOnlyList<string> pools, string at)
    {
        if (pools.Count == 0) check.Add("kostengroep-ontbreekt", "Een tarief heeft minstens één kostengroep nodig.", at + "/kostengroepen");
        check.Each(pools, at + "/kostengroepen", check.PoolExists);
    }

    private static void Above(ModelCheck check, decimal value, string pointer, string message)
    {
        if (value <= 0) check.Add("hoeveelheid-nul", message, pointer, value.ToString(CultureInfo.InvariantCulture), "meer dan nul");
    }
}
