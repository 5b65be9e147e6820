// SPDX-License-Identifier: EUPL-1.2
using System.Xml;

namespace Bundel.Bag.Messages.Schemas;

/// <summary>Gives files from one folder and nothing else.</summary>
internal sealed class FolderResolver(string folder) : XmlResolver
{
    private readonly string root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;

    public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        if (!absoluteUri.IsFile) return null;
        var path = Path.GetFullPath(absoluteUri.LocalPath);
        return path.StartsWith(root, StringComparison.Ordinal) && File.Exists(path) ? File.OpenRead(path) : null;
    }
}
