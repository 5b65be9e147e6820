// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Architecture;

/// <summary>The files of the checkout that people write; what a build makes or brings is left out.</summary>
internal static class Checkout
{
    private static readonly string[] NotWritten = [".git", "bin", "obj", "artifacts", "data", "node_modules", "lib", "Migrations"];

    public static string Root => TestData.Checkout;

    public static IEnumerable<string> Files(string folder, params string[] extensions) =>
        Files(new DirectoryInfo(Path.Combine(Root, folder))).Where(path => extensions.Contains(Path.GetExtension(path)));

    /// <summary>Every file, whatever its kind; the pointer to the repository that a worktree has is none.</summary>
    public static IEnumerable<string> Everything() => Files(new DirectoryInfo(Root)).Where(path => Path.GetFileName(path) != ".git");

    public static string Name(string path) => Path.GetRelativePath(Root, path);

    private static IEnumerable<string> Files(DirectoryInfo folder)
    {
        if (!folder.Exists) yield break;
        foreach (var file in folder.EnumerateFiles()) yield return file.FullName;
        foreach (var below in folder.EnumerateDirectories().Where(below => !NotWritten.Contains(below.Name)).SelectMany(Files)) yield return below;
    }
}
