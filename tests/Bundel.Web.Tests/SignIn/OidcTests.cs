// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Bundel.Platform;
using Bundel.Web.Tests.SignIn.Idp;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn;

/// <summary>Signing in by the NL GOV profile at a strict provider, and everything that must be refused.</summary>
public sealed class OidcTests(SecureSite site) : IClassFixture<SecureSite>
{
    [Fact]
    public async Task Who_signs_in_at_the_own_organisation_gets_the_roles_of_its_groups()
    {
        var who = NewIdentity() with { Groups = ["bundel-controllers", "iets-anders"] };
        using var visitor = Arrive(who);

        using var answer = await visitor.SignIn(path: "/aanmelden?terug=/" + site.World.Code);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/" + site.World.Code);
        (await Roles(who)).ShouldBe([(Role.Controller, "proef")]);
        (await site.World.Audit()).ShouldContain(entry => entry.UseCase == "rollen-uit-groepen");
    }

    [Fact]
    public async Task The_client_proves_itself_by_a_signed_assertion_and_the_browser_carries_neither_code_challenge_nor_scope()
    {
        using var visitor = Arrive(NewIdentity());
        site.Provider.Requests.Clear();
        (await visitor.SignIn()).Dispose();

        foreach (var path in new[] { "/par", "/token" })
        {
            var body = site.Provider.Requests.Single(request => request.Path == path).Body;
            body.ShouldContain("client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer");
            body.ShouldContain("client_assertion=ey");
            body.ShouldNotContain("client_secret");
        }

        var pushed = site.Provider.Requests.Single(request => request.Path == "/par").Body;
        pushed.ShouldContain("code_challenge_method=S256");
        pushed.ShouldContain("nonce=");
        pushed.ShouldContain("acr_values=");
        visitor.Trail.Single(step => step.AbsolutePath == "/authorize").Query.ShouldNotContain("scope");
    }

