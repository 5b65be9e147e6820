// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Bundel.Web.SignIn.Oidc;

/// <summary>The private key with which Bundel proves itself to a provider: RSA of 2048 bits or more (PS256), or P-256 (ES256).</summary>
internal static class ClientKey
{
    private const int LeastRsaBits = 2048;

    public static Result<SigningCredentials> Read(string file, string? keyId)
    {
        try
        {
            var pem = File.ReadAllText(file);
            return pem.Contains("EC PRIVATE KEY", StringComparison.Ordinal) ? Curve(pem, keyId) : RsaOrCurve(pem, keyId);
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException or IOException or UnauthorizedAccessException)
        {
            return Unreadable();
        }
    }

    private static Result<SigningCredentials> RsaOrCurve(string pem, string? keyId)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
        }
        catch (CryptographicException)
        {
            return Curve(pem, keyId);
        }

        return rsa.KeySize < LeastRsaBits
            ? new Problem("sleutel-zwak", "Deze sleutel is te kort.") { Expected = FormattableString.Invariant($"RSA van {LeastRsaBits} bits of meer") }
            : new SigningCredentials(new RsaSecurityKey(rsa) { KeyId = keyId }, SecurityAlgorithms.RsaSsaPssSha256);
    }

    private static Result<SigningCredentials> Curve(string pem, string? keyId)
    {
        var curve = ECDsa.Create();
        curve.ImportFromPem(pem);
        return curve.KeySize != 256 ? Unreadable() : new SigningCredentials(new ECDsaSecurityKey(curve) { KeyId = keyId }, SecurityAlgorithms.EcdsaSha256);
    }

    private static Problem Unreadable() => new("sleutel-onleesbaar", "Dit is geen private sleutel die Bundel kan gebruiken.") { Expected = "PEM met RSA of P-256, zonder wachtwoord" };
}
