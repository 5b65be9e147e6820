// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bundel.Web.Demo;

/// <summary>One use case of a story: who ran it, when, and its input as <c>bundel doe</c> takes it.</summary>
internal sealed record DemoStep(DateTime AtUtc, string Person, string UseCase, JsonObject Input);

/// <summary>
/// Reads the files of a story, one per instrument: days, each with a person and the use cases that this person runs, a minute apart from nine in the morning.
/// The days of all files are one story; on one day the files follow each other by name.
/// In an input "&amp;name" stands for an embedded file, and "@code-version" for the id of a version of a key.
/// </summary>
internal static class DemoStory
{
    private static readonly TimeSpan Morning = TimeSpan.FromHours(7);

    public static IReadOnlyList<DemoStep> Read(string collaboration)
    {
        var steps = new List<DemoStep>();
        foreach (var day in Days(collaboration))
        {
            var at = DayOf(day).ToDateTime(TimeOnly.FromTimeSpan(Morning), DateTimeKind.Utc);
            foreach (var step in day["stappen"]!.AsArray())
            {
                if (steps.Count > 0 && at <= steps[^1].AtUtc) at = steps[^1].AtUtc.AddMinutes(1);
                steps.Add(new DemoStep(at, day["als"]!.GetValue<string>(), step!["doe"]!.GetValue<string>(), step["invoer"]!.AsObject()));
            }
        }

        return steps;
    }

    private static IEnumerable<JsonNode> Days(string collaboration) =>
        DemoFiles.Names(collaboration, "verhaal/").SelectMany(name => JsonNode.Parse(DemoFiles.Read(collaboration, name))!.AsArray()).Select(day => day!).OrderBy(DayOf);

    private static DateOnly DayOf(JsonNode day) => DateOnly.Parse(day["dag"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A copy of the input in which every text was replaced.</summary>
    public static async Task<JsonNode?> Replace(JsonNode? node, Func<string, Task<JsonNode>> text)
    {
        switch (node)
        {
            case JsonObject found:
                var copy = new JsonObject();
                foreach (var (name, value) in found) copy[name] = await Replace(value, text);
                return copy;
            case JsonArray list:
                var items = new JsonArray();
                foreach (var item in list) items.Add(await Replace(item, text));
                return items;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                return await text(value.GetValue<string>());
            default:
                return node?.DeepClone();
        }
    }
}
