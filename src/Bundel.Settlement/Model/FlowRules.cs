// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Engine.Flows;

namespace Bundel.Settlement.Model;

/// <summary>What charges between cost pools must hold: somewhere to go, an order where there is one, and no loop without an end.</summary>
internal static class FlowRules
{
    private const string Pointer = "/methoden/doorbelasting";

    public static void Check(ModelCheck check, SettlementModel model, CostFlow flow)
    {
        var before = check.Problems.Count;
        check.Unique(flow.Charges, Pointer + "/stromen", "doorbelasting van", charge => charge.From);
        check.Each(flow.Charges, Pointer + "/stromen", (charge, at) => Charge(check, charge, at));
        Order(check, flow);
        if (check.Problems.Count == before) Loops(check, model, flow);
    }

    private static void Charge(ModelCheck check, Charge charge, string at)
    {
        check.PoolExists(charge.From, at + "/van");
        if (charge.Own < 0) check.Add("gewicht-negatief", $"Het eigen deel van kostengroep {charge.From} is negatief.", at + "/eigenDeel", Text(charge.Own));
        check.Unique(charge.To, at + "/naar", "kostengroep", target => target.Pool);
        check.Each(charge.To, at + "/naar", (target, place) =>
        {
            check.PoolExists(target.Pool, place + "/kostengroep");
            if (target.Part < 0) check.Add("gewicht-negatief", $"De afname van kostengroep {target.Pool} is negatief.", place + "/deel", Text(target.Part));
        });
        var others = charge.To.Where(target => target.Pool != charge.From).Sum(target => target.Part);
        if (others + charge.Own > 0) return;
        if (charge.To.Any(target => target.Pool == charge.From)) check.Add("kostengroep-naar-zichzelf", $"Kostengroep {charge.From} belast alles aan zichzelf door.", at + "/naar", charge.From, "een andere kostengroep, of een eigen deel");
        else check.Add("geen-gewicht", $"Kostengroep {charge.From} belast niets door: alle delen zijn nul.", at + "/naar");
    }

    private static void Order(ModelCheck check, CostFlow flow)
    {
        check.Unique(flow.Order, Pointer + "/volgorde", "kostengroep", code => code);
        check.Each(flow.Order, Pointer + "/volgorde", check.PoolExists);
        if (flow.Method != ChargeMethod.StepDown) return;
        foreach (var charge in flow.Charges.Where(charge => !flow.Order.Contains(charge.From)))
            check.Add("volgorde-ontbreekt", $"Kostengroep {charge.From} staat niet in de volgorde van de trapsgewijze doorbelasting.", Pointer + "/volgorde", null, charge.From);
    }

    private static void Loops(ModelCheck check, SettlementModel model, CostFlow flow)
    {
        var graph = PoolGraph.Of(flow);
        check.Each(flow.Charges, Pointer + "/stromen", (charge, at) =>
        {
            if (graph.Charges.All(used => used.From != charge.From))
                check.Add("doorbelasting-zonder-eind", $"Bij de {(flow.Method == ChargeMethod.Direct ? "directe" : "trapsgewijze")} doorbelasting kan kostengroep {charge.From} nergens heen: zij noemt alleen kostengroepen die zelf {(flow.Method == ChargeMethod.Direct ? "" : "eerder ")}doorbelasten.", at + "/naar");
        });
        var names = model.Pools.ToDictionary(pool => pool.Code, pool => pool.Name, StringComparer.Ordinal);
        foreach (var problem in FlowStage.Closed(graph.With(_ => 0), graph, names)) check.Problems.Add(problem with { Place = new Place(null) { Pointer = Pointer + "/stromen" } });
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
