// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bundel.Web.Hosting;

/// <summary>The certificate for HTTPS from its two PEM files.</summary>
internal static class CertificateFiles
{
    public static X509Certificate2 Load(Certificate files) => X509Certificate2.CreateFromPemFile(files.File, files.KeyFile);

    /// <summary>Why it cannot be used, or null.</summary>
    public static string? Fault(Certificate files)
    {
        try
        {
            Load(files).Dispose();
            return null;
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return fault.Message.TrimEnd('.');
        }
    }
}
