// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Engine.Flows;
using Bundel.Settlement.Engine.Prices;

namespace Bundel.Settlement.Methods;

[UseCase("kostprijzen-tonen", "Toont tarieven, kostprijzen en de kostenverdeelstaat van een jaar", Example = """{"jaar":2026}""")]
public sealed record ShowPrices([property: JsonPropertyName("jaar")] int Year) : IQuery<PriceList>
{
    public static Permission Requires => SettlementPermissions.See;
}

internal sealed class ShowPricesHandler(ModelAssembler assembler) : IHandler<ShowPrices, PriceList>
{
    public async Task<Result<PriceList>> Handle(ShowPrices useCase, Actor actor, CancellationToken cancel)
    {
        var model = await assembler.Assemble(ModelScope.All, actor, cancel);
        if (model.Methods is { Prices.Count: > 0 }) return PriceEngine.Compute(model, useCase.Year);
        return SettlementEngine.Compute(model, useCase.Year).Select(result => new PriceList { Year = useCase.Year, Prices = [], Nodes = result.Nodes, Flows = result.Flows });
    }
}
