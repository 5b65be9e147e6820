// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Api;
using Bundel.Web.Api.Frame;
using Bundel.Web.Bag;
using Bundel.Web.Demo;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Doors.Binding;
using Bundel.Web.Help;
using Bundel.Web.Jobs;
using Bundel.Web.Security;
using Bundel.Web.Pages.Obligations.Public;
using Bundel.Web.Shell;
using Bundel.Web.SignIn;
using Bundel.Web.Pages.Blueprints;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Hosting;

/// <summary>The services and the order of the request pipeline.</summary>
public static class WebServices
{
    public static IServiceCollection AddBundelWeb(this IServiceCollection services, WebSettings settings)
    {
        var site = settings.Site with { Address = settings.HttpsAddress, IsTrial = settings.TrialSignIn };
        services.AddHostFiltering(options => options.AllowedHosts = TrustedProxies.Hosts(settings));
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = Limits.Upload);
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.AddBundelSignIn(site);
        services.AddSingleton(site.Fetching);
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<LargeAnswers>();
        services.AddSingleton<LimitedDownloads>();
        services.AddScoped<RequestActor>();
        services.AddScoped<TrialPeople>();
        services.AddScoped<TrialGuests>();
        services.AddSingleton<PublicVisitor>();
        services.AddRazorPages(options => options.Conventions.ConfigureFilter(new RefusalFilter())).AddMvcOptions(BindingMessages.Apply).AddMvcOptions(options => options.Filters.AddService<LimitedDownloads>());
        services.AddAntiforgery(options => BundelSignIn.Guard(options.Cookie, "bundel-formulier", site.IsHttps));
        services.Configure<CookieTempDataProviderOptions>(options => BundelSignIn.Guard(options.Cookie, "bundel-melding", site.IsHttps));
        services.AddHostedService<JobService>();
        services.AddHostedService<ListCleaningService>();
        services.AddScoped<IMenu, BundelMenu>();
        services.AddSingleton<DrawingPicture>();
        services.AddScoped<ISourceLinks, SourceLinks>();
        services.AddSingleton<DemoSeed>();
        services.AddBundelApi(settings);
        services.AddBag(settings);
        services.AddSingleton<Manual>();
        services.AddHealthChecks().AddCheck<DatabaseReady>("databank");
        return services;
    }

    public static void UseBundelWeb(this WebApplication app, WebSettings settings)
    {
        app.UseHealthDoor(settings);
        app.UseTrustedProxies(settings);
        app.UseHostFiltering();
        app.UseMiddleware<BagDoor>();
        app.UseBundelDesign();
        app.UseMiddleware<OutagePage>();
        app.UseWhen(ApiFrame.IsApi, api => api.UseMiddleware<ApiFrame>());
        app.UseRouting();
        app.UseMiddleware<ApiGate>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<LimitedRequests>();
        app.UseAuthorization();
        app.UseMiddleware<RequestActorMiddleware>();
        app.UseMiddleware<LargeUploads>();
        app.UseAntiforgery();
        app.MapBundelPages();
        app.MapBundelApi();
        app.MapPublicFeeds();
        if (settings.Site.Contact is { } contact) app.MapGet(SecurityContact.Path, () => Results.Text(contact.ToText(settings.HttpsAddress), "text/plain; charset=utf-8")).AllowAnonymous();
    }
}
