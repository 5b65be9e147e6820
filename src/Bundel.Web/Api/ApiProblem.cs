// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace Bundel.Web.Api;

/// <summary>Problem details (RFC 9457) with all problems, each with the Dutch name of its field and a JSON pointer.</summary>
internal static class ApiProblem
{
    public static Task Write(HttpContext context, IReadOnlyList<Problem> problems)
    {
        var status = Status(problems[0].Kind);
        context.Response.StatusCode = status;
        var body = new JsonObject
        {
            ["status"] = status,
            ["title"] = Title(problems[0].Kind),
            ["detail"] = problems.Count == 1 ? problems[0].ToString() : $"Er zijn {problems.Count} problemen; zie 'fouten'.",
            ["fouten"] = new JsonArray([.. problems.Select(Node)]),
        };
        return context.Response.WriteAsJsonAsync(body, UseCaseJson.Options, "application/problem+json; charset=utf-8", context.RequestAborted);
    }

    private static JsonNode Node(Problem problem)
    {
        var node = new JsonObject { ["code"] = problem.Code, ["bericht"] = problem.ToString() };
        if (problem.Field is null) return node;
        node["veld"] = problem.Field;
        node["wijzer"] = "/" + problem.Field;
        return node;
    }

    private static int Status(ProblemKind kind) => kind switch
    {
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.Forbidden => StatusCodes.Status403Forbidden,
        ProblemKind.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status400BadRequest,
    };

    private static string Title(ProblemKind kind) => kind switch
    {
        ProblemKind.NotFound => "Niet gevonden",
        ProblemKind.Forbidden => "Geen recht",
        ProblemKind.Conflict => "Niet mogelijk in deze toestand",
        _ => "De invoer is niet juist",
    };
}
