// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Analysis;

/// <summary>All nodes of views and all items of folders, with those inside them.</summary>
public static class ModelWalk
{
    public static IEnumerable<ViewNode> AllNodes(this ExchangeView view) => view.Nodes.SelectMany(Below);

    public static IEnumerable<OrganizationItem> AllItems(this ExchangeModel model) => model.Organizations.SelectMany(Below);

    private static IEnumerable<ViewNode> Below(ViewNode node) => node.Nodes.SelectMany(Below).Prepend(node);

    private static IEnumerable<OrganizationItem> Below(OrganizationItem item) => item.Items.SelectMany(Below).Prepend(item);
}
