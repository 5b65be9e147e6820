// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Support;

/// <summary>Folders for files of tests, all below one folder of this run that goes away when the run ends.</summary>
internal static class TestFolders
{
    private static readonly Lazy<string> Root = new(Make);

    /// <summary>A new, empty folder.</summary>
    public static string New() => Directory.CreateDirectory(Path.Combine(Root.Value, Guid.NewGuid().ToString("N"))).FullName;

    private static string Make()
    {
        var root = Directory.CreateTempSubdirectory("bundel-toets-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (Directory.Exists(root)) Directory.Delete(root, recursive: true);
        };
        return root;
    }
}
