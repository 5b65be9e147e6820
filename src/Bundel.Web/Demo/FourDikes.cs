// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;

namespace Bundel.Web.Demo;

/// <summary>"ICT-samenwerking Vier Dijken": fictional, complete enough that every page is alive.</summary>
internal static class FourDikes
{
    public static async Task<CollaborationId> Fill(UseCases useCases, CancellationToken cancel)
    {
        var operatorActor = Actor.Operator("demo");
        var id = (await useCases.Run(new CreateCollaboration("vier-dijken", "ICT-samenwerking Vier Dijken", LegalForm.Bedrijfsvoeringsorganisatie), operatorActor, cancel)).Value;
        var actor = operatorActor.In(id);
        foreach (var name in new[] { "Lindehaven", "Kerkveen", "Oostdijkerwaard", "Zuiderlanden", "Vaartbroek" })
            _ = (await useCases.Run(new AddParticipant(Code.From(name), name, OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)), actor, cancel)).Value;
        return id;
    }
}
