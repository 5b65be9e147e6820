// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Ports;

namespace Bundel.Web.Api.Collaborations;

internal static class CollaborationsApi
{
    public static void Map(ApiRoutes api)
    {
        api.Map<ListCollaborations>("GET", "/samenwerkingen");
        api.Map<CreateCollaboration>("POST", "/samenwerkingen");
        api.Map<ListParticipants>("GET", "/deelnemers");
        api.Map<AddParticipant>("POST", "/deelnemers");
        api.Map<ShowOverview>("GET", "/overzicht");
    }
}
