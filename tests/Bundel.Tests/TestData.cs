// SPDX-License-Identifier: EUPL-1.2
using Xunit;

namespace Bundel.Tests;

/// <summary>Real data beside the checkout (or where BUNDEL_TESTDATA points); a test that needs it is skipped with a reason where it is absent.</summary>
internal static class TestData
{
    /// <summary>Root of the repository.</summary>
    public static string Checkout { get; } = Up("Bundel.slnx");

    public static string File(string path) => There(path, System.IO.File.Exists);

    /// <summary>A folder, or a file.</summary>
    public static string Folder(string path) => There(path, Path.Exists);

    private static string There(string path, Func<string, bool> exists)
    {
        var full = Path.Combine(Environment.GetEnvironmentVariable("BUNDEL_TESTDATA") ?? Path.Combine(Checkout, "..", "shared", "data"), path);
        Assert.SkipUnless(exists(full), $"The real data {path} is not there; set BUNDEL_TESTDATA.");
        return full;
    }

    private static string Up(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, name))) return folder.FullName;
        }

        throw new InvalidOperationException($"No {name} above {AppContext.BaseDirectory}.");
    }
}
