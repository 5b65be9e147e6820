// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Bundel.Web.Tests.SignIn.Idp;

/// <summary>
/// A strict provider by the NL GOV profile over https on the loopback: code with PKCE S256 only, a client that proves itself by private_key_jwt,
/// and itself named in every answer. What goes wrong on purpose is in <see cref="Faults"/>.
/// </summary>
public sealed class TestProvider : IAsyncDisposable
{
    public const string Substantial = "http://eidas.europa.eu/LoA/substantial";
    public const string Client = "bundel";
    public const string Program = "begrotingskoppeling";

    private readonly WebApplication app;
    private readonly SqliteConnection store;

    private TestProvider(WebApplication app, SqliteConnection store, Uri issuer, RsaSecurityKey key)
    {
        (this.app, this.store, Issuer, Key) = (app, store, issuer, key);
    }

    public Uri Issuer { get; }

    /// <summary>The key with which it signs.</summary>
    public RsaSecurityKey Key { get; }

    public Faults Faults { get; private set; } = new();

    /// <summary>Who is at the keyboard.</summary>
    public TestIdentity Identity { get; set; } = new("onderwerp-1", "Anna de Wit", "anna@lindehaven.example");

    /// <summary>Requests that reached it, path and body.</summary>
    public List<(string Path, string Body)> Requests { get; } = [];

    /// <summary>Whatever goes wrong from here on.</summary>
    public void Do(Faults faults) => Faults = faults;

    public static async Task<TestProvider> Start(Uri site, RSA clientKey)
    {
        var issuer = new Uri(FormattableString.Invariant($"https://localhost:{FreePort.Find()}/"));
        var clients = new SqliteConnection("Data Source=:memory:");
        await clients.OpenAsync();
        var key = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "aanbieder-1" };
        var provider = new TestProvider(Build(issuer, clients, key), clients, issuer, key);
        provider.Map();
        await provider.Register(site, clientKey);
        await provider.app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await store.DisposeAsync();
    }

    private static WebApplication Build(Uri issuer, SqliteConnection clients, RsaSecurityKey key)
    {
        var certificate = LoopbackCertificate.Instance;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseKestrel(options => options.ListenLocalhost(issuer.Port, listen => listen.UseHttps(X509Certificate2.CreateFromPemFile(certificate.File, certificate.KeyFile))));
        builder.Services.AddDbContext<DbContext>(options => options.UseSqlite(clients).UseOpenIddict());
        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<DbContext>())
            .AddServer(server =>
            {
                server.SetIssuer(issuer);
                server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token").SetEndSessionEndpointUris("logout").SetPushedAuthorizationEndpointUris("par");
                server.AllowAuthorizationCodeFlow().AllowClientCredentialsFlow().RequireProofKeyForCodeExchange().RequirePushedAuthorizationRequests();
                server.AddSigningKey(key).AddEphemeralEncryptionKey().DisableAccessTokenEncryption();
                server.RegisterScopes(Scopes.Profile, Scopes.Email, "samenwerking.bekijken", "samenwerking.beheren");
                server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough().EnableEndSessionEndpointPassthrough();
            });
        return builder.Build();
    }

    private void Map()
    {
        app.UseMiddleware<Tampering>(this);
        app.UseRouting();
        app.UseAuthentication();
        ProviderEndpoints.Map(app, this);
    }

    private async Task Register(Uri site, RSA clientKey)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DbContext>().Database.EnsureCreatedAsync();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        var keys = new JsonWebKeySet { Keys = { JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(clientKey.ExportParameters(false)) { KeyId = "bundel-1" }) } };
        await applications.CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = Client,
            ClientType = ClientTypes.Confidential,
            ConsentType = ConsentTypes.Implicit,
            JsonWebKeySet = keys,
            RedirectUris = { new Uri(site, "/aanmelden/terug/proef") },
            PostLogoutRedirectUris = { new Uri(site, "/afmelden/terug/proef") },
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession, Permissions.Endpoints.PushedAuthorization,
                Permissions.GrantTypes.AuthorizationCode, Permissions.ResponseTypes.Code, Permissions.Scopes.Email, Permissions.Scopes.Profile,
            },
        });
        await applications.CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = Program,
            ClientSecret = "alleen-voor-toetsen",
            Permissions =
            {
                Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials,
                Permissions.Prefixes.Scope + "samenwerking.bekijken", Permissions.Prefixes.Scope + "samenwerking.beheren",
            },
        });
    }
}
