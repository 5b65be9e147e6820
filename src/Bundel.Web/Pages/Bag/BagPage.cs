// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Bag;

/// <summary>What the pages of the BAG share.</summary>
public abstract class BagPage : BundelPage
{
    protected override Permission Takes => BagPermissions.See;

    public IReadOnlyList<Crumb> Path(params IEnumerable<(string Text, string Path)> below) => Above([("BAG", "bag"), .. below]);

    public string ObjectLink(string identifier) => Link("bag/objecten/" + identifier);
}
