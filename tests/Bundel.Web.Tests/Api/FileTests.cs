// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bundel.Platform;
using Bundel.Settlement.Budget;
using Bundel.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Api;

/// <summary>A program delivers a file and lets Bundel work on it: by a form or as it is, then a job, then the outcome.</summary>
public sealed class FileTests
{
    private const string Budget = "jaar;kostengroep;omschrijving;bedrag\n2026;werkplek;Apparatuur;100,25\n2026;werkplek;Beheer;200,50\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_comes_as_a_form_or_as_it_is_and_is_named_by_its_hash(bool asForm)
    {
        await using var world = await ApiWorld.Begin(Role.Controller);
        using var answer = await world.Client.PostAsync("bestanden", asForm ? Form(Budget) : Raw(Budget));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var file = await Visitor.Json(answer);
        file["sha256"]!.ToString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Budget))));
        (file["naam"]!.ToString(), file["omvang"]!.GetValue<long>()).ShouldBe(("begroting 2026.csv", Budget.Length));
        (await world.Visitor.World.Audit()).Last().ShouldSatisfyAllConditions(entry => entry.UseCase.ShouldBe("bestand-aanleveren"), entry => entry.Subject.ShouldBe("begroting 2026.csv"));
    }

    [Fact]
    public async Task A_file_that_was_never_delivered_is_asked_for()
    {
        await using var world = await ApiWorld.Begin(Role.Controller);
        var unknown = new string('a', 64);
        using var answer = await world.Client.PostAsync("bestanden", ApiWorld.Json(new JsonObject { ["bestand"] = new JsonObject { ["sha256"] = unknown, ["naam"] = "weg.csv", ["omvang"] = 1 } }.ToJsonString()));
        (await Answers.Problem(answer, 400)).ShouldBeEmpty();
        (await answer.Content.ReadAsStringAsync()).ShouldContain("bestand-ontbreekt");
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=grens")]
    public async Task A_form_that_cannot_be_read_is_a_problem_and_no_fault(string type)
    {
        await using var world = await ApiWorld.Begin(Role.Controller);
        using var content = new ByteArrayContent("--grens\r\nniets"u8.ToArray()) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
        using var answer = await world.Client.PostAsync("bestanden", content);
        (await Answers.Problem(answer, 400)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_not_deliver_files_is_refused_before_the_bytes_are_read()
    {
        await using var world = await ApiWorld.Begin(Role.Lezer);
        using var answer = await world.Client.PostAsync("bestanden", Raw(Budget));
        (await Answers.Problem(answer, 403)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_413()
    {
        await using var world = await ApiWorld.Begin(Role.Controller);
        using var request = new HttpRequestMessage(HttpMethod.Post, "bestanden") { Content = Raw("") };
        request.Content.Headers.ContentLength = Bundel.Web.Hosting.Limits.Upload + 1;
        request.Headers.ExpectContinue = true;
        using var answer = await world.Client.SendAsync(request);
        (await Answers.Problem(answer, 413)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_long_command_is_a_job_that_a_program_follows_to_its_end()
    {
        await using var world = await ApiWorld.Begin();
        await Pool(world);
        var file = await Visitor.Json(await world.Client.PostAsync("bestanden", Form(Budget)));
        var body = new JsonObject { ["bestand"] = file, ["jaar"] = 2026 }.ToJsonString();
        using var accepted = await Once(world, body);
        accepted.StatusCode.ShouldBe(HttpStatusCode.Accepted, await accepted.Content.ReadAsStringAsync());
        var address = accepted.Headers.Location!.ToString();
        (await Visitor.Json(accepted))["_links"]!["taak"]!["href"]!.ToString().ShouldBe(address);

        var job = await Ended(world, address);
        job["toestand"]!.ToString().ShouldBe("klaar", job.ToJsonString());
        JsonNode.Parse(job["uitkomst"]!.ToString())!["regels"]!.GetValue<long>().ShouldBe(2);
        (await world.Visitor.World.Db(db => db.Set<PoolLine>().CountAsync())).ShouldBe(2);

        using var again = await Once(world, body);
        again.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        again.Headers.Location!.ToString().ShouldBe(address, "the same key is the same job");
    }

    [Fact]
    public async Task A_job_that_cannot_do_its_work_says_why_at_its_address()
    {
        await using var world = await ApiWorld.Begin();
        var file = await Visitor.Json(await world.Client.PostAsync("bestanden", Form("geen begroting")));
        using var accepted = await world.Client.PostAsync("begrotingsimporten", ApiWorld.Json(new JsonObject { ["bestand"] = file }.ToJsonString()));
        accepted.StatusCode.ShouldBe(HttpStatusCode.Accepted, await accepted.Content.ReadAsStringAsync());
        var job = await Ended(world, accepted.Headers.Location!.ToString());
        job["toestand"]!.ToString().ShouldBe("mislukt");
        job["uitkomst"]!.ToString().ShouldContain("kolom");
    }

    [Fact]
    public async Task A_long_command_on_what_has_changed_meanwhile_is_412_and_no_job()
    {
        await using var world = await ApiWorld.Begin();
        await Pool(world);
        await world.Client.PostAsync("verrekeningen", ApiWorld.Json("""{"jaar":2026}"""));
        using var request = new HttpRequestMessage(HttpMethod.Post, "verrekeningen/2026-1/controles") { Content = ApiWorld.Json("{}") };
        request.Headers.TryAddWithoutValidation("If-Match", "\"anders\"");
        using var answer = await world.Client.SendAsync(request);
        (await Answers.Problem(answer, 412)).ShouldBeEmpty();
        (await world.Visitor.World.Db(db => db.Set<Job>().CountAsync())).ShouldBe(0);
    }

    private static async Task Pool(ApiWorld world)
    {
        (await world.Client.PostAsync("verdeelsleutels", ApiWorld.Json("""{"code":"gelijk","naam":"Gelijk","geldigVanaf":"2020-01-01","verdeling":{"wijze":"gelijk"}}"""))).EnsureSuccessStatusCode();
        (await world.Client.PostAsync("kostengroepen", ApiWorld.Json("""{"code":"werkplek","kostengroep":{"naam":"Werkplek","pakket":"basis","sleutel":"gelijk"}}"""))).EnsureSuccessStatusCode();
    }

    private static async Task<HttpResponseMessage> Once(ApiWorld world, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "begrotingsimporten") { Content = ApiWorld.Json(body) };
        request.Headers.Add("Idempotency-Key", "import-1");
        return await world.Client.SendAsync(request);
    }

    private static async Task<JsonNode> Ended(ApiWorld world, string address)
    {
        for (var i = 0; i < 300; i++)
        {
            var job = await Visitor.Json(await world.Client.GetAsync(address));
            if (job["toestand"]!.ToString() is not ("wacht" or "bezig")) return job;
            await Task.Delay(100);
        }

        throw new TimeoutException(address);
    }

    private static MultipartFormDataContent Form(string text) => new() { { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "bestand", "begroting 2026.csv" } };

    private static ByteArrayContent Raw(string text)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "\"begroting 2026.csv\"" };
        return content;
    }
}
