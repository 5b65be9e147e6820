// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Settlement.Model;

/// <summary>What a budget bridge must hold; an index that counts twice is refused.</summary>
internal static class BridgeRules
{
    private const string Pointer = "/methoden/verloop";

    public static void Check(ModelCheck check, SettlementModel model, Bridge bridge)
    {
        if (bridge.Through <= bridge.BaseYear || bridge.Through > bridge.BaseYear + 20) check.Add("jaar-ongeldig", "Het laatste jaar van het verloop ligt na het basisjaar, en hoogstens twintig jaar later.", Pointer + "/totEnMet", Text(bridge.Through), $"na {Text(bridge.BaseYear)}");
        if (model.Lines.All(line => line.Year != bridge.BaseYear)) check.Add("geen-begroting", $"Er zijn geen begrotingsregels voor het basisjaar {Text(bridge.BaseYear)}.", Pointer + "/basisjaar", Text(bridge.BaseYear));
        if (bridge.Index is { } code) Index(check, model, bridge, code);
        check.Unique(bridge.Growth, Pointer + "/groei", "jaar", growth => Text(growth.Year));
        check.Unique(bridge.Mutations, Pointer + "/mutaties", "mutatie", mutation => mutation.Code);
        check.Each(bridge.Mutations, Pointer + "/mutaties", (mutation, at) => Mutation(check, bridge, mutation, at));
    }

    private static void Index(ModelCheck check, SettlementModel model, Bridge bridge, string code)
    {
        MethodRules.IndexExists(check, model, code, Pointer + "/index");
        if (model.Methods!.Indexes.FirstOrDefault(index => index.Code == code) is not { } series || bridge.Through > bridge.BaseYear + 20) return;
        for (var year = bridge.BaseYear + 1; year <= bridge.Through; year++)
        {
            if (series.PercentFor(year) is null) check.Add("index-ontbreekt", $"Index {series.Name} heeft geen cijfers voor {Text(year)}.", Pointer + "/index", code, $"loon en prijs van {Text(year - series.Lag)}");
        }
    }

    private static void Mutation(ModelCheck check, Bridge bridge, BridgeMutation mutation, string at)
    {
        check.PoolExists(mutation.Pool, at + "/kostengroep");
        check.DecisionExists(mutation.Decision, at + "/besluit");
        if (mutation.Key is { } key) check.KeyExists(key, at + "/sleutel");
        if (mutation.Through < mutation.From) check.Add("periode-ongeldig", $"Mutatie {mutation.Name} eindigt voor het eerste jaar.", at + "/tot");
        if (mutation.From <= bridge.BaseYear) check.Add("mutatie-voor-basis", $"Mutatie {mutation.Name} begint niet na het basisjaar; zij zit al in de basis.", at + "/van", Text(mutation.From), $"na {Text(bridge.BaseYear)}");
        if (mutation is { Nature: LineNature.Incidental, Through: null }) check.Add("incidenteel-zonder-eind", $"Incidentele mutatie {mutation.Name} heeft geen laatste jaar en zou in de basis blijven.", at + "/tot", null, "een laatste jaar");
        if (mutation.IsIndexation && bridge.Index is not null) check.Add("index-dubbel", $"Mutatie {mutation.Name} is zelf een indexering, en het verloop past ook een index toe: die telt dubbel.", at + "/isIndexering", null, "óf de index, óf deze mutatie");
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
