// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Hosting;

public sealed class ProxyTests
{
    private static readonly (string, string)[] Forwarded = [("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-Proto", "https"), ("Host", "bundel.voorbeeld.nl")];

    [Fact]
    public async Task Forwarded_headers_of_a_configured_proxy_count() =>
        (await SeenBy("127.0.0.1/32")).ShouldBe("https 203.0.113.9");

    [Fact]
    public async Task Forwarded_headers_of_anyone_else_change_nothing() =>
        (await SeenBy("10.0.0.2/32")).ShouldBe("http 127.0.0.1");

    private static async Task<string> SeenBy(string proxy)
    {
        await using var host = await Host.With(
            settings => settings with { TrialSignIn = false, Address = new Uri("https://bundel.voorbeeld.nl"), Proxies = [System.Net.IPNetwork.Parse(proxy)], JsonLog = false },
            app => app.MapGet("/gezien", (HttpContext context) => $"{context.Request.Scheme} {context.Connection.RemoteIpAddress!.MapToIPv4()}").AllowAnonymous());
        using var answer = await Host.Ask(host.Site, "/gezien", Forwarded);
        return await answer.Content.ReadAsStringAsync();
    }
}
