// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.Existing;

[UseCase("bekende-samenwerkingen-lijst", "Toont bekende ICT-samenwerkingen waarbij aansluiten te onderzoeken is, met bron")]
public sealed record ListKnownCollaborations : IQuery<IReadOnlyList<KnownCollaboration>>
{
    public static Permission Requires => FormationPermissions.See;
}

internal sealed class ListKnownCollaborationsHandler : IHandler<ListKnownCollaborations, IReadOnlyList<KnownCollaboration>>
{
    public Task<Result<IReadOnlyList<KnownCollaboration>>> Handle(ListKnownCollaborations useCase, Actor actor, CancellationToken cancel) =>
        Task.FromResult(Result<IReadOnlyList<KnownCollaboration>>.Success(KnownCollaborations.All));
}
