// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Web.Tests.SignIn.Idp;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn;

/// <summary>What internet.nl looks at, on every kind of answer, and what never reaches an address or a log.</summary>
public sealed class HeaderTests(SecureSite site) : IClassFixture<SecureSite>
{
    [Theory]
    [InlineData("/aanmelden")]
    [InlineData("/hulp")]
    [InlineData("/bestaat-niet")]
    [InlineData("/api/v1/samenwerkingen")]
    [InlineData("/.well-known/security.txt")]
    public async Task Every_answer_carries_the_headers(string path)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.Once(path);
        Header(answer, "Strict-Transport-Security").ShouldBe("max-age=31536000; includeSubDomains");
        Header(answer, "X-Frame-Options").ShouldBe("DENY");
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "Referrer-Policy").ShouldBe("same-origin");
        Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(answer, "Cache-Control").ShouldContain("no-store");
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
        var policy = Header(answer, "Content-Security-Policy");
        policy.ShouldContain($"form-action 'self' {site.Provider.Issuer.GetLeftPart(UriPartial.Authority)};");
        foreach (var part in new[] { "default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'" }) policy.ShouldContain(part);
        foreach (var wrong in new[] { "unsafe", "http:", "data:", "*" }) policy.ShouldNotContain(wrong);
    }

    [Fact]
    public async Task Security_txt_says_where_to_report_a_weakness()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.Once("/.well-known/security.txt");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
        (await answer.Content.ReadAsStringAsync()).Split('\n').ShouldBe(
        [
            "Contact: mailto:veilig@vier-dijken.example",
            "Expires: 2030-12-31T00:00:00Z",
            "Preferred-Languages: nl, en",
            $"Canonical: {site.Address}.well-known/security.txt",
            "",
        ]);
    }

    [Fact]
    public async Task A_form_of_elsewhere_is_refused()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.Post("/aanmelden?handler=Provider", ("emailadres", "anna@lindehaven.example"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task No_secret_of_a_whole_visit_reaches_the_log()
    {
        var name = Guid.NewGuid().ToString("N")[..12];
        site.Provider.Identity = new TestIdentity(name, "Persoon " + name, name + "@lindehaven.example") { Groups = ["bundel-beheer"] };
        site.Provider.Do(new Faults());
        site.Provider.Requests.Clear();
        using var visitor = site.Visitor();
        (await visitor.SignIn(site.Provider.Identity.Email)).Dispose();
        using var key = await visitor.Send("/account", ("naam", "proef"), ("dagen", "10"));
        using var invitation = await visitor.Send($"/{site.World.Code}/toegang/uitnodigen", ("emailadres", "gast@lindehaven.example"), ("rol", "Lezer"), ("dagen", "3"));
        site.Provider.Do(new Faults { Token = token => token["aud"] = "iemand-anders" });
        using (var refused = site.Visitor()) (await refused.SignIn(site.Provider.Identity.Email)).Dispose();

        string[] secrets =
        [
            .. visitor.Cookies.GetAllCookies().Select(cookie => cookie.Value),
            .. site.Provider.Requests.SelectMany(request => request.Body.Split('&')).Where(pair => Secret.Any(name => pair.StartsWith(name + "=", StringComparison.Ordinal))).Select(pair => pair.Split('=')[1]),
            .. visitor.Trail.Where(step => step.AbsolutePath.StartsWith("/aanmelden/terug", StringComparison.Ordinal)).SelectMany(step => step.Query.TrimStart('?').Split('&')).Where(pair => pair.StartsWith("code=", StringComparison.Ordinal)).Select(pair => pair[5..]),
            Between(await key.Content.ReadAsStringAsync(), "bundel_", "<", "bundel_"),
            CodeIn(await invitation.Content.ReadAsStringAsync()),
        ];

        secrets.Length.ShouldBeGreaterThan(6);
        secrets.ShouldAllBe(secret => secret.Length >= 19);
        var log = string.Join('\n', site.Log.Lines);
        log.ShouldContain("aanmelding-geweigerd");
        foreach (var secret in secrets) log.ShouldNotContain(secret);
        visitor.Trail.ShouldAllBe(step => !step.Query.Contains("bundel_") && !step.Query.Contains("lindehaven.example"));
        var audit = string.Join('\n', (await site.World.Audit()).Concat(await site.InstallationAudit()).Select(entry => entry.Payload + entry.Subject));
        foreach (var secret in secrets) audit.ShouldNotContain(secret);
        audit.ShouldNotContain("gast@lindehaven.example");
    }

    private static readonly string[] Secret = ["client_assertion", "code_verifier", "code", "nonce", "refresh_token"];

    /// <summary>The code of an invitation; four groups inside an identifier of the page are none.</summary>
    private static string CodeIn(string html) => System.Text.RegularExpressions.Regex.Match(html, "(?<![0-9a-z-])[a-z2-9]{4}(-[a-z2-9]{4}){3}(?![0-9a-z-])").Value;

    private static string Between(string text, string from, string to, string prefix)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return start < 0 ? "" : prefix + text[(start + from.Length)..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : []);
}
