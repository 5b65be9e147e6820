// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Engine.Changes;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Methods;

[UseCase("toetreding-berekenen", "Berekent wat een nieuwe deelnemer betaalt en wie het voordeel heeft; zonder invoer die van de samenwerking", Example = """{"toetreding":{"deelnemer":"nieuw","naam":"Nieuw","jaar":2026,"tellingen":[{"maatstaf":"inwoners","waarde":"12000"}]}}""")]
public sealed record ComputeEntry([property: JsonPropertyName("toetreding"), JsonConverter(typeof(PartConverter<Entry>))] Entry? Entry = null) : IQuery<EntryResult>
{
    public static Permission Requires => SettlementPermissions.See;
}

internal sealed class ComputeEntryHandler(ModelAssembler assembler) : IHandler<ComputeEntry, EntryResult>
{
    public async Task<Result<EntryResult>> Handle(ComputeEntry useCase, Actor actor, CancellationToken cancel)
    {
        var model = await assembler.Assemble(ModelScope.All, actor, cancel);
        return EntryEngine.Compute(useCase.Entry is null ? model : model with { Methods = (model.Methods ?? new MethodParts()) with { Entry = useCase.Entry } });
    }
}
