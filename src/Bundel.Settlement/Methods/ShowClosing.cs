// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Engine.Closing;

namespace Bundel.Settlement.Methods;

[UseCase("afrekening-tonen", "Toont de afrekening van voorschotten met bandbreedte, indexdrempel en bestemming van het resultaat")]
public sealed record ShowClosing : IQuery<ClosingResult>
{
    public static Permission Requires => SettlementPermissions.See;
}

internal sealed class ShowClosingHandler(ModelAssembler assembler) : IHandler<ShowClosing, ClosingResult>
{
    public async Task<Result<ClosingResult>> Handle(ShowClosing useCase, Actor actor, CancellationToken cancel) =>
        ClosingEngine.Compute(await assembler.Assemble(ModelScope.All, actor, cancel));
}
