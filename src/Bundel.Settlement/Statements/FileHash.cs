// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;

namespace Bundel.Settlement.Statements;

internal static class FileHash
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
