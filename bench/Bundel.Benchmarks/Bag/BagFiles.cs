// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Generating;

namespace Bundel.Benchmarks.Bag;

/// <summary>The generated files that the measurements of the BAG share, and the program that is measured.</summary>
internal static class BagFiles
{
    public static string Bundel { get; } = Path.Combine(Root(), "artifacts/bin/Bundel.Cli/release/Bundel.Cli.dll");

    public static string Folder(int municipalities) => Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"bundel-bag-{municipalities}")).FullName;

    /// <summary>An extract of so many gemeenten; made when it is not there.</summary>
    public static string Extract(int municipalities) =>
        Made(Path.Combine(Folder(municipalities), "extract.zip"), stream => ExtractGenerator.Write(stream, ExtractRecipe.Of(municipalities)));

    public static string Made(string path, Func<Stream, long> write)
    {
        if (File.Exists(path)) return path;
        using var stream = File.Create(path);
        var bytes = write(stream);
        Console.WriteLine(FormattableString.Invariant($"gemaakt: {Path.GetFileName(path)}, {bytes / 1e6:0.0} MB XML, {stream.Length / 1e6:0.0} MB zip"));
        return path;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bundel.slnx"))) return folder.FullName;
        }

        return ".";
    }
}
