// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Tests.Hosting;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "Bundel.slnx")) ? folder.FullName : Find(folder.Parent!);
}
