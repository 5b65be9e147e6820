// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Bundel.Web.Doors;

/// <summary>A question that a page cannot do without was refused; becomes 404, 403 or 400.</summary>
public sealed class RefusedException(IReadOnlyList<Problem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>What to tell when the installation cannot serve anything now; null when the request itself was refused.</summary>
    public Problem? Outage => problems.FirstOrDefault(problem => problem.Kind == ProblemKind.Unavailable);

    public int Status => problems[0].Kind switch
    {
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.Forbidden => StatusCodes.Status403Forbidden,
        ProblemKind.Conflict => StatusCodes.Status409Conflict,
        ProblemKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };
}

internal sealed class RefusalFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not RefusedException refused) return;
        context.Result = new StatusCodeResult(refused.Status);
        context.ExceptionHandled = true;
    }
}
