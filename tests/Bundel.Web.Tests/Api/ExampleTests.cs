// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json.Nodes;
using Bundel.Web.Api;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Api;

/// <summary>
/// Sends the example of every use case to an empty collaboration, a few times over, and takes away only in the end.
/// Whatever comes back is what the document promises: a status it names, and a body that fits its schema.
/// </summary>
public sealed class ExampleTests
{
    private const int Rounds = 3;

    /// <summary>What must succeed, or the test would prove little; the rest needs files or ids that an example cannot have.</summary>
    private static readonly string[] MustSucceed =
    [
        "deelnemer-toevoegen", "deelnemer-tonen", "deelnemer-wijzigen", "deelnemers-lijst", "dienst-toevoegen", "dienst-tonen", "dienst-wijzigen", "diensten-lijst",
        "maatstaf-toevoegen", "maatstaf-tonen", "maatstaf-waarden-vastleggen", "maatstaven-lijst", "besluit-toevoegen", "besluit-tonen", "besluiten-lijst",
        "verdeelsleutel-maken", "verdeelsleutels-lijst", "kostengroep-toevoegen", "begrotingsregel-toevoegen", "begroting-tonen", "mutaties-lijst", "verrekening-maken",
        "verrekeningen-lijst", "model-exporteren", "samenwerking-tonen", "samenwerkingen-lijst", "taken-lijst", "auditspoor-bekijken", "api-sleutels-lijst", "zoeken", "overzicht", "gemeenten-zoeken",
    ];

    [Fact]
    public async Task Every_answer_is_what_the_document_promises()
    {
        await using var world = await ApiWorld.Begin();
        await Prepare(world);
        var (succeeded, refused, faults) = (new HashSet<string>(), new Dictionary<string, string>(), new List<string>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var route in ApiWorld.Routes.Where(route => route.Method != "DELETE" || round == Rounds - 1).OrderBy(route => route.Method == "DELETE"))
            {
                using var answer = await world.Client.SendAsync(world.RequestFor(route));
                faults.AddRange((await Faults(route, answer)).Select(fault => $"{route.UseCase.Code}: {fault}"));
                if (answer.IsSuccessStatusCode) succeeded.Add(route.UseCase.Code);
                else refused[route.UseCase.Code] = await answer.Content.ReadAsStringAsync();
            }
        }

        faults.Distinct().ShouldBeEmpty();
        MustSucceed.Except(succeeded).ShouldBeEmpty(string.Join(Environment.NewLine, refused.Select(pair => $"{pair.Key}: {pair.Value}")));
    }

    /// <summary>What examples name and no other example makes.</summary>
    private static async Task Prepare(ApiWorld world)
    {
        await Post(world, "maatstaven", """{"code":"inwoners","maatstaf":{"naam":"Inwoners","eenheid":"inwoner","moment":"peildatum","peildag":"1 januari"},"telregel":"Volgens het CBS.","telregelVanaf":"2020-01-01"}""");
        await Post(world, "verdeelsleutels", """{"code":"werkplekken","naam":"Werkplekken","geldigVanaf":"2020-01-01","verdeling":{"wijze":"gelijk"}}""");
    }

    private static async Task Post(ApiWorld world, string address, string body)
    {
        using var answer = await world.Client.PostAsync(address, ApiWorld.Json(body));
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<IEnumerable<string>> Faults(ApiRoute route, HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        var operation = Schemas.Document["paths"]![route.Path]![route.Method.ToLowerInvariant()]!;
        if (operation["responses"]![status.ToString(CultureInfo.InvariantCulture)] is not { } promised) return [$"answers {status}, which the document does not name: {await answer.Content.ReadAsStringAsync()}"];
        if (status >= 400) return await Answers.Problem(answer, status);
        var headers = promised["headers"]!.AsObject().Select(header => header.Key).Where(name => name is "API-Version" or "ETag" && !answer.Headers.Contains(name)).Select(name => $"without {name}");
        var text = await answer.Content.ReadAsStringAsync();
        if (promised["content"]?["application/json"]?["schema"] is not { } schema) return [.. headers, .. text.Length > 0 ? ["says something"] : Array.Empty<string>()];
        return [.. headers, .. Answers.Headers(answer), .. Schemas.Check(JsonNode.Parse(text), schema, "")];
    }
}