    [Fact]
    public async Task A_role_that_its_group_no_longer_gives_is_gone_at_the_next_sign_in_and_a_role_by_hand_stays()
    {
        var who = NewIdentity() with { Groups = ["bundel-controllers"] };
        using var visitor = Arrive(who);
        (await visitor.SignIn()).Dispose();
        var person = await PersonOf(who);
        await site.World.Db(async db =>
        {
            db.Add(new RoleAssignment(person!.Id, site.World.Collaboration, Role.Lezer));
            await db.SaveChangesAsync();
        });

        using var again = Arrive(who with { Groups = [] });
        (await again.SignIn()).Dispose();

        (await Roles(who)).ShouldBe([(Role.Lezer, null)]);
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "ander publiek", "IDX10214" },
        { "andere uitgever", "IDX10205" },
        { "verlopen", "IDX10223" },
        { "zonder einde", "IDX" },
        { "andere nonce", "IDX21323" },
        { "zonder nonce", "IDX21320" },
        { "zonder niveau", "niveau-te-laag" },
        { "lager niveau", "niveau-te-laag" },
        { "ander domein", "domein-onjuist" },
        { "ongeverifieerd adres", "emailadres-ongeverifieerd" },
        { "zonder onderwerp", "onderwerp-ontbreekt" },
        { "meer publiek zonder azp", "bestemming-onjuist" },
        { "symmetrisch ondertekend", "IDX105" },
        { "zwakker algoritme", "IDX105" },
        { "onbekende sleutel", "IDX105" },
        { "niet ondertekend", "IDX10" },
        { "zonder state", "" },
        { "andere state", "" },
        { "zonder afzender", "afzender-onjuist" },
        { "andere afzender", "afzender-onjuist" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_the_profile_does_not_allow_is_refused_and_audited(string fault, string reason)
    {
        using var visitor = Arrive(NewIdentity(), FaultOf(fault));

        using var answer = await visitor.SignIn();

        visitor.Trail.ShouldContain(step => step.AbsolutePath == "/authorize", "the visitor did reach the provider");
        answer.RequestMessage!.RequestUri!.PathAndQuery.ShouldBe("/aanmelden?geweigerd=ja", fault);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("U bent niet aangemeld");
        (await site.World.Db(db => db.Set<Session>().CountAsync(session => db.Set<Person>().Any(person => person.Id == session.PersonId && person.Email == site.Provider.Identity.Email)))).ShouldBe(0);
        var refusal = (await site.InstallationAudit()).Last();
        refusal.UseCase.ShouldBe("aanmelding-geweigerd");
        refusal.Payload.ShouldContain(reason, Case.Sensitive, fault);
    }

    [Fact]
    public async Task An_answer_works_once_and_only_in_the_browser_that_asked()
    {
        using var visitor = Arrive(NewIdentity());
        (await visitor.SignIn()).Dispose();
        var answer = visitor.Trail.Single(step => step.AbsolutePath == "/aanmelden/terug/proef").PathAndQuery;

        using var again = await visitor.Once(answer);
        again.Headers.Location!.ToString().ShouldBe("/aanmelden?geweigerd=ja");
        using var thief = site.Visitor();
        using var stolen = await thief.Once(answer);
        stolen.Headers.Location!.ToString().ShouldBe("/aanmelden?geweigerd=ja");
    }

    [Fact]
    public async Task An_address_that_the_provider_gave_to_someone_else_before_is_refused()
    {
        var first = NewIdentity();
        using var visitor = Arrive(first);
        (await visitor.SignIn()).Dispose();

        using var next = Arrive(first with { Subject = "iemand-anders" });
        using var answer = await next.SignIn();

        answer.RequestMessage!.RequestUri!.PathAndQuery.ShouldBe("/aanmelden?geweigerd=ja");
        (await site.InstallationAudit()).Last().Payload.ShouldContain("emailadres-van-ander");
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_at_the_provider()
    {
        using var visitor = Arrive(NewIdentity() with { Groups = ["bundel-controllers"] });
        (await visitor.SignIn()).Dispose();
        site.Provider.Requests.Clear();
        var person = (await PersonOf(site.Provider.Identity))!;

        (await visitor.Send("/afmelden")).Dispose();

        (await site.World.Db(db => db.Set<Session>().CountAsync(session => session.PersonId == person.Id))).ShouldBe(0);
        visitor.Trail.ShouldContain(step => step.Port == site.Provider.Issuer.Port && step.AbsolutePath == "/logout" && step.Query.Contains("id_token_hint"));
        using var page = await visitor.Once("/" + site.World.Code);
        page.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_address_of_no_known_organisation_goes_nowhere()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.SignIn("iemand@elders.example");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Bundel kent geen organisatie bij dit e-mailadres");
        visitor.Trail.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_provider_nobody_chooses_who_they_are()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.Send("/aanmelden", ("persoon", Guid.NewGuid().ToString()));
        visitor.SetCookies.ShouldNotContain(cookie => cookie.StartsWith("__Host-bundel=", StringComparison.Ordinal));
    }

    private SecureVisitor Arrive(TestIdentity who, Faults? faults = null)
    {
        site.Provider.Identity = who;
        site.Provider.Do(faults ?? new Faults());
        return site.Visitor();
    }

    private Faults FaultOf(string name) => name switch
    {
        "ander publiek" => Change(token => token["aud"] = "iemand-anders"),
        "andere uitgever" => Change(token => token["iss"] = "https://elders.example/"),
        "verlopen" => Change(token => token["exp"] = DateTimeOffset.UnixEpoch.AddYears(50).ToUnixTimeSeconds()),
        "zonder einde" => Change(token => token.Remove("exp")),
        "andere nonce" => Change(token => token["nonce"] = "638000000000000000.b3Vk"),
        "zonder nonce" => Change(token => token.Remove("nonce")),
        "zonder niveau" => Change(token => token.Remove("acr")),
        "lager niveau" => Change(token => token["acr"] = "http://eidas.europa.eu/LoA/low"),
        "ander domein" => Change(token => token["email"] = "anna@elders.example"),
        "ongeverifieerd adres" => Change(token => token["email_verified"] = false),
        "zonder onderwerp" => Change(token => token.Remove("sub")),
        "meer publiek zonder azp" => Change(token =>
        {
            token["aud"] = new JsonArray(TestProvider.Client, "iemand-anders");
            token.Remove("azp");
        }),
        "symmetrisch ondertekend" => new Faults { Signing = new SigningCredentials(new SymmetricSecurityKey(site.Provider.Key.Rsa.ExportRSAPublicKey()) { KeyId = site.Provider.Key.KeyId }, SecurityAlgorithms.HmacSha256) },
        "zwakker algoritme" => new Faults { Signing = new SigningCredentials(site.Provider.Key, SecurityAlgorithms.RsaSha512) },
        "onbekende sleutel" => new Faults { Signing = new SigningCredentials(new RsaSecurityKey(RSA.Create(2048)), SecurityAlgorithms.RsaSha256) },
        "niet ondertekend" => new Faults { Unsigned = true },
        "zonder state" => new Faults { Answer = address => Without(address, "state") },
        "andere state" => new Faults { Answer = address => Without(address, "state") + "&state=verzonnen" },
        "zonder afzender" => new Faults { Answer = address => Without(address, "iss") },
        "andere afzender" => new Faults { Answer = address => Without(address, "iss") + "&iss=https%3A%2F%2Felders.example%2F" },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static Faults Change(Action<JsonObject> change) => new() { Token = change };

    private static string Without(string address, string parameter)
    {
        var parts = address.Split('?', 2);
        return parts[0] + "?" + string.Join('&', parts[1].Split('&').Where(pair => !pair.StartsWith(parameter + "=", StringComparison.Ordinal)));
    }

    private static TestIdentity NewIdentity()
    {
        var name = Guid.NewGuid().ToString("N")[..12];
        return new TestIdentity("onderwerp-" + name, "Persoon " + name, name + "@lindehaven.example");
    }

    private Task<Person?> PersonOf(TestIdentity who) => site.World.Db(db => db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(row => row.Email == who.Email));

    private async Task<IReadOnlyList<(Role Role, string? Source)>> Roles(TestIdentity who)
    {
        var person = (await PersonOf(who))!;
        var rows = await site.World.Db(db => db.Set<RoleAssignment>().Where(row => row.PersonId == person.Id).ToListAsync());
        return [.. rows.Select(row => (row.Role, row.Source))];
    }
}
