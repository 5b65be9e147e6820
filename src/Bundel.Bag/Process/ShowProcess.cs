// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality;

namespace Bundel.Bag.Process;

[UseCase("bag-proces", "Toont de processtandaarden rond de BAG: gebeurtenissen, werkwijzen en termijnen")]
public sealed record ShowProcess : IQuery<ProcessView>
{
    public static Permission Requires => BagPermissions.See;
}

public sealed record ProcessView(
    [property: JsonPropertyName("handleiding")] ProcessGuide Guide,
    [property: JsonPropertyName("termijnen")] IReadOnlyList<Term> Terms);

[UseCase("bag-gebeurtenis", "Toont een gebeurtenis van de BAG met stappen, rollen, termijnen, berichten en controles", Example = """{"gebeurtenis":"BGR-VBN"}""")]
public sealed record ShowEvent([property: JsonPropertyName("gebeurtenis")] string Event) : IQuery<EventView>
{
    public static Permission Requires => BagPermissions.See;
}

public sealed record EventView([property: JsonPropertyName("gebeurtenis")] ProcessEvent Event, [property: JsonPropertyName("werkwijze")] Procedure Procedure);

internal sealed class ShowProcessHandler : IHandler<ShowProcess, ProcessView>
{
    public Task<Result<ProcessView>> Handle(ShowProcess useCase, Actor actor, CancellationToken cancel) =>
        Task.FromResult(Result<ProcessView>.Success(new ProcessView(ProcessGuide.Shipped, [.. BagTerms.All])));
}

internal sealed class ShowEventHandler : IHandler<ShowEvent, EventView>
{
    public Task<Result<EventView>> Handle(ShowEvent useCase, Actor actor, CancellationToken cancel)
    {
        var guide = ProcessGuide.Shipped;
        return Task.FromResult(guide.Event(useCase.Event) is { } found
            ? Result<EventView>.Success(new EventView(found, guide.Procedure(found.Procedure)!))
            : Problem.NotFound("Deze gebeurtenis staat niet in het Processenhandboek.") with { Field = "gebeurtenis", Found = useCase.Event, Expected = "een code als BGR-VBN" });
    }
}
