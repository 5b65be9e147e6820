// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Demo;

/// <summary>The data files of the demo, embedded under <c>demo/&lt;samenwerking&gt;/</c>.</summary>
internal static class DemoFiles
{
    /// <summary>The files of a collaboration in this folder, by name.</summary>
    public static IEnumerable<string> Names(string collaboration, string folder)
    {
        var root = $"demo/{collaboration}/";
        return typeof(DemoFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(root + folder, StringComparison.Ordinal)).Select(name => name[root.Length..]).Order(StringComparer.Ordinal);
    }

    public static byte[] Read(string collaboration, string name)
    {
        using var stream = typeof(DemoFiles).Assembly.GetManifestResourceStream($"demo/{collaboration}/{name}")
            ?? throw new InvalidOperationException($"There is no demo file {name} for {collaboration}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
