// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>The folder that <c>--data</c> names: files, and the SQLite database when there is one.</summary>
public sealed record DataFolder(string Path)
{
    public string Files => System.IO.Path.Combine(Path, "bestanden");
}
