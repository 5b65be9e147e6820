// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Bundel.Tests.Support;

namespace Bundel.Web.Tests.SignIn.Idp;

/// <summary>A certificate for localhost that vouches for itself, as files.</summary>
public sealed class LoopbackCertificate
{
    private static readonly Lazy<LoopbackCertificate> Made = new(() => new LoopbackCertificate());

    private LoopbackCertificate()
    {
        var folder = TestDatabases.Folder();
        (File, KeyFile) = (Path.Combine(folder, "localhost.pem"), Path.Combine(folder, "localhost.key"));
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        System.IO.File.WriteAllText(File, certificate.ExportCertificatePem());
        System.IO.File.WriteAllText(KeyFile, key.ExportPkcs8PrivateKeyPem());
    }

    public static LoopbackCertificate Instance => Made.Value;

    public string File { get; }

    public string KeyFile { get; }
}
