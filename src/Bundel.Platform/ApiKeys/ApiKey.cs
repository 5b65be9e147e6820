// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;

namespace Bundel.Platform;

/// <summary>A key with which a program acts as a person. Only the hash of its secret is kept.</summary>
public sealed class ApiKey
{
    private ApiKey()
    {
    }

    public Guid Id { get; private set; }

    public PersonId PersonId { get; private set; }

    public string Name { get; private set; } = "";

    public string SecretHash { get; private set; } = "";

    public DateTime ExpiresUtc { get; private set; }

    /// <summary>Makes a key; the secret is given once and cannot be read back.</summary>
    public static (ApiKey Key, string Secret) Make(PersonId person, string name, DateTime expiresUtc)
    {
        var secret = "bundel_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return (new ApiKey { Id = Guid.CreateVersion7(), PersonId = person, Name = name, SecretHash = Hash(secret), ExpiresUtc = expiresUtc }, secret);
    }

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
