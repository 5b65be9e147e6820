// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Serving;
using Bundel.Web.Hosting;

namespace Bundel.Web.Bag;

/// <summary>What serving the BAG takes.</summary>
internal static class BagServices
{
    public static void AddBag(this IServiceCollection services, WebSettings settings)
    {
        if (settings.BagStore is { } store) services.AddSingleton(provider => new BagServer(store, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<BagKeys>();
        services.AddHealthChecks().AddCheck<BagReady>("bag");
        services.AddSingleton<BagLimits>();
    }
}
