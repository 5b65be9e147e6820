// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace Bundel.Web.Api.Answers;

/// <summary>Problem details (RFC 9457) with all problems, each with the Dutch name of its field and a JSON pointer.</summary>
internal static class ApiProblem
{
    /// <summary>Seconds after which it makes sense to try again.</summary>
    public const string RetryAfter = "5";

    /// <summary>What goes wrong before a use case is reached.</summary>
    public static ApiAnswer Of(int status, params (string Name, JsonNode? Value)[] more)
    {
        var (title, detail) = ApiStatus.Errors.GetValueOrDefault(status, ApiStatus.Errors[StatusCodes.Status400BadRequest]);
        return Make(status, title, detail, [], more);
    }

    /// <summary>The installation cannot serve the request now.</summary>
    public static ApiAnswer Of(Problem outage) =>
        Make(StatusCodes.Status503ServiceUnavailable, ApiStatus.Errors[StatusCodes.Status503ServiceUnavailable].Title, outage.Message, [new JsonObject { ["code"] = outage.Code, ["bericht"] = outage.Message }], []);

    public static ApiAnswer Of(IReadOnlyList<Problem> problems, ApiRoute route, params (string Name, JsonNode? Value)[] more)
    {
        var status = ApiStatus.Of(problems[0], route);
        var detail = problems.Count == 1 ? problems[0].ToString() : $"Er zijn {problems.Count} problemen; zie 'fouten'.";
        return Make(status, ApiStatus.Errors[status].Title, detail, [.. problems.Select(problem => Node(problem, route))], more);
    }

    private static ApiAnswer Make(int status, string title, string detail, JsonArray faults, (string Name, JsonNode? Value)[] more)
    {
        var body = new JsonObject { ["status"] = status, ["title"] = title, ["detail"] = detail };
        if (faults.Count > 0) body["fouten"] = faults;
        foreach (var (name, value) in more) body[name] = value;
        return ApiAnswer.Of(status, body, ApiAnswer.ProblemJson).With("Retry-After", status == StatusCodes.Status503ServiceUnavailable ? RetryAfter : null);
    }

    private static JsonObject Node(Problem problem, ApiRoute route)
    {
        var node = new JsonObject { ["code"] = problem.Code, ["bericht"] = (problem with { Place = problem.Place?.File is null ? null : problem.Place }).ToString() };
        if (problem.Field is { } field)
        {
            node["veld"] = field;
            node["waar"] = FieldPlace.Where(problem, route);
            node["wijzer"] = FieldPlace.Pointer(problem, route);
        }

        if (problem.Found is { } found) node["gevonden"] = found;
        if (problem.Expected is { } expected) node["verwacht"] = expected;
        if (problem.Place is { File: not null } place) Add(node, place);
        return node;
    }

    private static void Add(JsonObject node, Place place)
    {
        node["bestand"] = place.File;
        if ((place.Row ?? place.Line) is { } row) node["rij"] = row;
        if (place.Column is { } column) node["kolom"] = column;
    }
}
