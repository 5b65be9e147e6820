// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Methods;

[UseCase("methode-kiezen", "Geeft een gerangschikte lijst van financieringsmethoden met de criteria die haar bepaalden", Example = """{"antwoorden":{"volwassenheid":"start","registraties":"geen"}}""")]
public sealed record ChooseMethod([property: JsonPropertyName("antwoorden")] MethodQuestions Questions) : IQuery<IReadOnlyList<RankedMethod>>
{
    public static Permission Requires => SettlementPermissions.See;
}

internal sealed class ChooseMethodHandler : IHandler<ChooseMethod, IReadOnlyList<RankedMethod>>
{
    public Task<Result<IReadOnlyList<RankedMethod>>> Handle(ChooseMethod useCase, Actor actor, CancellationToken cancel) =>
        Task.FromResult(Result<IReadOnlyList<RankedMethod>>.Success(MethodRanking.Rank(useCase.Questions)));
}
