// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

/// <summary>An attribute that the exchange format does not know.</summary>
public sealed record ForeignAttribute(string Prefix, string Name, string Namespace, string Value);

/// <summary>An element that the exchange format does not know, as XML, after so many known elements of its parent.</summary>
public sealed record ForeignElement(int After, string Xml);

/// <summary>What a file holds beyond the exchange format; kept and written again as it was.</summary>
public sealed class ForeignContent
{
    public List<ForeignAttribute> Attributes { get; } = [];

    public List<ForeignElement> Elements { get; } = [];
}
