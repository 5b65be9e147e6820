// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.RegularExpressions;
using Bundel.Collaborations.Knowledge;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Engine.Bridges;
using Bundel.Settlement.Engine.Changes;
using Bundel.Settlement.Engine.Closing;
using Bundel.Settlement.Engine.Prices;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement.Methods;

public sealed partial class KnowledgeTests
{
    public static TheoryData<string> Codes => [.. FinancingMethods.All.Select(method => method.Code)];

    [Fact]
    public void Every_method_from_1_to_32_has_a_page_in_one_of_the_four_groups()
    {
        FinancingMethods.All.Select(method => method.Number).ShouldBe(Enumerable.Range(1, 32));
        FinancingMethods.All.ShouldAllBe(method => FinancingMethods.Groups.Contains(method.Group));
        FinancingMethods.All.Where(method => method.Form is not null).Select(method => (method.Code, method.Form)).ShouldBe([("M22", "paragraaf"), ("M30", "geval van M2")]);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_page_has_its_parts_and_its_example_computes_to_what_it_says(string method)
    {
        var page = Page(method);
        foreach (var heading in new[] { "## Formule", "## Invoer", "## Wie gebruikt het", "## Voor en tegen", "## Valkuilen", "## Voorbeeld" }) page.Body.ShouldContain(heading);
        var found = JsonDocument.Parse(Outcome(Model(page), page.Front["voorbeeld"].Split(' '))).RootElement;
        Contains(JsonDocument.Parse(Block(page.Body, "uitkomst")).RootElement, found, method);
    }

    internal static KnowledgePage Page(string method) => FinancingMethods.Shelf.Pages.Single(page => page.Front.GetValueOrDefault("methode") == method);

    internal static SettlementModel Model(KnowledgePage page) => Known(ModelJson.Read(System.Text.Encoding.UTF8.GetBytes(Block(page.Body, "model")), page.Code));

    private static byte[] Outcome(SettlementModel model, string[] task) => task[0] switch
    {
        "bereken" => MethodJson.Write(Known(SettlementEngine.Compute(model, int.Parse(task[1])))),
        "kostprijs" => MethodJson.Write(Known(PriceEngine.Compute(model, int.Parse(task[1])))),
        "verloop" => MethodJson.Write(Known(BridgeEngine.Compute(model))),
        "uittreding" => MethodJson.Write(Known(ExitEngine.Compute(model))),
        "toetreding" => MethodJson.Write(Known(EntryEngine.Compute(model))),
        "afrekening" => MethodJson.Write(Known(ClosingEngine.Compute(model))),
        "weerstand" => MethodJson.Write(ResilienceResult.Of(model.Methods!.Resilience!)),
        _ => throw new InvalidOperationException(task[0]),
    };

    private static T Known<T>(Result<T> result)
    {
        result.Problems.ShouldBeEmpty();
        return result.Value;
    }

    /// <summary>Everything that is expected is there; more may be.</summary>
    private static void Contains(JsonElement expected, JsonElement found, string place)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in expected.EnumerateObject())
                {
                    found.TryGetProperty(property.Name, out var value).ShouldBeTrue($"{place}/{property.Name}");
                    Contains(property.Value, value, $"{place}/{property.Name}");
                }

                break;
            case JsonValueKind.Array:
                found.GetArrayLength().ShouldBe(expected.GetArrayLength(), place);
                foreach (var (i, item) in expected.EnumerateArray().Index()) Contains(item, found[i], $"{place}/{i}");
                break;
            default:
                found.GetRawText().ShouldBe(expected.GetRawText(), place);
                break;
        }
    }

    private static string Block(string body, string name) => Blocks().Matches(body).Single(match => match.Groups["name"].Value == name).Groups["text"].Value;

    [GeneratedRegex("```json (?<name>model|uitkomst)\n(?<text>.*?)\n```", RegexOptions.Singleline, 1000)]
    private static partial Regex Blocks();
}
