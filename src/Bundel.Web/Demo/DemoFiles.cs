// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Demo;

/// <summary>The data files of the demo, embedded under <c>demo/&lt;samenwerking&gt;/</c>.</summary>
internal static class DemoFiles
{
    public static byte[] Read(string collaboration, string name)
    {
        using var stream = typeof(DemoFiles).Assembly.GetManifestResourceStream($"demo/{collaboration}/{name}")
            ?? throw new InvalidOperationException($"There is no demo file {name} for {collaboration}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
