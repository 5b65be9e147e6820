// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Security.Cryptography;
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Web.Hosting;
using Bundel.Web.Security;
using Bundel.Web.SignIn.Settings;
using Bundel.Web.Tests.SignIn.Idp;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Bundel.Web.Tests.SignIn;

/// <summary>Bundel over https with one provider, whose group bundel-controllers gives the role of controller in one collaboration.</summary>
public class SecureSite : IAsyncLifetime
{
    private WebApplication app = null!;

    public TestProvider Provider { get; private set; } = null!;

    public World World { get; private set; } = null!;

    public Uri Address { get; } = new(FormattableString.Invariant($"https://localhost:{FreePort.Find()}/"));

    /// <summary>Everything that was logged.</summary>
    public LogBook Log { get; } = new();

    /// <summary>What the provider is let off.</summary>
    protected virtual IReadOnlyList<RelaxationChoice> Relaxations => [];

    public async ValueTask InitializeAsync()
    {
        World = await World.Alone(Database.Sqlite);
        using var key = RSA.Create(2048);
        var keyFile = Path.Combine(TestDatabases.Folder(), "bundel.key");
        await File.WriteAllTextAsync(keyFile, key.ExportPkcs8PrivateKeyPem());
        Provider = await TestProvider.Start(Address, key);
        var certificate = LoopbackCertificate.Instance;
        var site = new SiteSettings
        {
            Contact = new SecurityContact(["mailto:veilig@vier-dijken.example"], new DateOnly(2030, 12, 31), null),
            Limits = new PageLimits(SignIns: 1000, Downloads: 1000, Uploads: 1000, Pages: 10_000),
            Providers =
            [
                new Provider("proef", "Proefaanbieder", Provider.Issuer, TestProvider.Client)
                {
                    KeyFile = keyFile,
                    KeyId = "bundel-1",
                    TrustFile = certificate.File,
                    Domains = ["lindehaven.example"],
                    Relaxations = Relaxations,
                    AcrValues = [TestProvider.Substantial],
                    GroupRoles = [new GroupRole("bundel-controllers", new RoleGrant(World.Code, Role.Controller)), new GroupRole("bundel-beheer", new RoleGrant(World.Code, Role.Beheerder))],
                    Applications = [new ClientApplication(TestProvider.Program, "Begrotingskoppeling", new RoleGrant(World.Code, Role.Controller))],
                },
            ],
        };
        app = WebHost.Build(new WebSettings(Demo: false, Address.Port, World.Settings.DataPath) { Site = site, TrialSignIn = false, Address = Address, Certificate = new Certificate(certificate.File, certificate.KeyFile) }, World.Settings, configure: builder => builder.Logging.AddProvider(Log));
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await app.DisposeAsync();
        await Provider.DisposeAsync();
        await World.DisposeAsync();
    }

    public IServiceProvider Services => app.Services;

    /// <summary>A clean browser.</summary>
    public SecureVisitor Visitor() => new(Address);

    /// <summary>The audit chain of the installation.</summary>
    public async Task<IReadOnlyList<AuditEntry>> InstallationAudit()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return [.. scope.ServiceProvider.GetRequiredService<BundelDb>().Set<AuditEntry>().Where(entry => entry.CollaborationId == Guid.Empty).OrderBy(entry => entry.Sequence)];
    }
}
