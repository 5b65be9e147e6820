// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Obligations.Register;

/// <summary>The register that this release ships.</summary>
public static class ShippedRegister
{
    private static readonly Lazy<RegisterFile> File = new(() => Read<RegisterFile>("register.json"));
    private static readonly Lazy<IReadOnlyList<Obligation>> Joined = new(() => File.Value.Joined());

    public static RegisterFile Source => File.Value;

    /// <summary>Rows with what they lean on.</summary>
    public static IReadOnlyList<Obligation> Rows => Joined.Value;

    public static IReadOnlyList<Dependency> Dependencies => File.Value.Dependencies;

    internal static T Read<T>(string name)
    {
        using var stream = typeof(ShippedRegister).Assembly.GetManifestResourceStream("obligations/" + name)!;
        return JsonSerializer.Deserialize<T>(stream, UseCaseJson.Options)!;
    }
}

/// <summary>A version of the register as a file.</summary>
public sealed record RegisterFile(
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("nagekekenOp")] DateOnly CheckedOn,
    [property: JsonPropertyName("verantwoording")] string Account,
    [property: JsonPropertyName("verplichtingen")] IReadOnlyList<Obligation> Rows,
    [property: JsonPropertyName("afhankelijkheden")] IReadOnlyList<Dependency> Dependencies)
{
    /// <summary>The rows, each with what it leans on.</summary>
    public IReadOnlyList<Obligation> Joined()
    {
        var after = Dependencies.ToLookup(dependency => dependency.Code, dependency => dependency.After);
        return [.. Rows.Select(row => row with { After = [.. row.After.Concat(after[row.Code]).Distinct()] })];
    }
}

public sealed record Dependency(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("na")] string After);
