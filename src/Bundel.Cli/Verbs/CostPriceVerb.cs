// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Cli.Tables;
using Bundel.Settlement.Engine.Prices;
using Bundel.Settlement.Model;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen kostprijs: tariffs, cost prices and the allocation sheet.</summary>
internal sealed class CostPriceVerb : MethodVerb<PriceList>
{
    private readonly Option<string> year;

    public CostPriceVerb()
        : base("kostprijs", "Tarieven en kostprijzen, met de kostenverdeelstaat.") =>
        year = ValueOption("--jaar", "jaar", "Begrotingsjaar; mag weg als het model één jaar bevat.");

    public override string Example => "bundel verrekenen kostprijs docs/voorbeelden/methoden.json --jaar 2026 --json";

    protected override Result<PriceList> Compute(SettlementModel model, ParseResult parsed) =>
        ModelYear.Choose(model, parsed.GetValue(year)).Then(chosen => PriceEngine.Compute(model, chosen));

    protected override IEnumerable<IReadOnlyList<string>> Rows(PriceList outcome) =>
    [
        .. outcome.Prices.Select(price => (IReadOnlyList<string>)[price.Name, Dutch.Amount(price.Price), "per " + price.Unit, price.Formula]),
        .. outcome.Nodes.Select(node => (IReadOnlyList<string>)[node.Name, Dutch.Amount(node.Own), "+ " + Dutch.Amount(node.Received), "− " + Dutch.Amount(node.Charged), "= " + Dutch.Amount(node.Stays)]),
    ];
}
