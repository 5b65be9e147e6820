// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Calendar;

namespace Bundel.Web.Pages.Obligations.Public;

/// <summary>The secret addresses that a calendar program or a reader of feeds fetches without a session.</summary>
internal static class PublicFeeds
{
    public static void MapPublicFeeds(this WebApplication app)
    {
        app.MapGet("/openbaar/{code}/agenda/{geheim}.ics", (HttpContext context, string code, string geheim) => Answer(context, code, geheim, FeedFormat.Calendar)).AllowAnonymous();
        app.MapGet("/openbaar/{code}/wijzigingen/{geheim}.json", (HttpContext context, string code, string geheim) => Answer(context, code, geheim, FeedFormat.Changes)).AllowAnonymous();
    }

    private static async Task<IResult> Answer(HttpContext context, string code, string secret, FeedFormat format)
    {
        var visitor = await context.RequestServices.GetRequiredService<PublicVisitor>().In(code, context.RequestAborted);
        if (!Day(context, "vanaf", out var from) || !Day(context, "totEnMet", out var until)) return Text("Dit is geen datum. Verwacht: jjjj-mm-dd.", StatusCodes.Status400BadRequest);
        if (visitor is not { } found) return Text("Dit adres bestaat niet of is ingetrokken.", StatusCodes.Status404NotFound);
        var feed = await context.RequestServices.GetRequiredService<UseCases>().Run(new ShowFeed(secret, format, from, until), found.Actor, context.RequestAborted);
        return feed.Succeeded
            ? Results.Bytes(feed.Value.Content, feed.Value.MediaType)
            : Text(string.Join('\n', feed.Problems), feed.Problems[0].Kind == ProblemKind.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest);
    }

    private static bool Day(HttpContext context, string name, out DateOnly? day)
    {
        day = null;
        if (context.Request.Query[name].ToString() is not { Length: > 0 } text) return true;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var read)) return false;
        day = read;
        return true;
    }

    private static IResult Text(string text, int status) => Results.Text(text, "text/plain; charset=utf-8", statusCode: status);
}
