// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Serving;
using Bundel.Web.Hosting;

namespace Bundel.Web.Bag;

/// <summary>What serving the BAG takes.</summary>
internal static class BagServices
{
    public static void AddBag(this IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton(provider => new BagServer(settings.BagStore ?? Path.Combine(settings.DataPath, "bag.db"), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<BagKeys>();
        services.AddSingleton<BagLimits>();
    }
}
