// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Bundel.Web.Doors;

namespace Bundel.Web.Api.Calls;

/// <summary>The header If-Match: the command only runs while the thing it changes still has that entity tag.</summary>
internal static class IfMatchHeader
{
    public const string Name = "If-Match";

    public static Precondition? Read(HttpContext context, ApiRoute route, List<Problem> problems)
    {
        if (context.Request.Headers.IfMatch.Count == 0) return null;
        var tags = EntityTags.Read(context.Request.Headers.IfMatch);
        if (context.RequestServices.GetRequiredService<ApiCatalog>().ResourceOf(route) is not { } thing) problems.Add(Problem.InField(Name, "kop-onverwacht", "Wat dit adres wijzigt, heeft geen ETag; laat deze kop weg."));
        else if (tags is null) problems.Add(Problem.InField(Name, "kop-onjuist", "Deze kop is geen lijst van ETags, zoals \"5f2a…\", en geen *."));
        else return Ask(context, route, thing, tags, problems);
        return null;
    }

    private static Precondition? Ask(HttpContext context, ApiRoute route, ApiRoute thing, IReadOnlyList<string> tags, List<Problem> problems)
    {
        var input = new JsonObject();
        foreach (var (name, from) in thing.Parameters.Zip(route.Parameters))
        {
            if (name != RequestActorMiddleware.RouteValue) input[name] = context.Request.RouteValues[from]?.ToString();
        }

        var question = UseCaseReader.Read(thing.UseCase, input);
        if (question.Succeeded) return new Precondition(question.Value, tags.Contains("*") ? null : tags);
        problems.AddRange(question.Problems);
        return null;
    }
}
