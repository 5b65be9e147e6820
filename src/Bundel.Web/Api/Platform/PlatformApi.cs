// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Api.Platform;

internal static class PlatformApi
{
    public static void Map(ApiRoutes api)
    {
        api.Map<ReceiveFile>("POST", "/bestanden").WithFile();
        api.Map<FetchFile>("POST", "/opgehaalde-bestanden");
        api.Map<ListJobs>("GET", "/taken");
        api.Map<ShowJob>("GET", "/taken/{taak}");
        api.Map<CancelJob>("POST", "/taken/{taak}/stopzettingen");
        api.Map<RestartJob>("POST", "/taken/{taak}/herstarts");
        api.Map<ListAudit>("GET", "/auditregels");
        api.Map<ListApiKeys>("GET", "/api-sleutels");
        api.Map<WithdrawApiKey>("DELETE", "/api-sleutels/{sleutel}");
        api.Map<ListSessions>("GET", "/sessies");
        api.Map<EndSession>("DELETE", "/sessies/{sessie}");
    }
}
