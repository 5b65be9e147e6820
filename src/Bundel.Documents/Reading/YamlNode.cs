// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Documents.Reading;

/// <summary>A part of a YAML document: text, a list or a map; types and tags of YAML do not exist here.</summary>
public abstract record YamlNode
{
    /// <summary>What a map holds under this name; null when it is no map or lacks the name.</summary>
    public YamlNode? this[string name] => this is Map map ? map.Items.GetValueOrDefault(name) : null;

    /// <summary>The text of this node; null when it is empty, <c>null</c>, or no text.</summary>
    public string? Value => this is Text { Content: not ("" or "null" or "~") } text ? text.Content.Trim() : null;

    /// <summary>The parts of a list; none when it is no list.</summary>
    public IReadOnlyList<YamlNode> Parts => this is List list ? list.Items : [];

    /// <summary>Text.</summary>
    public sealed record Text(string Content) : YamlNode;

    /// <summary>A list.</summary>
    public sealed record List(IReadOnlyList<YamlNode> Items) : YamlNode;

    /// <summary>Names with what they hold.</summary>
    public sealed record Map(IReadOnlyDictionary<string, YamlNode> Items) : YamlNode;
}
