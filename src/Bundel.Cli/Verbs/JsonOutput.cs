// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Platform;

namespace Bundel.Cli.Verbs;

/// <summary>A result as indented JSON with Dutch names.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Form = new(UseCaseJson.Options) { WriteIndented = true, NewLine = "\n" };

    public static byte[] Of<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Form), (byte)'\n'];
}
