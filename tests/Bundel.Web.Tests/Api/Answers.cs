// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace Bundel.Web.Tests.Api;

/// <summary>What every answer of the API must be, whatever it says; faults in words.</summary>
internal static class Answers
{
    private static readonly string[] Technical = ["Exception", "   at ", "Bundel.", "System.", "SQL", "Microsoft"];

    /// <summary>The faults of an answer that must be a problem with this status.</summary>
    public static async Task<IReadOnlyList<string>> Problem(HttpResponseMessage answer, int status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode != status) return [$"{(int)answer.StatusCode} instead of {status}: {text}"];
        var faults = Headers(answer);
        if (answer.Content.Headers.ContentType?.ToString() != "application/problem+json; charset=utf-8") return [.. faults, $"content type {answer.Content.Headers.ContentType}"];
        var body = JsonNode.Parse(text)!.AsObject();
        faults.AddRange(Schemas.Faults(body, "Probleem"));
        if (body["status"]?.GetValue<int>() != status) faults.Add("another status in the body");
        faults.AddRange(Technical.Where(word => text.Contains(word, StringComparison.Ordinal)).Select(word => $"says '{word}': {text}"));
        return faults;
    }

    public static List<string> Headers(HttpResponseMessage answer)
    {
        var faults = new List<string>();
        Is("API-Version", "1.0.0");
        Is("X-Content-Type-Options", "nosniff");
        Is("X-Frame-Options", "DENY");
        Is("Cache-Control", "no-store");
        if (!Value("Content-Security-Policy").Contains("frame-ancestors 'none'")) faults.Add("no frame-ancestors");
        if (answer.Content.Headers.ContentEncoding.Count > 0) faults.Add("compressed");
        if (answer.Headers.Contains("Set-Cookie")) faults.Add("sets a cookie");
        return faults;

        string Value(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

        void Is(string name, string expected)
        {
            if (Value(name) != expected) faults.Add($"{name}: '{Value(name)}' instead of '{expected}'");
        }
    }
}
