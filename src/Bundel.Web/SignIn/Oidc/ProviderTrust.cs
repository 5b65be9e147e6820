// SPDX-License-Identifier: EUPL-1.2
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.SignIn.Oidc;

/// <summary>The connection to a provider; it trusts the certificates of the settings beside, and instead of, the public authorities.</summary>
internal static class ProviderTrust
{
    public static HttpMessageHandler Handler(Provider provider)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        if (provider.TrustFile is not { } file) return handler;
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(file);
        handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = policy };
        return handler;
    }
}
