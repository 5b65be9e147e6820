// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Web.Hosting;

namespace Bundel.Web.Bag;

/// <summary>The limits per second and per day, with their headers.</summary>
internal sealed class BagLimits(WebSettings settings, TimeProvider clock)
{
    private readonly BagQuota second = new(settings.BagPerSecond, TimeSpan.FromSeconds(1), clock);
    private readonly BagQuota day = new(settings.BagPerDay, TimeSpan.FromDays(1), clock);

    /// <summary>Counts a question; false when a limit is passed.</summary>
    public bool Take(HttpContext context, string key)
    {
        var fits = true;
        if (second.Take(key) is { } perSecond) fits &= Tell(context, "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", perSecond);
        if (day.Take(key) is { } perDay) fits &= Tell(context, "Kadaster-RateLimit-DayLimit", "Kadaster-RateLimit-DayLimit-Remaining", "Kadaster-RateLimit-DayLimit-Reset", perDay);
        return fits;
    }

    private static bool Tell(HttpContext context, string limit, string left, string reset, QuotaState state)
    {
        var headers = context.Response.Headers;
        headers[limit] = state.Limit.ToString(CultureInfo.InvariantCulture);
        headers[left] = Math.Max(0, state.Left).ToString(CultureInfo.InvariantCulture);
        headers[reset] = state.Reset.ToString(CultureInfo.InvariantCulture);
        return !state.IsOver;
    }
}
