// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;

namespace Bundel.Platform;

/// <summary>A key with which a program acts as a person. Only the hash of its secret is kept.</summary>
public sealed class ApiKey
{
    /// <summary>How a secret begins, so that it is recognised where it does not belong.</summary>
    public const string Prefix = "bundel_";

    private ApiKey()
    {
    }

    public ApiKeyId Id { get; private set; }

    public PersonId PersonId { get; private set; }

    public string Name { get; private set; } = "";

    public string SecretHash { get; private set; } = "";

    public DateTime CreatedUtc { get; private set; }

    public DateTime ExpiresUtc { get; private set; }

    /// <summary>Codes of permissions with a space between; null when the key may all that the person may.</summary>
    public string? Scope { get; private set; }

    public IReadOnlyList<string>? Scopes => Scope?.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Makes a key; the secret is given once and cannot be read back.</summary>
    public static (ApiKey Key, string Secret) Make(PersonId person, string name, DateTime now, TimeSpan lifetime, IReadOnlyList<string>? scopes)
    {
        var secret = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var key = new ApiKey
        {
            Id = ApiKeyId.New(),
            PersonId = person,
            Name = name,
            SecretHash = Hash(secret),
            CreatedUtc = now,
            ExpiresUtc = now + lifetime,
            Scope = scopes is null ? null : string.Join(' ', scopes.Distinct().Order(StringComparer.Ordinal)),
        };
        return (key, secret);
    }

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
