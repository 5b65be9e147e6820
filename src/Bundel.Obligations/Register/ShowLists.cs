// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Standing;

namespace Bundel.Obligations.Register;

[UseCase("nup-tonen", "Toont de bouwstenen van NUP en i-NUP: hoe zij nu heten, waar zij voortleven en wat hier nog te doen is")]
public sealed record ShowNup : IQuery<IReadOnlyList<NupView>>
{
    public static Permission Requires => ObligationsPermissions.See;
}

/// <param name="Open">Codes of successors that are not in use everywhere here.</param>
public sealed record NupView(
    [property: JsonPropertyName("bouwsteen")] NupBlock Block,
    [property: JsonPropertyName("standen")] IReadOnlyList<SuccessorStatus> Successors,
    [property: JsonPropertyName("open")] IReadOnlyList<string> Open);

public sealed record SuccessorStatus(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("stand")] Status Status);

internal sealed class ShowNupHandler(BundelDb db, TimeProvider clock) : IHandler<ShowNup, IReadOnlyList<NupView>>
{
    public async Task<Result<IReadOnlyList<NupView>>> Handle(ShowNup useCase, Actor actor, CancellationToken cancel)
    {
        var situation = await Situation.Read(db, clock, cancel);
        return ShippedLists.Nup.Select(block =>
        {
            SuccessorStatus[] successors = [.. block.Successors.Select(situation.Book.Find).OfType<RegisterRow>()
                .Select(row => new SuccessorStatus(row.Obligation.Code, row.Obligation.Name, situation.Overall(row.Obligation.Code)))];
            return new NupView(block, successors, [.. successors.Where(row => !row.Status.IsReached()).Select(row => row.Code)]);
        }).ToArray();
    }
}

[UseCase("standaarden-lijst", "Toont de open standaarden van het Forum, en de standaarden van de GEMMA waarvan de ondersteuning eindigde")]
public sealed record ListStandards : IQuery<StandardsView>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record StandardsView(
    [property: JsonPropertyName("standaarden")] IReadOnlyList<ForumStandard> Standards,
    [property: JsonPropertyName("uitfaseren")] IReadOnlyList<EndingStandard> Ending);

internal sealed class ListStandardsHandler : IHandler<ListStandards, StandardsView>
{
    public Task<Result<StandardsView>> Handle(ListStandards useCase, Actor actor, CancellationToken cancel) =>
        Task.FromResult<Result<StandardsView>>(new StandardsView(ShippedLists.Standards, ShippedLists.Ending));
}
