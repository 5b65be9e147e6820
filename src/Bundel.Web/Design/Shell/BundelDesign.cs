// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;

namespace Bundel.Web.Design;

/// <summary>Puts the look in the host: assets, headers, error pages.</summary>
public static class BundelDesign
{
    /// <summary>Serves the assets of a build that was not published, in every environment, and writes Dutch text as it is instead of as entities.</summary>
    public static WebApplicationBuilder AddBundelDesign(this WebApplicationBuilder builder)
    {
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        builder.Services.AddSingleton<HtmlEncoder>(new MoneyEncoder());
        return builder;
    }

    /// <summary>First in the pipeline: headers on every answer, Dutch pages for what goes wrong.</summary>
    public static WebApplication UseBundelDesign(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/fout/500");
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal), pages => pages.UseStatusCodePagesWithReExecute("/fout/{0}"));
        return app;
    }

    /// <summary>Static files with fingerprints, and the pages that link to them.</summary>
    public static WebApplication MapBundelPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        return app;
    }
}
