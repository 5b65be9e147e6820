// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Bundel.Web.Api.Answers;

namespace Bundel.Web.Api.Calls;

/// <summary>412 with both versions: how it is now, and what was sent.</summary>
internal static class ChangedAnswer
{
    public static async Task<ApiAnswer> Of(HttpContext context, ApiRoute route, Actor actor, Precondition precondition, JsonNode sent)
    {
        var useCases = context.RequestServices.GetRequiredService<UseCases>();
        var now = await useCases.RunAny(precondition.Question, actor, Terms.None, context.RequestAborted);
        if (!now.Succeeded) return ApiProblem.Of(Precondition.Refusal, route, ("huidig", null), ("verzonden", sent));
        var catalog = context.RequestServices.GetRequiredService<UseCaseCatalog>();
        var representation = Representation.Of(catalog[precondition.Question.GetType()], now.Value);
        return ApiProblem.Of(Precondition.Refusal, route, ("huidig", JsonNode.Parse(representation)), ("verzonden", sent)).With("ETag", Representation.Tag(representation));
    }
}
