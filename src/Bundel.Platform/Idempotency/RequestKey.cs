// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>The key that a program gave to a request, and the hash of that request.</summary>
public sealed record RequestKey(string Key, string RequestHash)
{
    /// <summary>Longest key that is taken.</summary>
    public const int MaxLength = 200;
}
