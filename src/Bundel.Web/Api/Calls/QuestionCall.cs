// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using Bundel.Web.Api.Answers;
using Bundel.Web.Api.Paging;
using Bundel.Web.Api.Requests;
using Bundel.Web.Doors;

namespace Bundel.Web.Api.Calls;

/// <summary>A question: a list comes in pages, one thing comes with its entity tag.</summary>
internal sealed class QuestionCall(HttpContext context, ApiRoute route, Actor actor, UseCases useCases)
{
    public async Task<ApiAnswer> Run(ApiInput input)
    {
        var page = route.IsList ? PageRequest.Take(context.Request, route, input) : null;
        var question = UseCaseReader.Read(route.UseCase, input.Fields);
        if (!question.Succeeded || input.Problems.Count > 0) return ApiProblem.Of([.. input.Problems, .. question.Problems], route);
        if (route.UseCase.ResultType == typeof(string)) return await context.RequestServices.GetRequiredService<LargeAnswers>().Make(() => Ask(question.Value, page), context.RequestAborted);
        return await Ask(question.Value, page);
    }

    private async Task<ApiAnswer> Ask(object question, PageRequest? page)
    {
        var result = await useCases.RunAny(question, actor, Terms.None, context.RequestAborted);
        if (!result.Succeeded) return ApiProblem.Of(result.Problems, route);
        return page is null ? One(result.Value) : page.Of((IEnumerable)result.Value, question);
    }

    private ApiAnswer One(object value)
    {
        var bytes = Representation.Of(route.UseCase, value);
        if (!route.IsResource) return Shape.Of(StatusCodes.Status200OK, route.UseCase.ResultType, bytes);
        var tag = Representation.Tag(bytes);
        var known = EntityTags.Read(context.Request.Headers.IfNoneMatch);
        var answer = known?.Contains(tag) == true ? new ApiAnswer(StatusCodes.Status304NotModified) : Shape.Of(StatusCodes.Status200OK, route.UseCase.ResultType, bytes);
        return answer.With("ETag", tag);
    }
}
