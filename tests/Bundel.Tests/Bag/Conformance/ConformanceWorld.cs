// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Bag.Serving;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>What the steps of one scenario share: the register, the question and its answer.</summary>
internal sealed class ConformanceWorld(BagSession session)
{
    public const string Base = "https://api.example/bag/individuelebevragingen/v2";
    public static readonly DateTime Now = new(2026, 11, 23, 12, 0, 0);
    private readonly Dictionary<string, string> headers = [];

    public string Url { get; set; } = "";

    public int Status { get; private set; }

    public JsonNode Answer { get; private set; } = new JsonObject();

    /// <summary>Fields set aside between steps, such as the row of an example.</summary>
    public Dictionary<string, string> Values { get; } = [];

    public void Header(string name, string value) => headers[name.ToUpperInvariant()] = value;

    public void Get(string url) => Ask("GET", url, "");

    public void Ask(string method, string url, string body)
    {
        Url = url;
        var mark = url.IndexOf('?', StringComparison.Ordinal);
        var call = new BagCall(method, mark < 0 ? url : url[..mark], mark < 0 ? "" : url[mark..])
        {
            Base = Base,
            Now = Now,
            Body = System.Text.Encoding.UTF8.GetBytes(body),
            Accept = headers.GetValueOrDefault("ACCEPT"),
            AcceptCrs = headers.GetValueOrDefault("ACCEPT-CRS"),
            ContentCrs = headers.GetValueOrDefault("CONTENT-CRS"),
        };
        var answer = BagApi.Answer(session, call);
        Status = answer.Status;
        Answer = JsonNode.Parse(answer.Body.Span)!;
        OpenApiCheck.Own.Faults(method, call.Path, Status, Answer).ShouldBeEmpty(url);
    }

    /// <summary>The resources of a collection; none when there is no collection.</summary>
    public List<JsonObject> Items => Answer["_embedded"] is JsonObject embedded && embedded.First().Value is JsonArray items ? [.. items.Select(item => item!.AsObject())] : [];

    public IEnumerable<string> Ids(string field) => Answer.ToJsonString().Split($"\"{field}\":\"").Skip(1).Select(text => text[..text.IndexOf('"', StringComparison.Ordinal)]);

    public string? Text(string path)
    {
        JsonNode? node = Answer;
        foreach (var name in path.Split('.')) node = node is JsonObject fields ? fields.FirstOrDefault(pair => string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase)).Value : null;
        return node is null ? null : node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
    }

    /// <summary>"naam | waarde" rows hold for the answer.</summary>
    public void ShouldHave(List<string[]> table)
    {
        foreach (var row in table.Skip(1))
        {
            var expected = row[1];
            Text(row[0]).ShouldBe(expected.Length == 0 ? null : expected, row[0]);
            if (row[0] == "status") Status.ToString(CultureInfo.InvariantCulture).ShouldBe(expected);
        }
    }

    /// <summary>"name | code | reason" rows are what is told of parameters.</summary>
    public void ShouldRefuse(List<string[]> table)
    {
        var told = Answer["invalidParams"]!.AsArray().Select(item => table[0].Select(column => item![column]!.GetValue<string>()).ToArray()).ToList();
        foreach (var row in table.Skip(1)) told.ShouldContain(given => given.SequenceEqual(row), $"{string.Join(" | ", row)} ontbreekt in {Answer["invalidParams"]!.ToJsonString()}");
    }
}
