// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bundel.Platform;

/// <summary>What a job leaves behind as JSON: its result, or a list of problems as text.</summary>
internal static class JobOutput
{
    public static string Of(Result<object> result) => result.Succeeded
        ? JsonSerializer.Serialize(result.Value, result.Value.GetType(), UseCaseJson.Options)
        : new JsonArray([.. result.Problems.Select(problem => (JsonNode)problem.ToString())]).ToJsonString(UseCaseJson.Options);
}
