// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Engine.Changes;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Methods;

[UseCase("uittreding-berekenen", "Berekent een uittreedsom en per jaar het effect op wie blijft; zonder invoer die van de samenwerking", Example = """{"uittreding":{"deelnemer":"lindehaven","jaar":2027,"methode":"kb-1985","eersteProcent":"80"}}""")]
public sealed record ComputeExit([property: JsonPropertyName("uittreding"), JsonConverter(typeof(PartConverter<Exit>))] Exit? Exit = null) : IQuery<ExitResult>
{
    public static Permission Requires => SettlementPermissions.See;
}

internal sealed class ComputeExitHandler(ModelAssembler assembler) : IHandler<ComputeExit, ExitResult>
{
    public async Task<Result<ExitResult>> Handle(ComputeExit useCase, Actor actor, CancellationToken cancel)
    {
        var model = await assembler.Assemble(ModelScope.All, actor, cancel);
        return ExitEngine.Compute(useCase.Exit is null ? model : model with { Methods = (model.Methods ?? new MethodParts()) with { Exit = useCase.Exit } });
    }
}
