// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;

namespace Bundel.Web.Design;

/// <summary>Which Bundel this is, for the footer.</summary>
public static class BundelVersion
{
    private static readonly Assembly This = typeof(BundelVersion).Assembly;

    /// <summary>The version without the name of the commit.</summary>
    public static string Text { get; } = This.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Where the source of this build is kept: the RepositoryUrl it was built with, or null.</summary>
    public static string? Source { get; } = This.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "RepositoryUrl")?.Value;
}
