// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Dossiers;

namespace Bundel.Formation.Existing;

[UseCase("bekende-samenwerkingen-lijst", "Toont bekende ICT-samenwerkingen waarbij aansluiten te onderzoeken is, met bron")]
public sealed record ListKnownCollaborations : IQuery<IReadOnlyList<KnownCollaboration>>
{
    public static Permission Requires => FormationPermissions.See;
}

internal sealed class ListKnownCollaborationsHandler(DossierStore store) : IHandler<ListKnownCollaborations, IReadOnlyList<KnownCollaboration>>
{
    public async Task<Result<IReadOnlyList<KnownCollaboration>>> Handle(ListKnownCollaborations useCase, Actor actor, CancellationToken cancel) =>
        Result<IReadOnlyList<KnownCollaboration>>.Success([.. (await store.Newest(cancel))?.Input.Case?.OwnCollaborations ?? [], .. KnownCollaborations.All]);
}
