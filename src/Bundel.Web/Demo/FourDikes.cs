// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;

namespace Bundel.Web.Demo;

/// <summary>"ICT-samenwerking Vier Dijken": fictional, complete enough that every page is alive.</summary>
internal static class FourDikes
{
    public static async Task<CollaborationId> Fill(UseCases useCases, CancellationToken cancel)
    {
        var operatorActor = Actor.Operator("demo");
        var create = new CreateCollaboration("vier-dijken", "ICT-samenwerking Vier Dijken", LegalForm.Bedrijfsvoeringsorganisatie);
        var id = (await useCases.Run(create, operatorActor, cancel)).Value;
        var door = new DemoDoor(useCases, operatorActor.In(id), cancel);
        await FourDikesDecisions.Fill(door);
        await FourDikesParticipants.Fill(door);
        await FourDikesServices.Fill(door);
        await FourDikesMeasures.Fill(door);
        return id;
    }
}
