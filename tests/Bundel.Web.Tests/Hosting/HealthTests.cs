// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Hosting;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task Health_answers_to_this_machine_without_signing_in(string path)
    {
        await using var host = await Host.With(settings => settings);
        using var answer = await Host.Ask(host.Site, path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("Healthy");
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    public async Task Health_does_not_answer_through_a_proxy(string header, string value)
    {
        await using var host = await Host.With(settings => settings);
        using var answer = await Host.Ask(host.Site, "/healthz/ready", (header, value));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task With_a_port_of_its_own_health_answers_there_only_and_nothing_else_does()
    {
        await using var host = await Host.With(settings => settings with { Port = FreePort.Next(), HealthPort = FreePort.Next() });
        var (site, health) = (new Uri($"http://127.0.0.1:{host.Site.Port}"), new Uri($"http://127.0.0.1:{host.Other.Port}"));
        using var there = await Host.Ask(health, "/healthz/ready");
        using var here = await Host.Ask(site, "/healthz/ready");
        using var page = await Host.Ask(health, "/aanmelden");
        there.StatusCode.ShouldBe(HttpStatusCode.OK);
        here.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_trial_answers_under_no_other_host_name()
    {
        await using var host = await Host.With(settings => settings);
        using var answer = await Host.Ask(host.Site, "/aanmelden", ("Host", "bundel.voorbeeld.nl"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
