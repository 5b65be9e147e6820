// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Api.Collaborations;
using Bundel.Web.Api.Platform;
using Bundel.Web.Api.Settlement;
using Bundel.Web.SignIn;

namespace Bundel.Web.Api;

/// <summary>All routes under /api/v1.</summary>
internal static class BundelApi
{
    public const string Version = "1.0.0";

    public static void MapBundelApi(this WebApplication app)
    {
        var group = app.MapGroup("/api/v1").RequireAuthorization(ApiKeySignIn.Policy).DisableAntiforgery();
        var routes = new ApiRoutes(group, app.Services.GetRequiredService<UseCaseCatalog>());
        PlatformApi.Map(routes);
        CollaborationsApi.Map(routes);
        SettlementApi.Map(routes);
        app.Services.GetRequiredService<ApiCatalog>().Fill(routes.Declared);
    }
}
