// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Engine.Bridges;

namespace Bundel.Settlement.Methods;

[UseCase("verloop-tonen", "Toont het verloopoverzicht: van de begroting van het basisjaar naar volgende jaren")]
public sealed record ShowBridge : IQuery<BridgeResult>
{
    public static Permission Requires => SettlementPermissions.See;
}

internal sealed class ShowBridgeHandler(ModelAssembler assembler) : IHandler<ShowBridge, BridgeResult>
{
    public async Task<Result<BridgeResult>> Handle(ShowBridge useCase, Actor actor, CancellationToken cancel) =>
        BridgeEngine.Compute(await assembler.Assemble(ModelScope.All, actor, cancel));
}
