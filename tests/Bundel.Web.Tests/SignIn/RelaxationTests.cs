// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Web.Hosting;
using Bundel.Web.SignIn.Settings;
using Bundel.Web.Tests.SignIn.Idp;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn;

/// <summary>A provider that cannot say at which level it knows someone: named, with the reason, for the beheerder and in the log.</summary>
public sealed class RelaxationTests(RelaxationTests.RelaxedSite site) : IClassFixture<RelaxationTests.RelaxedSite>
{
    private const string Reason = "Deze aanbieder geeft geen acr";

    public sealed class RelaxedSite : SecureSite
    {
        protected override IReadOnlyList<RelaxationChoice> Relaxations => [new(Relaxation.NoAcr, Reason)];
    }

    [Fact]
    public async Task A_relaxation_is_what_lets_someone_in_and_the_beheerder_sees_it_with_its_reason()
    {
        using var visitor = Arrive("bundel-beheer");
        using var answer = await visitor.SignIn();
        answer.RequestMessage!.RequestUri!.PathAndQuery.ShouldNotContain("geweigerd");

        using var page = await visitor.Get($"/{site.World.Code}/toegang");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        text.ShouldContain("Versoepelingen van het profiel");
        text.ShouldContain(Reason);
        text.ShouldContain("niet op welk betrouwbaarheidsniveau");
    }

    [Fact]
    public async Task A_relaxation_is_in_the_log_at_every_start()
    {
        await StartUp.Report(site.Services);
        site.Log.Lines.ShouldContain(line => line.StartsWith("Warning") && line.Contains("zonder-betrouwbaarheidsniveau") && line.Contains(Reason));
    }

    private SecureVisitor Arrive(string group)
    {
        var name = Guid.NewGuid().ToString("N")[..12];
        site.Provider.Identity = new TestIdentity("onderwerp-" + name, "Persoon " + name, name + "@lindehaven.example") { Acr = null, Groups = [group] };
        return site.Visitor();
    }
}
