// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text.Json;

namespace Bundel.Formation.BusinessCase;

/// <summary>SHA-256 of the input in one fixed notation, so that spaces and order of fields do not matter.</summary>
public static class CaseHash
{
    public static string Of(CaseInput input) => OfValue(input);

    internal static string OfValue<T>(T value) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(value, UseCaseJson.Options)));
}
