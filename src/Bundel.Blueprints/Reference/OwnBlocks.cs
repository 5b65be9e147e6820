// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Reference;

/// <summary>Building blocks that GEMMA has no element for. Their keys are their own; nothing is ever matched on a name.</summary>
public static class OwnBlocks
{
    public const string Prefix = "bundel:";

    public static IReadOnlyList<ReferenceItem> All { get; } =
        [.. ShippedData.Lines("eigen-bouwstenen.csv").Skip(1).Select(line => line.Split(';')).Select(row => new ReferenceItem(Prefix + row[0], ReferenceKinds.Block, row[1], ReferenceItem.InUse, row[2], row[3]))];
}
