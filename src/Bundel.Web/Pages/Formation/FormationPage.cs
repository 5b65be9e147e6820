// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Formation;

/// <summary>What the pages of Inrichten share.</summary>
public abstract class FormationPage : BundelPage
{
    protected override Permission Takes => FormationPermissions.See;

    public bool MayPrepare => May(FormationPermissions.Prepare);

    protected static decimal? Thousands(Money? money) => money is { } amount ? Math.Round(amount.Euros / 1000, 0, MidpointRounding.AwayFromZero) : null;

    public IReadOnlyList<Crumb> Path => Above(("Inrichten", "inrichten"));
}
