// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>A key with which the web hosts of this installation protect cookies and forms; all of them share it through the database.</summary>
public sealed class ProtectionKey
{
    private ProtectionKey()
    {
    }

    public ProtectionKey(string name, string xml)
    {
        Id = Guid.CreateVersion7();
        Name = name;
        Xml = xml;
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public string Xml { get; private set; } = "";
}
