// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;

namespace Bundel.Platform;

/// <summary>The code that goes with an invitation: sixteen signs that are not mistaken for each other, 80 bits.</summary>
public static class InvitationCode
{
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>"k7mp-…": in groups of four.</summary>
    public static string New() => string.Join('-', RandomNumberGenerator.GetString(Signs, 16).Chunk(4).Select(group => new string(group)));

    /// <summary>Spaces, dashes and capitals do not matter.</summary>
    public static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsLetterOrDigit)).ToLowerInvariant())));

    public static bool Matches(string code, string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(code)), Encoding.ASCII.GetBytes(hash));
}
