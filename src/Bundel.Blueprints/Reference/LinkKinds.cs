// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Reference;

/// <summary>What a relation in a reference model means.</summary>
public static class LinkKinds
{
    public const string VersionOf = "versie van";
    public const string Becomes = "was-wordt";
    public const string Realizes = "realiseert";
    public const string Serves = "bedient";
    public const string Flows = "wisselt uit met";
    public const string PartOf = "bestaat uit";
}
