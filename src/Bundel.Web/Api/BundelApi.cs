// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Api.Bag;
using Bundel.Web.Api.Blueprints;
using Bundel.Web.Api.Collaborations;
using Bundel.Web.Api.Documentation;
using Bundel.Web.Api.Formation;
using Bundel.Web.Api.Frame;
using Bundel.Web.Api.Obligations;
using Bundel.Web.Api.OpenApi;
using Bundel.Web.Api.Platform;
using Bundel.Web.Api.Settlement;
using Bundel.Web.Hosting;
using Bundel.Web.SignIn;

namespace Bundel.Web.Api;

/// <summary>All routes under /api/v1.</summary>
internal static class BundelApi
{
    public const string Version = "1.0.0";
    public const string Root = "/api";
    public const string Base = "/api/v1";

    public static void AddBundelApi(this IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton<ApiCatalog>();
        services.AddSingleton(settings.Contact);
        services.AddSingleton<ApiDocument>();
        services.AddSingleton<TryOut>();
        services.AddApiLimits(settings);
    }

    public static void MapBundelApi(this WebApplication app)
    {
        var group = app.MapGroup(Base).RequireAuthorization(ApiKeySignIn.Policy).RequireRateLimiting(ApiLimits.Policy).DisableAntiforgery();
        var routes = new ApiRoutes(group, app.Services.GetRequiredService<UseCaseCatalog>());
        PlatformApi.Map(routes.In(ApiTag.Platform));
        CollaborationsApi.Map(routes.In(ApiTag.Collaborations));
        SettlementApi.Map(routes.In(ApiTag.Settlement));
        FormationApi.Map(routes.In(ApiTag.Formation));
        ObligationsApi.Map(routes.In(ApiTag.Obligations));
        BagUseCasesApi.Map(routes.In(ApiTag.Bag));
        BlueprintsApi.Map(routes.In(ApiTag.Blueprints));
        app.Services.GetRequiredService<ApiCatalog>().Fill(routes.Declared);
        OpenApiEndpoints.Map(app);
    }
}
